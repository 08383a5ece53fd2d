// SPDX-License-Identifier: Apache-2.0
// What a reviewer can decide about a report, by key.

import type { Party } from '../data/types/actor';
import type { Place, Report } from '../data/types/event';

export type Field = 'type' | 'who' | 'whom' | 'days' | 'place' | 'factuality' | 'background';

/** A field that a key opens for correction. */
interface Editable {
  field: Field;
  key: string;
  name: string;
}

export const EDITABLE: Editable[] = [
  { field: 'type', key: 't', name: 'Type' },
  { field: 'who', key: 'w', name: 'Who' },
  { field: 'whom', key: 'm', name: 'Whom' },
  { field: 'days', key: 'd', name: 'When' },
  { field: 'place', key: 'p', name: 'Where' },
  { field: 'factuality', key: 'f', name: 'Did it happen' },
  { field: 'background', key: 'b', name: 'News or background' },
];

/** The body of a decision that corrects a field. */
export type CorrectionBody = { kind: 'correct'; report: string; field: Field } & Record<string, unknown>;

export function correctType(report: Report, type: string, modes: string[]): CorrectionBody {
  return { kind: 'correct', report: report.id, field: 'type', type, modes };
}

export function correctDays(report: Report, from: string, to: string): CorrectionBody {
  return { kind: 'correct', report: report.id, field: 'days', from: from || null, to: to || from || null };
}

export function correctPlace(report: Report, place: Place | null): CorrectionBody {
  return { kind: 'correct', report: report.id, field: 'place', place };
}

export function correctFactuality(report: Report, factuality: string): CorrectionBody {
  return { kind: 'correct', report: report.id, field: 'factuality', factuality };
}

export function correctBackground(report: Report): CorrectionBody {
  return { kind: 'correct', report: report.id, field: 'background', background: String(!report.background) };
}

/** Names as they are typed, one after another with commas; those that the report or its story knows keep what is known of them. */
export function correctParties(report: Report, field: 'who' | 'whom', names: string, known: Party[]): CorrectionBody {
  const parties = names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => known.find((party) => party.name.toLowerCase() === name.toLowerCase()) ?? { name });
  return { kind: 'correct', report: report.id, field, parties };
}

/** The id of an event in what was pasted: an id, or the address of its page. */
export function eventIdIn(pasted: string): string {
  return /([0-9a-f]{12,})\W*$/i.exec(pasted.trim())?.[1] ?? '';
}

// SPDX-License-Identifier: Apache-2.0
// As openapi.yaml tells it: events of the ledger, their reports, and what is disputed between these.

import type { Party, Standing } from './actor';
import type { Range, Span } from './coded';

export interface EventRow {
  id: string;
  key: number;
  day: string | null;
  from: string | null;
  to: string | null;
  type: string;
  modes: string[];
  who: string[];
  whom: string[];
  place: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  factuality: string;
  background: boolean;
  sources: string[];
  tolls: string[];
  reports: number;
  origins: number;
  disputes: number;
  confidence: number | null;
  outlet: string | null;
  evidence: string;
}

/** An event that is new in the ledger, or has a new report. */
export interface NewEntry {
  number: number;
  at: string;
  change: 'event-opened' | 'report-joined';
  cause: string;
  event: EventRow;
}

export interface Place {
  name: string;
  id: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: string;
}

export interface Amount extends Range {
  words: string;
}

interface ReportToll extends Amount {
  fate: string;
  who: string | null;
  source: Party | null;
}

/** What happened, as one report has it or most reports of an event have it. */
export interface Happening {
  type: string;
  modes: string[];
  who: Party[];
  whom: Party[];
  from: string | null;
  to: string | null;
  place: Place | null;
  factuality: string;
  background: boolean;
  confidence: number | null;
}

/** What one story says of a happening. */
export interface Report extends Happening {
  id: string;
  story: string;
  entry: string;
  outlet: string | null;
  published: string | null;
  headline: string | null;
  sources: Party[];
  responsibility: Standing[];
  count: Amount | null;
  tolls: ReportToll[];
  instruments: string[];
  evidence: string;
  trigger: Span;
  triggerWords: string | null;
  rule: string;
  event: string | null;
  origin: string;
  score: number | null;
  reasons: string[];
  by: string;
  reviewed: boolean;
}

/** A report in the queue, with what speaks against it. */
export interface QueuedReport extends Report {
  doubts: string[];
}

/** A happening with all of its reports. */
export interface LedgerEvent extends Happening {
  id: string;
  disputes: Dispute[];
  reports: Report[];
}

export interface Voice {
  report: string;
  outlet: string | null;
  published: string | null;
  sources: string[];
}

export interface Dispute {
  field: string;
  versions: { says: string; voices: Voice[] }[];
}

export interface DisputedEvent extends EventRow {
  disputed: Dispute[];
}

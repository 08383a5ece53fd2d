// SPDX-License-Identifier: Apache-2.0
import type { Report } from '../data/types/event';
import { epochDayOf, joined, rangeName } from '../data/words';

/** One figure that one report gives for one fate. */
export interface Figure {
  fate: string;
  /** Days since 1970-01-01; reports without a day stand before all others. */
  day: number | null;
  low: number;
  high: number;
  /** No upper bound was told. */
  open: boolean;
  says: string;
  voice: string;
  report: string;
}

/** All figures of an event, by fate, in the order of publication. */
export function figuresOf(reports: Report[]): Map<string, Figure[]> {
  const figures = new Map<string, Figure[]>();
  for (const report of reports) {
    for (const toll of report.tolls) {
      const sources = toll.source ? [toll.source.name] : report.sources.map((party) => party.name);
      const figure: Figure = {
        fate: toll.fate,
        day: report.published ? epochDayOf(report.published) : null,
        low: toll.low ?? 0,
        high: toll.high ?? toll.low ?? 0,
        open: toll.high === null,
        says: rangeName(toll) + (toll.who ? ` (${toll.who})` : ''),
        voice: joined([sources.join(', '), report.outlet]) || 'unnamed',
        report: report.id,
      };
      figures.set(toll.fate, [...(figures.get(toll.fate) ?? []), figure]);
    }
  }
  for (const of of figures.values()) {
    of.sort((one, other) => (one.day ?? 0) - (other.day ?? 0));
  }
  return figures;
}

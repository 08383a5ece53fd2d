// SPDX-License-Identifier: Apache-2.0
import type { Standing } from '../data/types/actor';
import type { Report } from '../data/types/event';

/** A claim, denial or accusation, and which outlets tell it. */
export interface Held {
  standing: Standing;
  outlets: Set<string>;
}

/** Who is held to have done it or not, by whose word; what several outlets tell alike stands once. */
export function heldBy(reports: Report[]): Held[] {
  const held = new Map<string, Held>();
  for (const report of reports) {
    for (const standing of report.responsibility) {
      const key = [standing.stance, standing.party.id, standing.source?.id].join(' ');
      const alike = held.get(key) ?? { standing, outlets: new Set() };
      alike.outlets.add(report.outlet ?? 'unnamed outlet');
      held.set(key, alike);
    }
  }
  return [...held.values()];
}

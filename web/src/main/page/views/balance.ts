// SPDX-License-Identifier: Apache-2.0
// Cooperation against conflict: the scores of doings added up on either side of zero.

import type { Doing, Party } from '../data/types/actor';

interface Balance {
  /** How many doings have a score. */
  scored: number;
  /** Sums of the scores above zero and, as a number above zero too, of those below. */
  cooperation: number;
  conflict: number;
  /** From -10 to 10; 0 when nothing has a score. */
  mean: number;
}

export const SCORES_SAY =
  'Each event that happened weighs what its type and manner weigh: from −10, a deadly attack, to 10. Recalled, planned and denied ones weigh nothing. The scale is a file, views/scores.tsv, that can be replaced.';

export function balanceOf(doings: Doing[]): Balance {
  const scores = doings.flatMap((doing) => (doing.score === null ? [] : [doing.score]));
  const sum = (side: number) => scores.reduce((all, score) => all + Math.max(0, side * score), 0);
  const [cooperation, conflict] = [sum(1), sum(-1)];
  return { scored: scores.length, cooperation, conflict, mean: scores.length ? (cooperation - conflict) / scores.length : 0 };
}

/** What doings of one type weigh together. */
interface TypeBalance {
  type: string;
  scored: number;
  sum: number;
}

/** Conflict first, the heaviest foremost, then cooperation up to the heaviest. */
export function typesOf(doings: Doing[]): TypeBalance[] {
  const types = new Map<string, TypeBalance>();
  for (const { type, score } of doings) {
    if (score !== null) {
      const of = types.get(type) ?? { type, scored: 0, sum: 0 };
      types.set(type, { type, scored: of.scored + 1, sum: of.sum + score });
    }
  }
  return [...types.values()].sort((one, other) => one.sum - other.sum);
}

/** What two actors did with or to one another. */
export interface Dyad extends Balance {
  other: Party;
  events: number;
}

/** Those met most come first. */
export function dyadsOf(doings: Doing[]): Dyad[] {
  const shared = new Map<string, { other: Party; doings: Doing[] }>();
  for (const doing of doings) {
    for (const other of doing.with) {
      const dyad = shared.get(other.id) ?? { other, doings: [] };
      dyad.doings.push(doing);
      shared.set(other.id, dyad);
    }
  }
  return [...shared.values()]
    .map((dyad) => ({ other: dyad.other, events: dyad.doings.length, ...balanceOf(dyad.doings) }))
    .sort((one, other) => other.events - one.events);
}

/** "+2.1", "−0.4". */
export function signed(score: number): string {
  const rounded = score.toFixed(1);
  return rounded === '0.0' || rounded === '-0.0' ? '0' : score > 0 ? '+' + rounded : '−' + rounded.slice(1);
}

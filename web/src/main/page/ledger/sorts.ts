// SPDX-License-Identifier: Apache-2.0
import type { Sieve } from '../data/sieve';

export const SORTS = [
  { id: 'newest', name: 'Newest' },
  { id: 'oldest', name: 'Oldest' },
  { id: 'reports', name: 'Most told' },
  { id: 'added', name: 'Last added' },
] as const;

export type Sort = (typeof SORTS)[number]['id'];

/** Events, given from the oldest to the newest, in the order that is asked for. */
export function inOrder(sieve: Sieve, rows: Uint32Array, sort: Sort): Uint32Array {
  switch (sort) {
    case 'oldest':
      return rows;
    case 'newest':
      return newestFirst(sieve, rows);
    case 'reports':
      return rows.slice().sort((one, other) => sieve.reports[other]! - sieve.reports[one]! || other - one);
    case 'added':
      // Keys grow as events are entered.
      return rows.slice().sort((one, other) => sieve.key[other]! - sieve.key[one]!);
  }
}

/** A plan for years ahead is as new as the story that told of it. */
function newestFirst(sieve: Sieve, rows: Uint32Array): Uint32Array {
  const fits = new Uint8Array(sieve.size);
  rows.forEach((event) => {
    fits[event] = 1;
  });
  return sieve.newest.filter((event) => fits[event]);
}

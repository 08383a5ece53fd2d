// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { type Filters, NOTHING, toggled } from '../../main/page/data/filters';
import { isIn, Sieve } from '../../main/page/data/sieve';
import { epochDayOf } from '../../main/page/data/words';
import { indexOf } from './inventedIndex';

const index = indexOf([
  { type: 'ASSAULT', modes: ['drone'], country: 'IRQ', day: '2023-11-01', parties: ['rebels', 'army'], at: [33, 44], confidence: 0.9 },
  { type: 'ASSAULT', modes: ['drone', 'aerial'], country: 'SYR', day: '2023-11-02', parties: ['rebels'], at: [35, 38], confidence: 0.31 },
  { type: 'CONSULT', country: 'IRQ', day: '2023-11-05', parties: ['envoy'], sources: ['army'], origins: 3, disputes: 2 },
  { type: 'ACCUSE', country: '', parties: ['army'], background: true, factuality: 'negated' },
]);

function sift(filters: Partial<Filters>, words: Set<number> | null = null) {
  const sieve = new Sieve(index);
  const sifted = sieve.sift({ ...NOTHING, ...filters }, words);
  const counts = (facet: keyof typeof sifted.counts) =>
    Object.fromEntries(sieve.values(facet).map((id, place) => [id, sifted.counts[facet][place]]));
  return { rows: [...sifted.rows], counts };
}

describe('the sieve', () => {
  it('lets everything through when nothing is asked', () => {
    expect(sift({}).rows).toEqual([0, 1, 2, 3]);
  });

  it('lets through what has any of the chosen values of one list, and of every list', () => {
    expect(sift({ chosen: { type: ['ASSAULT', 'CONSULT'] } }).rows).toEqual([0, 1, 2]);
    expect(sift({ chosen: { type: ['ASSAULT', 'CONSULT'], country: ['IRQ'] } }).rows).toEqual([0, 2]);
  });

  it('counts for each value what choosing it as well would leave', () => {
    const { counts } = sift({ chosen: { country: ['IRQ'] } });
    expect(counts('country')).toEqual({ IRQ: 2, SYR: 1 });
    expect(counts('type')).toMatchObject({ ASSAULT: 1, CONSULT: 1, ACCUSE: 0 });
    expect(counts('mode')).toEqual({ aerial: 0, drone: 1 });
  });

  it('finds events by actor, by the sector of any actor, and by who says so', () => {
    expect(sift({ chosen: { actor: ['army'] } }).rows).toEqual([0, 3]);
    expect(sift({ chosen: { sector: ['REB'] } }).rows).toEqual([0, 1]);
    expect(sift({ chosen: { source: ['army'] } }).rows).toEqual([2]);
  });

  it('keeps what lasts into the chosen days, and drops what has no day', () => {
    expect(sift({ from: '2023-11-02' }).rows).toEqual([1, 2]);
    expect(sift({ from: '2023-11-01', to: '2023-11-01' }).rows).toEqual([0]);
  });

  it('keeps what lies in the chosen area, and drops what has no place', () => {
    expect(sift({ box: [34, 30, 40, 40] }).rows).toEqual([1]);
  });

  it('keeps what has the wanted words', () => {
    expect(sift({}, new Set([index.columns.key[2]!])).rows).toEqual([2]);
  });

  it('knows the newest: plans for years ahead are as new as the story that told of them', () => {
    const plans = new Sieve(
      indexOf([
        { type: 'CONSULT' },
        { type: 'ASSAULT', day: '2023-11-03', told: '2023-11-04' },
        { type: 'AGREE', day: '2050-01-01', told: '2023-11-01' },
        { type: 'AID', day: '2023-11-02', told: '2024-01-01' },
      ]),
    );
    expect([...plans.newest]).toEqual([1, 3, 2, 0]);
  });

  it('gathers what is about as certain', () => {
    expect(sift({}).counts('certainty')).toEqual({ 90: 1, 80: 0, 70: 0, 60: 0, 50: 0, 0: 1 });
    expect(sift({ chosen: { certainty: ['0'] } }).rows).toEqual([1]);
  });

  it('tells news from recall, and what came from several origins', () => {
    expect(sift({ chosen: { background: ['recall'] } }).rows).toEqual([3]);
    expect(sift({ chosen: { origins: ['3+'] } }).rows).toEqual([2]);
    expect(sift({ chosen: { agreed: ['no'] } }).rows).toEqual([2]);
    expect(sift({ chosen: { agreed: ['yes'] } }).rows).toEqual([0, 1, 3]);
  });

  it('forgets a filter that is taken off', () => {
    const sieve = new Sieve(index);
    const on = toggled(NOTHING, 'type', 'CONSULT');
    expect([...sieve.sift(on, null).rows]).toEqual([2]);
    expect([...sieve.sift(toggled(on, 'type', 'CONSULT'), null).rows]).toEqual([0, 1, 2, 3]);
  });

  it('finds nothing for a value that is not there', () => {
    expect(sift({ chosen: { country: ['XXX'] } }).rows).toEqual([]);
  });

  it('knows which events would fit without the filter of time or area', () => {
    const sieve = new Sieve(index);
    const sifted = sieve.sift({ ...NOTHING, from: '2023-11-05', box: [30, 40, 34, 45] }, null);
    expect([0, 1, 2, 3].map(sifted.anyTime)).toEqual([true, false, false, false]);
    expect([0, 1, 2, 3].map(sifted.anywhere)).toEqual([false, false, true, false]);
  });
});

describe('an area', () => {
  it('may cross the date line', () => {
    expect(isIn([-10, 170, 10, -170], 0, 175)).toBe(true);
    expect(isIn([-10, 170, 10, -170], 0, -175)).toBe(true);
    expect(isIn([-10, 170, 10, -170], 0, 0)).toBe(false);
  });
});

describe('days', () => {
  it('are counted from 1970', () => {
    expect(epochDayOf('1970-01-02')).toBe(1);
  });
});

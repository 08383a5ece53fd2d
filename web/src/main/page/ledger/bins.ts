// SPDX-License-Identifier: Apache-2.0
// Days gathered into bins of days, weeks, months or years, as many as can be told apart.

import { dayName, dayOf, epochDayOf } from '../data/words';

export type Step = 'day' | 'week' | 'month' | 'year';

export interface Bins {
  step: Step;
  /** First days of the bins, and the day after the last bin. */
  edges: number[];
}

/** Bins that cover the days from first to last, both included, in the finest step that makes at most so many. */
export function binsOf(first: number, last: number, most: number): Bins {
  const days = last - first + 1;
  const step: Step = days <= most ? 'day' : days / 7 <= most ? 'week' : days / 30 <= most ? 'month' : 'year';
  const edges = [floor(first, step)];
  while (edges[edges.length - 1]! <= last) {
    edges.push(next(edges[edges.length - 1]!, step));
  }
  return { step, edges };
}

/** A few events far away would press all others into one bin: so many may lie out of sight. */
const OUTLIERS = 0.05;
/** … but only where without them the days are fewer by far. */
const WORTH_IT = 2.5;

/** First and last of ascending days, or, where a few lie far away, of the shortest stretch that holds nearly all. */
export function mostOf(days: ArrayLike<number>): [first: number, last: number] {
  if (!days.length) {
    return [0, 0];
  }
  const whole: [number, number] = [days[0]!, days[days.length - 1]!];
  const left = Math.floor(days.length * OUTLIERS);
  let core = whole;
  for (let from = 0; from <= left; from++) {
    const to = from + days.length - 1 - left;
    if (days[to]! - days[from]! < core[1] - core[0]) {
      core = [days[from]!, days[to]!];
    }
  }
  return whole[1] - whole[0] > WORTH_IT * (core[1] - core[0] + 30) ? core : whole;
}

/** The bin a day lies in; -1 outside. */
export function binAt(bins: Bins, day: number): number {
  const { edges } = bins;
  if (day < edges[0]! || day >= edges[edges.length - 1]!) {
    return -1;
  }
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= day) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

function floor(day: number, step: Step): number {
  switch (step) {
    case 'day':
      return day;
    case 'week':
      // Day 0 was a Thursday; weeks begin on Monday.
      return day - ((((day + 3) % 7) + 7) % 7);
    case 'month':
      return epochDayOf(dayOf(day).slice(0, 7) + '-01');
    case 'year':
      return epochDayOf(dayOf(day).slice(0, 4) + '-01-01');
  }
}

function next(day: number, step: Step): number {
  switch (step) {
    case 'day':
      return day + 1;
    case 'week':
      return day + 7;
    case 'month':
      return floor(day + 31, 'month');
    case 'year':
      return floor(day + 366, 'year');
  }
}

/** Where months, years or days are named: as many as there is room for. */
export function ticksOf(bins: Bins, width: number): { bin: number; name: string }[] {
  const room = Math.max(2, Math.floor(width / 84));
  const every = Math.max(1, Math.ceil((bins.edges.length - 1) / room));
  const ticks: { bin: number; name: string }[] = [];
  for (let bin = 0; bin < bins.edges.length - 1; bin += every) {
    if (((bins.edges.length - 1 - bin) / (bins.edges.length - 1)) * width < 60 && bin > 0) {
      break;
    }
    const name = dayName(dayOf(bins.edges[bin]!));
    ticks.push({ bin, name: bins.step === 'year' ? name.slice(-4) : bins.step === 'month' ? name.replace(/^\d+ /, '') : name });
  }
  return ticks;
}

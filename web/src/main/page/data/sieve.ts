// SPDX-License-Identifier: Apache-2.0
// Filters and counts all events of a ledger in one go over columns of numbers.
//
// Each filter owns one bit. An event's bits say which filters it fails; what a list of values counts are the events that
// fail no filter but the list's own. So a change of one filter touches one bit of each event, and then all counts.

import { type Box, type Facet, FACETS, type Filters } from './filters';
import type { EventIndex, Lists } from './types/columns';
import { epochDayOf } from './words';

/** Bits of the filters that are no lists of values. */
const TIME = 1 << FACETS.length;
const AREA = TIME << 1;
const TEXT = AREA << 1;

/** From how many percent on an event is as certain as the band says. */
const BANDS = [90, 80, 70, 60, 50, 0];

/** An event's values in one list: places start[event] to start[event + 1] of values. */
interface Ragged {
  start: Uint32Array;
  values: Uint32Array;
}

/** The values of one list, and which events have them. */
interface Dimension {
  bit: number;
  /** As it stands in the address. */
  ids: string[];
  places: Map<string, number>;
  of: Ragged;
}

/** What is left, and what each value would leave. */
export interface Sifted {
  /** Places of the events that fit all filters, in the order of days. */
  rows: Uint32Array;
  /** Events for each value, all filters applied but the list's own. */
  counts: Record<Facet, Uint32Array>;
  /** Whether an event fits all filters but that of time. */
  anyTime: (event: number) => boolean;
  /** Whether an event fits all filters but that of the area. */
  anywhere: (event: number) => boolean;
}

export const NO_DAY = -0x80000000;

export class Sieve {
  readonly size: number;
  readonly key: Uint32Array;
  readonly day: Int32Array;
  readonly lastDay: Int32Array;
  readonly type: Uint8Array;
  /** All events, those first that happened last or, of those to come, were told of last. */
  readonly newest: Uint32Array;
  readonly reports: Uint32Array;
  readonly latitude: Float32Array;
  readonly longitude: Float32Array;
  /** Places at which anything happened. */
  readonly spots: [latitude: number, longitude: number][] = [];
  /** Which of these an event happened at, or -1. */
  readonly spot: Int32Array;
  private readonly fails: Uint32Array;
  private readonly dimensions: Record<Facet, Dimension>;
  private applied: string[] = [];

  constructor(readonly index: EventIndex) {
    const { columns } = index;
    this.size = columns.key.length;
    this.key = Uint32Array.from(columns.key);
    this.day = Int32Array.from(columns.day, (day) => day ?? NO_DAY);
    this.lastDay = Int32Array.from(columns.days, (days, event) => this.day[event]! + days);
    this.type = Uint8Array.from(columns.type);
    this.newest = this.newestOf(columns.told);
    this.reports = Uint32Array.from(columns.reports);
    this.latitude = Float32Array.from(columns.latitude, (degrees) => degrees ?? NaN);
    this.longitude = Float32Array.from(columns.longitude, (degrees) => degrees ?? NaN);
    this.spot = this.spotsOf();
    this.fails = new Uint32Array(this.size);
    const actors = index.actors.map((actor) => actor.id);
    const sectors = [...new Set(index.actors.map((actor) => actor.sector))].sort();
    this.dimensions = {
      type: dimension('type', index.types, single(columns.type)),
      mode: dimension('mode', index.modes, ragged(columns.modes)),
      actor: dimension('actor', actors, ragged(columns.parties)),
      sector: dimension('sector', sectors, sectorsOf(index, sectors)),
      country: dimension('country', index.countries, single(columns.country)),
      source: dimension('source', actors, ragged(columns.sources)),
      outlet: dimension('outlet', index.outlets, ragged(columns.outlets)),
      factuality: dimension('factuality', index.factuality, single(columns.factuality)),
      background: dimension('background', ['news', 'recall'], single(columns.background)),
      agreed: dimension('agreed', ['yes', 'no'], single(columns.disputes.map((fields) => (fields ? 1 : 0)))),
      certainty: dimension('certainty', BANDS.map(String), single(columns.confidence.map(bandOf))),
      origins: dimension('origins', ['1', '2', '3+'], single(columns.origins.map((n) => Math.min(Math.max(n, 1), 3) - 1))),
    };
  }

  /** The values of a list, as they stand in the address. */
  values(facet: Facet): string[] {
    return this.dimensions[facet].ids;
  }

  /** Sifts; `words` are the keys of the events that have the wanted words, or null when no words are wanted. */
  sift(filters: Filters, words: Set<number> | null): Sifted {
    FACETS.forEach((facet, place) => {
      const wanted = filters.chosen[facet] ?? [];
      if (this.isNew(place, wanted.join('~'))) {
        this.mark(this.dimensions[facet], wanted);
      }
    });
    if (this.isNew(FACETS.length, filters.from + '/' + filters.to)) {
      this.markTime(filters.from, filters.to);
    }
    if (this.isNew(FACETS.length + 1, String(filters.box ?? ''))) {
      this.markArea(filters.box);
    }
    this.markEach(TEXT, (event) => words !== null && !words.has(this.key[event]!));
    return this.counted();
  }

  /** Whether a filter differs from the one applied before. */
  private isNew(place: number, filter: string): boolean {
    const before = this.applied[place] ?? '';
    this.applied[place] = filter;
    return before !== filter;
  }

  private mark(of: Dimension, wanted: string[]): void {
    const chosen = new Uint8Array(of.ids.length);
    for (const id of wanted) {
      const place = of.places.get(id);
      if (place !== undefined) {
        chosen[place] = 1;
      }
    }
    const { start, values } = of.of;
    this.markEach(of.bit, (event) => {
      if (!wanted.length) {
        return false;
      }
      for (let i = start[event]!; i < start[event + 1]!; i++) {
        if (chosen[values[i]!]) {
          return false;
        }
      }
      return true;
    });
  }

  private markTime(from: string, to: string): void {
    const first = from ? epochDayOf(from) : -Infinity;
    const last = to ? epochDayOf(to) : Infinity;
    const any = !from && !to;
    this.markEach(TIME, (event) => {
      const day = this.day[event]!;
      return !any && (day === NO_DAY || day > last || this.lastDay[event]! < first);
    });
  }

  private markArea(box: Box | null): void {
    this.markEach(AREA, (event) => box !== null && !isIn(box, this.latitude[event]!, this.longitude[event]!));
  }

  private markEach(bit: number, failing: (event: number) => boolean): void {
    const { fails } = this;
    for (let event = 0; event < this.size; event++) {
      fails[event] = failing(event) ? fails[event]! | bit : fails[event]! & ~bit;
    }
  }

  private counted(): Sifted {
    const { fails } = this;
    const counts = Object.fromEntries(
      FACETS.map((facet) => [facet, this.count(this.dimensions[facet])]),
    ) as Record<Facet, Uint32Array>;
    const rows = new Uint32Array(this.size);
    let left = 0;
    for (let event = 0; event < this.size; event++) {
      if (fails[event] === 0) {
        rows[left++] = event;
      }
    }
    return {
      rows: rows.slice(0, left),
      counts,
      anyTime: (event) => (fails[event]! & ~TIME) === 0,
      anywhere: (event) => (fails[event]! & ~AREA) === 0,
    };
  }

  private newestOf(told: (number | null)[]): Uint32Array {
    // The day and, in what is left of the number, the place: numbers are sorted many times as fast as by a comparison.
    const order = Float64Array.from(this.day, (day, event) => Math.min(day, told[event] ?? day) * this.size + event).sort();
    return Uint32Array.from(order, (each) => ((each % this.size) + this.size) % this.size).reverse();
  }

  private spotsOf(): Int32Array {
    const known = new Map<number, number>();
    return Int32Array.from(this.latitude, (latitude, event) => {
      if (Number.isNaN(latitude)) {
        return -1;
      }
      const longitude = this.longitude[event]!;
      const id = Math.round((latitude + 90) * 100) * 36_001 + Math.round((longitude + 180) * 100);
      let spot = known.get(id);
      if (spot === undefined) {
        spot = this.spots.push([latitude, longitude]) - 1;
        known.set(id, spot);
      }
      return spot;
    });
  }

  private count(of: Dimension): Uint32Array {
    const counts = new Uint32Array(of.ids.length);
    const { start, values } = of.of;
    for (let event = 0; event < this.size; event++) {
      if ((this.fails[event]! & ~of.bit) === 0) {
        for (let i = start[event]!; i < start[event + 1]!; i++) {
          counts[values[i]!]!++;
        }
      }
    }
    return counts;
  }
}

/** Place of the band a confidence lies in; -1 when no report tells. */
function bandOf(confidence: number | null): number {
  return confidence === null ? -1 : BANDS.findIndex((percent) => Math.round(confidence * 100) >= percent);
}

export function isIn(box: Box, latitude: number, longitude: number): boolean {
  const [south, west, north, east] = box;
  const across = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return latitude >= south && latitude <= north && across;
}

function dimension(facet: Facet, ids: string[], of: Ragged): Dimension {
  return { bit: 1 << FACETS.indexOf(facet), ids, places: new Map(ids.map((id, place) => [id, place])), of };
}

function ragged(lists: Lists): Ragged {
  const start = new Uint32Array(lists.counts.length + 1);
  lists.counts.forEach((count, event) => {
    start[event + 1] = start[event]! + count;
  });
  return { start, values: Uint32Array.from(lists.values) };
}

/** A column that holds one value an event, or -1. */
function single(column: number[]): Ragged {
  return ragged({ counts: column.map((value) => (value < 0 ? 0 : 1)), values: column.filter((value) => value >= 0) });
}

function sectorsOf(index: EventIndex, sectors: string[]): Ragged {
  const ofActor = index.actors.map((actor) => sectors.indexOf(actor.sector));
  const { counts, values } = index.columns.parties;
  const found: Lists = { counts: [], values: [] };
  let at = 0;
  for (const count of counts) {
    const distinct = new Set<number>();
    for (const end = at + count; at < end; at++) {
      distinct.add(ofActor[values[at]!]!);
    }
    found.counts.push(distinct.size);
    found.values.push(...distinct);
  }
  return ragged(found);
}

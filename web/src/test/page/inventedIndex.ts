// SPDX-License-Identifier: Apache-2.0
// Columns of invented events, for tests.

import type { EventIndex, Lists } from '../../main/page/data/types/columns';
import { epochDayOf } from '../../main/page/data/words';

export interface Invented {
  type: string;
  modes?: string[];
  country?: string;
  day?: string;
  days?: number;
  parties?: string[];
  sources?: string[];
  outlets?: string[];
  at?: [latitude: number, longitude: number];
  origins?: number;
  disputes?: number;
  background?: boolean;
  factuality?: string;
  confidence?: number;
  told?: string;
}

const SECTORS: Record<string, string> = { rebels: 'REB', army: 'MIL', envoy: 'GOV' };
const FACTUALITY = ['happened', 'negated', 'planned', 'possible'];

export function indexOf(events: Invented[]): EventIndex {
  const words = (of: (event: Invented) => string[]) => [...new Set(events.flatMap(of))].filter(Boolean).sort();
  const types = words((event) => [event.type]);
  const modes = words((event) => event.modes ?? []);
  const countries = words((event) => [event.country ?? '']);
  const outlets = words((event) => event.outlets ?? []);
  const names = words((event) => [...(event.parties ?? []), ...(event.sources ?? [])]);
  const lists = (of: (event: Invented) => number[]): Lists => ({
    counts: events.map((event) => of(event).length),
    values: events.flatMap(of),
  });
  return {
    change: 1,
    types,
    modes,
    countries,
    countryNames: {},
    factuality: FACTUALITY,
    outlets,
    actors: names.map((name) => ({ id: name, name, kind: 'organization', country: null, sector: SECTORS[name] ?? 'UNK' })),
    columns: {
      key: events.map((_, place) => place + 100),
      day: events.map((event) => (event.day ? epochDayOf(event.day) : null)),
      days: events.map((event) => event.days ?? 0),
      told: events.map((event) => (event.told ? epochDayOf(event.told) : null)),
      type: events.map((event) => types.indexOf(event.type)),
      country: events.map((event) => countries.indexOf(event.country ?? '')),
      latitude: events.map((event) => event.at?.[0] ?? null),
      longitude: events.map((event) => event.at?.[1] ?? null),
      factuality: events.map((event) => FACTUALITY.indexOf(event.factuality ?? 'happened')),
      background: events.map((event) => (event.background ? 1 : 0)),
      reports: events.map(() => 1),
      origins: events.map((event) => event.origins ?? 1),
      disputes: events.map((event) => event.disputes ?? 0),
      confidence: events.map((event) => event.confidence ?? null),
      modes: lists((event) => (event.modes ?? []).map((mode) => modes.indexOf(mode))),
      parties: lists((event) => (event.parties ?? []).map((name) => names.indexOf(name))),
      sources: lists((event) => (event.sources ?? []).map((name) => names.indexOf(name))),
      outlets: lists((event) => (event.outlets ?? []).map((name) => outlets.indexOf(name))),
    },
  };
}

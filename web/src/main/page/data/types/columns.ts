// SPDX-License-Identifier: Apache-2.0
// As openapi.yaml tells it: all events as columns, for counting and filtering in the page.

import type { Party } from './actor';

/** Lists of numbers, one list for each event: how long each is, and all of them one after another. */
export interface Lists {
  counts: number[];
  values: number[];
}

/** All events as columns; -1 or null where there is no value. */
export interface EventIndex {
  change: number;
  types: string[];
  modes: string[];
  countries: string[];
  countryNames: Record<string, string>;
  factuality: string[];
  outlets: string[];
  actors: Party[];
  columns: {
    key: number[];
    day: (number | null)[];
    days: number[];
    /** Day of the latest story that tells of it. */
    told: (number | null)[];
    type: number[];
    country: number[];
    latitude: (number | null)[];
    longitude: (number | null)[];
    factuality: number[];
    background: number[];
    reports: number[];
    origins: number[];
    disputes: number[];
    /** How likely the report most surely read is right. */
    confidence: (number | null)[];
    modes: Lists;
    parties: Lists;
    sources: Lists;
    outlets: Lists;
  };
}

// SPDX-License-Identifier: Apache-2.0
// As openapi.yaml tells it: stories of the ledger, and the totals that they tell.

import type { CodedStory } from './coded';
import type { Amount, Place } from './event';

export interface StoryRow {
  id: string;
  name: string;
  outlet: string | null;
  published: string | null;
  headline: string | null;
  url: string | null;
  agency: string | null;
  origin: string;
  revision: string | null;
  supersededBy: string | null;
  reports: number;
}

/** A story of the ledger: what was read in it, and to which events its entries belong. */
export interface LedgerStory {
  id: string;
  row: StoryRow | null;
  coded: CodedStory;
  events: Record<string, string>;
}

export interface Tally extends Amount {
  id: string;
  what: string;
  modes: string[];
  actor: string | null;
  unit: string | null;
  place: Place | null;
  from: string | null;
  to: string | null;
  source: string | null;
  story: string;
  outlet: string | null;
  published: string | null;
  found: number | null;
  counted: { id: string; type: string; from: string | null; to: string | null; place: string | null; happenings: number; evidence: string }[];
}

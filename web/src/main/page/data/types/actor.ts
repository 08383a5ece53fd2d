// SPDX-License-Identifier: Apache-2.0
// As openapi.yaml tells it: those who take part, and the page of one of them.

import type { EventRow } from './event';

export interface Party {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  sector: string;
}

export interface Standing {
  party: Party;
  stance: string;
  source: Party | null;
}

export interface Doing extends EventRow {
  acts: boolean;
  with: Party[];
  /** Cooperation above zero, conflict below, -10 to 10; null for what is recalled or did not happen. */
  score: number | null;
}

export interface Leg {
  traveller: string;
  travellerId: string;
  place: string;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  from: string | null;
  to: string | null;
  factuality: string;
  met: string[];
  story: string;
  outlet: string | null;
}

export interface ActorPage extends Party {
  events: number;
  doings: Doing[];
  responsibility: (Standing & { event: string; type: string; day: string | null; place: string | null; outlet: string | null })[];
  sayings: { story: string; outlet: string | null; published: string | null; sources: string[]; words: string; verbatim: boolean }[];
  relations: { holder: Party; relation: string; other: Party; negated: boolean; story: string; outlet: string | null }[];
  legs: Leg[];
}

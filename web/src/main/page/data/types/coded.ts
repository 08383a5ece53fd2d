// SPDX-License-Identifier: Apache-2.0
// As openapi.yaml tells it: the codebook's form of a story.

import type { Party } from './actor';

export type Span = [start: number, end: number];

export interface Step {
  field: string;
  rule: string;
  span: Span | null;
  says: string;
}

interface CodedPlace {
  name: string | null;
  id: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: string | null;
  span: Span | null;
}

interface CodedActor extends Party {
  role: string | null;
  directory: string | null;
  mentions: Span[];
}

export interface Range {
  low: number | null;
  high: number | null;
  approximate: boolean;
}

interface CodedEvent {
  id: string;
  type: string;
  modes: string[];
  mentions: { trigger: Span; rule: string | null }[];
  actors: string[];
  recipients: string[];
  place: CodedPlace | null;
  date: { from: string | null; to: string | null; text: string | null; assumed: boolean } | null;
  factuality: string;
  background: boolean;
  sources: string[];
  via: string | null;
  responsibility: { actor: string; stance: string; source: string | null }[];
  count: Range | null;
  toll: (Range & { fate: string; who: string | null; source: string | null })[];
  size: Range | null;
  instruments: string[];
  confidence: number | null;
  derivation: Step[];
}

interface CodedTally extends Range {
  what: string;
  modes: string[];
  actor: string | null;
  unit: string | null;
  place: CodedPlace | null;
  from: string | null;
  to: string | null;
  asOf: string | null;
  source: string | null;
  spans: Span[];
  rule: string | null;
}

interface CodedLeg {
  place: CodedPlace | null;
  from: string | null;
  to: string | null;
  factuality: string;
  purpose: string | null;
  met: string[];
  spans: Span[];
}

export interface CodedStory {
  story: {
    id: string;
    url: string | null;
    outlet: string | null;
    headline: string | null;
    byline: string | null;
    text: string;
    published: string | null;
    publishedFrom: string | null;
    dateline: { place: string | null; agency: string | null; date: string | null } | null;
  };
  actors: CodedActor[];
  events: CodedEvent[];
  tallies: CodedTally[];
  itineraries: { traveller: string; legs: CodedLeg[]; rule: string | null }[];
  attributions: {
    sources: string[];
    sourceSpan: Span | null;
    cue: Span | null;
    content: Span[];
    verbatim: boolean;
    rule: string | null;
  }[];
  relations: { holder: string; relation: string; other: string; negated: boolean; spans: Span[]; rule: string | null }[];
  dating: Step[];
}

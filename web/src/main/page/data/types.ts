// SPDX-License-Identifier: Apache-2.0
// What the API answers with; openapi.yaml says the same, and a test holds them against each other.

export type Span = [start: number, end: number];

/** Lists of numbers, one list for each event: how long each is, and all of them one after another. */
export interface Lists {
  counts: number[];
  values: number[];
}

export interface IndexedActor {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  sector: string;
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
  actors: IndexedActor[];
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

export interface EventRow {
  id: string;
  key: number;
  day: string | null;
  from: string | null;
  to: string | null;
  type: string;
  modes: string[];
  who: string[];
  whom: string[];
  place: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  factuality: string;
  background: boolean;
  sources: string[];
  tolls: string[];
  reports: number;
  origins: number;
  disputes: number;
  confidence: number | null;
  outlet: string | null;
  evidence: string;
}

/** An event that is new in the ledger, or has a new report. */
export interface NewEntry {
  number: number;
  at: string;
  change: 'event-opened' | 'report-joined';
  cause: string;
  event: EventRow;
}

export interface Counts {
  stories: number;
  superseded: number;
  reports: number;
  events: number;
  change: number;
}

export interface JournalLine {
  number: number;
  at: string;
  change: string;
  story: string | null;
  report: string | null;
  event: string | null;
  cause: string;
}

export interface Party {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  sector: string;
}

export interface Place {
  name: string;
  id: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: string;
}

export interface Amount {
  low: number | null;
  high: number | null;
  approximate: boolean;
  words: string;
}

export interface ReportToll extends Amount {
  fate: string;
  who: string | null;
  source: Party | null;
}

export interface Standing {
  party: Party;
  stance: string;
  source: Party | null;
}

export interface Report {
  id: string;
  story: string;
  entry: string;
  outlet: string | null;
  published: string | null;
  headline: string | null;
  type: string;
  modes: string[];
  who: Party[];
  whom: Party[];
  from: string | null;
  to: string | null;
  place: Place | null;
  factuality: string;
  background: boolean;
  confidence: number | null;
  sources: Party[];
  responsibility: Standing[];
  count: Amount | null;
  tolls: ReportToll[];
  instruments: string[];
  evidence: string;
  trigger: Span;
  triggerWords: string | null;
  rule: string;
  event: string | null;
  origin: string;
  score: number | null;
  reasons: string[];
  by: string;
  reviewed: boolean;
}

/** A report in the queue, with what speaks against it. */
export interface QueuedReport extends Report {
  doubts: string[];
}

export interface KeptDecision {
  number: number;
  at: string;
  by: string;
  kind: string;
  report: string | null;
  event: string | null;
  says: string;
  undone: boolean;
}

export interface Agreement {
  one: string;
  other: string;
  both: number;
  agreed: number;
  kappa: number | null;
}

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

export interface Doing extends EventRow {
  acts: boolean;
  with: Party[];
  /** Cooperation above zero, conflict below, -10 to 10; null for what is recalled or did not happen. */
  score: number | null;
}

export interface ActorPage extends Party {
  events: number;
  doings: Doing[];
  responsibility: (Standing & { event: string; type: string; day: string | null; place: string | null; outlet: string | null })[];
  sayings: { story: string; outlet: string | null; published: string | null; sources: string[]; words: string; verbatim: boolean }[];
  relations: { holder: Party; relation: string; other: Party; negated: boolean; story: string; outlet: string | null }[];
  legs: Leg[];
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

export interface DisputedEvent extends EventRow {
  disputed: Dispute[];
}

export interface Voice {
  report: string;
  outlet: string | null;
  published: string | null;
  sources: string[];
}

export interface Dispute {
  field: string;
  versions: { says: string; voices: Voice[] }[];
}

export interface LedgerEvent {
  id: string;
  type: string;
  modes: string[];
  who: Party[];
  whom: Party[];
  from: string | null;
  to: string | null;
  place: Place | null;
  factuality: string;
  background: boolean;
  confidence: number | null;
  disputes: Dispute[];
  reports: Report[];
}

// The codebook's form of a story.

export interface Step {
  field: string;
  rule: string;
  span: Span | null;
  says: string;
}

export interface CodedPlace {
  name: string | null;
  id: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: string | null;
  span: Span | null;
}

export interface CodedActor {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  sector: string;
  role: string | null;
  directory: string | null;
  mentions: Span[];
}

export interface Range {
  low: number | null;
  high: number | null;
  approximate: boolean;
}

export interface CodedEvent {
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

export interface CodedTally extends Range {
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

export interface CodedLeg {
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

/** A story of the ledger: what was read in it, and to which events its entries belong. */
export interface LedgerStory {
  id: string;
  row: StoryRow | null;
  coded: CodedStory;
  events: Record<string, string>;
}

// SPDX-License-Identifier: Apache-2.0
// As openapi.yaml tells it: what was done to the ledger, and how much it holds.

export interface JournalLine {
  number: number;
  at: string;
  change: string;
  story: string | null;
  report: string | null;
  event: string | null;
  cause: string;
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

export interface Counts {
  stories: number;
  superseded: number;
  reports: number;
  events: number;
  change: number;
}

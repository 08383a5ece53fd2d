// SPDX-License-Identifier: Apache-2.0
// Where the page gets what it shows: from the server, or, as an exported site, from files beside it.

import { ServerSource } from './serverSource';
import { SiteSource } from './siteSource';
import type { CodedStory } from './types/coded';
import type { EventIndex } from './types/columns';
import type { EventRow, LedgerEvent, NewEntry } from './types/event';
import type { Counts } from './types/journal';
import type { LedgerStory } from './types/story';

/** Rows of a list, and where the next ones begin, if there are any. */
export interface Part<T> {
  rows: T[];
  next: string | null;
}

/** What can be asked of a ledger. */
export interface Source {
  /** An exported site is only looked at. */
  readonly isSite: boolean;
  /** All events; `fresh` ones of this moment, else those that the server has at hand. */
  index(fresh: boolean): Promise<EventIndex>;
  rows(keys: number[]): Promise<EventRow[]>;
  event(id: string): Promise<LedgerEvent>;
  story(id: string): Promise<LedgerStory>;
  /** Rows of the ledger's other lists, at most LONGEST_LIST. */
  list<T>(name: string): Promise<T[]>;
  /** The same, on from the place where the part before ended. */
  part<T>(name: string, after: string): Promise<Part<T>>;
  one<T>(name: string, id: string): Promise<T>;
  /** Keys of events whose evidence or story has the words. */
  withWords(words: string): Promise<Set<number>>;
  read(text: string, published: string): Promise<CodedStory>;
  send<T>(method: string, path: string, body: unknown): Promise<T>;
  mayWrite(): Promise<boolean>;
  /** Calls back when the ledger has changed, with the events that are new or have new reports. */
  onNews(heard: (entries: NewEntry[]) => void): () => void;
  counts(): Promise<Counts | null>;
}

export const source: Source = window.datelineData?.['site'] ? new SiteSource() : new ServerSource();

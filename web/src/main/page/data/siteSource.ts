// SPDX-License-Identifier: Apache-2.0
import { fromScript } from './script';
import type { Part, Source } from './source';
import type { CodedStory } from './types/coded';
import type { EventIndex } from './types/columns';
import type { EventRow, LedgerEvent } from './types/event';
import type { LedgerStory } from './types/story';

/** A name that is a file's name everywhere, and another for every other name; the program that writes them does the same. */
export function fileNameOf(name: string): string {
  let safe = '';
  for (let place = 0; place < name.length; place++) {
    const letter = name.charAt(place);
    safe += /[a-z0-9-]/.test(letter) ? letter : `_${name.charCodeAt(place).toString(16)}_`;
  }
  return safe;
}

/** The files of `dateline export site`. */
export class SiteSource implements Source {
  readonly isSite = true;

  index(): Promise<EventIndex> {
    return this.file('index');
  }

  async rows(keys: number[]): Promise<EventRow[]> {
    const all = await this.allRows();
    const wanted = new Set(keys);
    return all.filter((row) => wanted.has(row.key));
  }

  event(id: string): Promise<LedgerEvent> {
    return this.file('event-' + id);
  }

  story(id: string): Promise<LedgerStory> {
    return this.file('story-' + id);
  }

  list<T>(name: string): Promise<T[]> {
    return this.file(name.replace(/\?.*/, ''));
  }

  async part<T>(name: string): Promise<Part<T>> {
    return { rows: await this.list<T>(name), next: null };
  }

  one<T>(name: string, id: string): Promise<T> {
    return this.file(`${name}-${id}`);
  }

  async withWords(words: string): Promise<Set<number>> {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (row: EventRow) => wanted.every((word) => row.evidence.toLowerCase().includes(word));
    return new Set((await this.allRows()).filter(fits).map((row) => row.key));
  }

  read(): Promise<CodedStory> {
    return Promise.reject(new Error('An exported site reads no stories. “dateline serve” does.'));
  }

  send<T>(): Promise<T> {
    return Promise.reject(new Error('An exported site is only looked at.'));
  }

  mayWrite(): Promise<boolean> {
    return Promise.resolve(false);
  }

  onNews(): () => void {
    return () => {};
  }

  counts(): Promise<null> {
    return Promise.resolve(null);
  }

  private allRows(): Promise<EventRow[]> {
    return this.file('rows');
  }

  private file<T>(name: string): Promise<T> {
    const safe = fileNameOf(name);
    return fromScript(safe, `data/${safe}.js`);
  }
}

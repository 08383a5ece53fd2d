// SPDX-License-Identifier: Apache-2.0
// Where the page gets what it shows: from the server, or, as an exported site, from files beside it.

import { eventsOf } from './stream';
import type { CodedStory } from './types/coded';
import type { EventIndex } from './types/columns';
import type { EventRow, LedgerEvent, NewEntry } from './types/event';
import type { Counts } from './types/journal';
import type { LedgerStory } from './types/story';

declare global {
  interface Window {
    datelineData?: Record<string, unknown>;
  }
}

/** What went wrong, in words for people. */
class Trouble extends Error {}

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
  /** Rows of the ledger's other lists, at most {@link LONGEST_LIST}. */
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

const scripts = new Map<string, Promise<unknown>>();

/** Loads a file of data that is a script, so that it loads from a folder too. */
export function fromScript<T>(name: string, file: string): Promise<T> {
  let loading = scripts.get(name);
  if (!loading) {
    loading = new Promise<unknown>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = file;
      script.onload = () => resolve(window.datelineData?.[name]);
      script.onerror = () => reject(new Trouble(`${file} is missing.`));
      document.head.append(script);
    });
    scripts.set(name, loading);
  }
  return loading as Promise<T>;
}

const TOKEN = 'dateline-token';
const ASK_AGAIN_MS = 5_000;
/** Longer lists are cut: nobody reads on, and what is looked for is found by words. */
export const LONGEST_LIST = 300;

/** The token that stood in the address the program printed; kept for this window only. */
export function keepToken(): void {
  const match = /^#token=([\w-]+)/.exec(location.hash);
  if (match) {
    sessionStorage.setItem(TOKEN, match[1]!);
    history.replaceState(null, '', location.pathname + '#/');
  }
}

class ServerSource implements Source {
  readonly isSite = false;
  /** Of the ledger, the last that the page shows or has told of. */
  private change = '';
  private entries: NewEntry[] = [];
  private indexed: Promise<unknown> = Promise.resolve();

  index(fresh: boolean): Promise<EventIndex> {
    const index = this.get<EventIndex>(fresh ? '/api/index' : '/api/index?stale=true');
    this.indexed = index.then(
      ({ change }) => {
        this.change = String(Math.max(change, Number(this.change)));
      },
      () => {},
    );
    return index;
  }

  async rows(keys: number[]): Promise<EventRow[]> {
    return keys.length ? (await this.get<{ rows: EventRow[] }>('/api/events?key=' + keys.join(','))).rows : [];
  }

  event(id: string): Promise<LedgerEvent> {
    return this.get('/api/events/' + encodeURIComponent(id));
  }

  story(id: string): Promise<LedgerStory> {
    return this.get('/api/stories/' + encodeURIComponent(id));
  }

  async list<T>(name: string): Promise<T[]> {
    return (await this.part<T>(name, '')).rows;
  }

  async part<T>(name: string, after: string): Promise<Part<T>> {
    const on = after && '&after=' + encodeURIComponent(after);
    const { rows, next = null } = await this.get<Partial<Part<T>> & { rows: T[] }>(`/api/${name}${name.includes('?') ? '&' : '?'}limit=${LONGEST_LIST}${on}`);
    return { rows, next };
  }

  one<T>(name: string, id: string): Promise<T> {
    return this.get(`/api/${name}/${encodeURIComponent(id)}`);
  }

  async withWords(words: string): Promise<Set<number>> {
    const found = await this.get<{ keys: number[] }>('/api/keys?text=' + encodeURIComponent(words));
    return new Set(found.keys);
  }

  read(text: string, published: string): Promise<CodedStory> {
    return this.send('POST', '/api/read', published ? { text, published } : { text });
  }

  send<T>(method: string, path: string, body: unknown): Promise<T> {
    return this.ask(path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
  }

  counts(): Promise<Counts> {
    return this.get('/api/counts');
  }

  async mayWrite(): Promise<boolean> {
    return (await this.get<{ mayWrite: boolean }>('/api')).mayWrite;
  }

  onNews(heard: (entries: NewEntry[]) => void): () => void {
    const stop = new AbortController();
    void this.follow(heard, stop.signal);
    return () => stop.abort();
  }

  // Not an EventSource: that cannot give the token.
  private async follow(heard: (entries: NewEntry[]) => void, stop: AbortSignal): Promise<void> {
    // What has come since the events that are shown were gathered is news too.
    await this.indexed;
    while (!stop.aborted) {
      try {
        const headers = this.headers(this.change ? { 'Last-Event-ID': this.change } : {}, 'text/event-stream');
        const answer = await fetch('/api/changes', { headers, signal: stop });
        this.entries = [];
        const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
        const parts = eventsOf((name, data) => this.take(name, data, heard));
        for (let part = await reader.read(); answer.ok && !part.done; part = await reader.read()) {
          parts(part.value);
        }
      } catch {
        // Gone or stopped: asked again in a while.
      }
      await new Promise((resolve) => setTimeout(resolve, stop.aborted ? 0 : ASK_AGAIN_MS));
    }
  }

  /** Entries come first, then the number of the change that they belong to. */
  private take(name: string, data: string, heard: (entries: NewEntry[]) => void): void {
    if (name === 'entry') {
      this.entries.push(JSON.parse(data) as NewEntry);
      return;
    }
    const entries = this.entries;
    this.entries = [];
    if (this.change && data !== this.change) {
      heard(entries);
    }
    this.change = data;
  }

  private headers(given: HeadersInit, accept: string): Headers {
    const headers = new Headers(given);
    headers.set('Accept', accept);
    const token = sessionStorage.getItem(TOKEN);
    if (token) {
      headers.set('Authorization', 'Bearer ' + token);
    }
    return headers;
  }

  private get<T>(path: string): Promise<T> {
    return this.ask(path, {});
  }

  private async ask<T>(path: string, options: RequestInit): Promise<T> {
    let answer: Response;
    try {
      answer = await fetch(path, { ...options, headers: this.headers(options.headers ?? {}, 'application/json') });
    } catch {
      throw new Trouble('The server does not answer. Is “dateline serve” still running?');
    }
    if (!answer.ok) {
      const problem = (await answer.json().catch(() => ({}))) as { detail?: string };
      throw new Trouble(problem.detail ?? `The server answered ${answer.status}.`);
    }
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }
}

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
class SiteSource implements Source {
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
    return Promise.reject(new Trouble('An exported site reads no stories. “dateline serve” does.'));
  }

  send<T>(): Promise<T> {
    return Promise.reject(new Trouble('An exported site is only looked at.'));
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

export const source: Source = window.datelineData?.['site'] ? new SiteSource() : new ServerSource();

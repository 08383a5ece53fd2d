// SPDX-License-Identifier: Apache-2.0
import type { Part, Source } from './source';
import { eventsOf } from './stream';
import type { CodedStory } from './types/coded';
import type { EventIndex } from './types/columns';
import type { EventRow, LedgerEvent, NewEntry } from './types/event';
import type { Counts } from './types/journal';
import type { LedgerStory } from './types/story';

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

/** The API of `dateline serve`. */
export class ServerSource implements Source {
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
      throw new Error('The server does not answer. Is “dateline serve” still running?');
    }
    if (!answer.ok) {
      const problem = (await answer.json().catch(() => ({}))) as { detail?: string };
      throw new Error(problem.detail ?? `The server answered ${answer.status}.`);
    }
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }
}

// SPDX-License-Identifier: Apache-2.0
// What came into the ledger while it is looked at: told quietly, shown when asked for.

import type { JSX } from 'preact';
import type { NewEntry } from '../data/types/event';
import { count, counted } from '../data/words';

/** How many entries the server tells at once; of more it tells no more than that. */
const TOLD_AT_ONCE = 100;

export interface News {
  /** By the id of their event, those that are not yet shown. */
  waiting: Map<string, NewEntry>;
  /** Ids of the events that were shown last. */
  marked: Set<string>;
}

export const NO_NEWS: News = { waiting: new Map(), marked: new Set() };

/** Entries added to those that wait; an event that opened stays a new one when reports join it. */
export function withMore(news: News, entries: NewEntry[]): News {
  const waiting = new Map(news.waiting);
  entries.forEach((entry) => {
    if (waiting.get(entry.event.id)?.change !== 'event-opened') {
      waiting.set(entry.event.id, entry);
    }
  });
  return { ...news, waiting };
}

/** "3 new events, 1 with new reports". */
export function newsSays({ waiting }: News): string {
  const opened = [...waiting.values()].filter((entry) => entry.change === 'event-opened').length;
  const joined = waiting.size - opened;
  const more = waiting.size >= TOLD_AT_ONCE ? ' or more' : '';
  if (!opened) {
    return `${counted(joined, 'event')}${more} with new reports`;
  }
  return `${count(opened)}${more} new ${opened === 1 ? 'event' : 'events'}${joined ? `, ${count(joined)} with new reports` : ''}`;
}

/** Says that there is something new, and shows it on a click. */
export function NewsBell({ news, onShow }: { news: News; onShow: () => void }): JSX.Element {
  return (
    <span class="news" role="status">
      {news.waiting.size > 0 && (
        <button onClick={onShow}>
          <span class="news-dot" aria-hidden="true" />
          {newsSays(news)} · <b>Show</b>
        </button>
      )}
    </span>
  );
}

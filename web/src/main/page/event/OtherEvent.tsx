// SPDX-License-Identifier: Apache-2.0
// Which other event is meant: one of those like it, or one whose address is pasted.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { source } from '../data/source';
import type { EventRow } from '../data/types/event';
import { daysName } from '../data/words';
import { Sides } from '../ledger/EventTable';
import { eventIdIn } from '../review/corrections';

const AT_MOST = 6;

/** What is known of the event that another is looked for. */
export interface Sought {
  event: string;
  type: string;
  from: string | null;
  to: string | null;
  country: string | null;
}

export function OtherEvent(props: { sought: Sought; action: string; onChosen: (event: string) => void; onCancel: () => void }): JSX.Element {
  const { sought, action, onChosen, onCancel } = props;
  const field = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [says, setSays] = useState('');
  const near = useLoaded(() => eventsNear(sought), [sought.event]);
  useEffect(() => field.current?.focus(), []);
  const submit = (submitted: Event) => {
    submitted.preventDefault();
    const other = eventIdIn(pasted);
    if (other) {
      onChosen(other);
    } else {
      setSays('Paste the address of the other event’s page, or choose one below.');
    }
  };
  return (
    <form
      class="editor other-event"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label="Address of the other event"
        placeholder="Address of the other event"
        value={pasted}
        onInput={(typed) => setPasted(typed.currentTarget.value)}
      />
      <button class="main">{action}</button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
      {says && <p role="status">{says}</p>}
      {(near.value ?? []).length > 0 && (
        <ul class="places" aria-label="Events like it">
          {near.value!.map((row) => (
            <li key={row.id}>
              <button type="button" onClick={() => onChosen(row.id)}>
                <Sides who={row.who} whom={row.whom} />{' '}
                <span class="faint">{[row.place, daysName(row.from, row.to), `${row.reports}×`].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

/** Of the same type, in the same days and country. */
async function eventsNear(sought: Sought): Promise<EventRow[]> {
  const query = new URLSearchParams({ type: sought.type });
  if (sought.from) {
    query.set('from', sought.from);
  }
  if (sought.to ?? sought.from) {
    query.set('to', (sought.to ?? sought.from)!);
  }
  if (sought.country) {
    query.set('country', sought.country);
  }
  const rows = await source.list<EventRow>('events?' + query.toString());
  return rows.filter((row) => row.id !== sought.event).slice(0, AT_MOST);
}

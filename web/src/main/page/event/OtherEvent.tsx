// SPDX-License-Identifier: Apache-2.0
// Which other event is meant: one of those like it, or one whose address is pasted.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { source } from '../data/source';
import type { EventRow, Happening } from '../data/types/event';
import { daysName, joined } from '../data/words';
import { Sides } from '../ledger/EventTable';
import { EditorForm } from '../parts/EditorForm';
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

export function soughtBy(event: string, { type, from, to, place }: Happening): Sought {
  return { event, type, from, to, country: place?.country ?? null };
}

export function OtherEvent(props: { sought: Sought; action: string; onChosen: (event: string) => void; onCancel: () => void }): JSX.Element {
  const { sought, action, onChosen, onCancel } = props;
  const [says, setSays] = useState('');
  const near = useLoaded(() => eventsNear(sought), [sought.event]);
  const submit = (given: FormData) => {
    const other = eventIdIn(String(given.get('address')));
    if (other) {
      onChosen(other);
    } else {
      setSays('Paste the address of the other event’s page, or choose one below.');
    }
  };
  return (
    <EditorForm
      kind="other-event"
      fields={<input type="text" name="address" aria-label="Address of the other event" placeholder="Address of the other event" />}
      action={action}
      onSubmit={submit}
      onCancel={onCancel}
    >
      {says && <p role="status">{says}</p>}
      {(near.value ?? []).length > 0 && (
        <ul class="places" aria-label="Events like it">
          {near.value!.map((row) => (
            <li key={row.id}>
              <button type="button" onClick={() => onChosen(row.id)}>
                <Sides who={row.who} whom={row.whom} />{' '}
                <span class="faint">{joined([row.place, daysName(row.from, row.to), `${row.reports}×`])}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </EditorForm>
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

// SPDX-License-Identifier: Apache-2.0
// Events whose reports contradict one another.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { LONGEST_LIST } from '../data/serverSource';
import { source } from '../data/source';
import type { DisputedEvent } from '../data/types/event';
import { count, counted, daysName, joined } from '../data/words';
import { fieldName, Versions } from '../event/DisputeTable';
import { Sides } from '../ledger/EventTable';
import { Awaited, Empty, TypeSign } from '../parts/signs';

export function DisputesView(): JSX.Element {
  const loaded = useLoaded(() => source.list<DisputedEvent>('disputes?order=newest'), []);
  const [field, setField] = useState('');
  return (
    <div class="page">
      <h1>Disputes</h1>
      <p class="page-lead">Where reports of one event contradict one another, every version stands beside the others, with who has it so.</p>
      <Awaited loaded={loaded}>
        {(events) => {
          if (!events.length) {
            return <Empty title="Nothing is in dispute">Reports of the same event agree so far.</Empty>;
          }
          const fields = [...new Set(events.flatMap((event) => event.disputed.map((dispute) => dispute.field)))];
          const shown = events.filter((event) => !field || has(event, field));
          return (
            <>
              <div class="page-ask">
                <div class="choices" role="group" aria-label="What is disputed">
                  <button aria-pressed={field === ''} onClick={() => setField('')}>
                    All <span class="value-count">{count(events.length)}</span>
                  </button>
                  {fields.map((each) => (
                    <button key={each} aria-pressed={field === each} onClick={() => setField(each)}>
                      {fieldName(each)} <span class="value-count">{count(events.filter((event) => has(event, each)).length)}</span>
                    </button>
                  ))}
                </div>
                <p class="faint" role="status">
                  {events.length >= LONGEST_LIST ? `The newest ${counted(shown.length, 'event')}` : counted(shown.length, 'event')}
                </p>
              </div>
              <ol class="disputes">
                {shown.map((event) => (
                  <li key={event.id} class="panel">
                    <p class="dispute-event">
                      <TypeSign type={event.type} modes={event.modes} />
                      <span class="faint">{joined([event.place, daysName(event.from, event.to)])}</span>
                    </p>
                    <a class="dispute-title" href={'#/event/' + event.id}>
                      {event.who.length || event.whom.length ? <Sides who={event.who} whom={event.whom} /> : <span class="clamped">{event.evidence}</span>}
                    </a>
                    {event.disputed
                      .filter((dispute) => !field || dispute.field === field)
                      .map((dispute) => (
                        <Versions key={dispute.field} dispute={dispute} />
                      ))}
                  </li>
                ))}
              </ol>
            </>
          );
        }}
      </Awaited>
    </div>
  );
}

function has(event: DisputedEvent, field: string): boolean {
  return event.disputed.some((dispute) => dispute.field === field);
}

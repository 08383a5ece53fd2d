// SPDX-License-Identifier: Apache-2.0
// Events whose reports contradict one another.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { LONGEST_LIST, source } from '../data/source';
import type { DisputedEvent } from '../data/types';
import { counted, daysName } from '../data/words';
import { fieldName, DisputeTable } from '../event/DisputeTable';
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
          const shown = events.filter((event) => !field || event.disputed.some((dispute) => dispute.field === field));
          return (
            <>
              <div class="page-ask">
                <div class="sorts" role="group" aria-label="What is disputed">
                  <button aria-pressed={field === ''} onClick={() => setField('')}>
                    All
                  </button>
                  {fields.map((each) => (
                    <button key={each} aria-pressed={field === each} onClick={() => setField(each)}>
                      {fieldName(each)}
                    </button>
                  ))}
                </div>
                <p class="faint" role="status">
                  {events.length >= LONGEST_LIST && 'the newest '}
                  {counted(shown.length, 'event')}
                </p>
              </div>
              <ol class="disputes">
                {shown.map((event) => (
                  <li key={event.id}>
                    <p class="dispute-event">
                      <TypeSign type={event.type} modes={event.modes} />
                      <a href={'#/event/' + event.id}>
                        <Sides who={event.who} whom={event.whom} />
                        {!event.who.length && !event.whom.length && event.evidence.slice(0, 80)}
                      </a>
                      <span class="faint">{[event.place, daysName(event.from, event.to)].filter(Boolean).join(' · ')}</span>
                    </p>
                    <div class="event-voices">
                      {event.disputed
                        .filter((dispute) => !field || dispute.field === field)
                        .map((dispute) => (
                          <DisputeTable key={dispute.field} dispute={dispute} />
                        ))}
                    </div>
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

// SPDX-License-Identifier: Apache-2.0
// Reported totals beside what the ledger holds for the same window, place and kind.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import { source } from '../data/source';
import type { Tally } from '../data/types/story';
import { count, counted, daysName, fateName, joined, rangeName } from '../data/words';
import { Awaited, Empty, Tag, TypeSign } from '../parts/signs';

export function TalliesView(): JSX.Element {
  const loaded = useLoaded(() => source.list<Tally>('tallies'), []);
  const [wanting, setWanting] = useState(false);
  return (
    <div class="page">
      <h1>Tallies</h1>
      <p class="page-lead">Totals as they were reported, beside the events that the ledger holds for the same days, place and kind. What is missing is worth looking for.</p>
      <Awaited loaded={loaded}>
        {(tallies) => {
          if (!tallies.length) {
            return <Empty title="No story gives a total">A total such as “17 attacks between October 17 and November 3” appears here.</Empty>;
          }
          const checked = tallies.filter((tally) => tally.found !== null && (!wanting || missingOf(tally) > 0)).sort((one, other) => checkable(other) - checkable(one));
          const other = tallies.filter((tally) => tally.found === null);
          return (
            <>
              <div class="page-ask">
                <label class="check">
                  <input type="checkbox" checked={wanting} onChange={() => setWanting(!wanting)} /> Only where something is missing
                </label>
                <p class="faint" role="status">
                  {counted(checked.length, 'total')} held against events
                </p>
              </div>
              <ul class="tallies">
                {checked.map((tally) => (
                  <TallyRow key={tally.id} tally={tally} />
                ))}
              </ul>
              {other.length > 0 && (
                <>
                  <h2>Totals that no events can be counted for</h2>
                  <ul class="tallies">
                    {other.map((tally) => (
                      <TallyRow key={tally.id} tally={tally} />
                    ))}
                  </ul>
                </>
              )}
            </>
          );
        }}
      </Awaited>
    </div>
  );
}

function TallyRow({ tally }: { tally: Tally }): JSX.Element {
  const told = tally.low ?? tally.high ?? 0;
  const missing = missingOf(tally);
  const most = Math.max(told, tally.found ?? 0, 1);
  return (
    <li class="panel tally">
      <div>
        <p class="tally-what">
          <strong>{rangeName(tally)}</strong> {tally.unit}{' '}
          {isType(tally.what) ? <TypeSign type={tally.what} modes={tally.modes} /> : <b>{fateName(tally.what)}</b>}
        </p>
        <p class="faint">
          {joined([tally.place?.name, daysName(tally.from, tally.to)]) || 'no place or window told'}
        </p>
        <p class="faint">
          {tally.source ? `says ${tally.source}` : 'the outlet’s own figure'} ·{' '}
          <a href={hashOf(['story', tally.story])}>{tally.outlet ?? 'the story'}</a>
        </p>
      </div>
      {tally.found !== null && (
        <div class="tally-check">
          <dl class="bars">
            <dt>Reported</dt>
            <dd>
              <span class="bar told" style={{ width: `${(told / most) * 100}%` }} />
              <b>{count(told)}</b>
            </dd>
            <dt>In the ledger</dt>
            <dd>
              <span class="bar held" style={{ width: `${(tally.found / most) * 100}%` }} />
              <b>{count(tally.found)}</b>
            </dd>
          </dl>
          <p>
            {missing > 0 ? <Tag kind="warn">{count(missing)} to look for</Tag> : <Tag>{tally.high !== null && tally.found > tally.high ? 'more than was told' : 'all there'}</Tag>}{' '}
            <a href={searchOf(tally)}>Events there and then</a>
          </p>
          {tally.counted.length > 0 && (
            <details>
              <summary>{counted(tally.counted.length, 'event')} counted</summary>
              <ul class="counted">
                {tally.counted.map((event) => (
                  <li key={event.id}>
                    <a href={'#/event/' + event.id}>{daysName(event.from, event.to) || 'no day'}</a> {event.place}
                    <span class="says">{event.evidence}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </li>
  );
}

function missingOf(tally: Tally): number {
  return tally.found === null ? 0 : Math.max(0, (tally.low ?? tally.high ?? 0) - tally.found);
}

/** Totals of a place and a window can be looked for; the others hardly. */
function checkable(tally: Tally): number {
  return Number(tally.place !== null) + Number(tally.from !== null) + Number(tally.to !== null);
}

function isType(what: string): boolean {
  return what === what.toUpperCase();
}

function searchOf(tally: Tally): string {
  const query = new URLSearchParams();
  if (isType(tally.what)) {
    query.set('type', tally.what);
  }
  if (tally.place?.country) {
    query.set('country', tally.place.country);
  }
  if (tally.from) {
    query.set('from', tally.from);
  }
  if (tally.to) {
    query.set('to', tally.to);
  }
  return hashOf([], query);
}

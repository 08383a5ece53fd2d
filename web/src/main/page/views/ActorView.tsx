// SPDX-License-Identifier: Apache-2.0
// One actor: doings over time, with whom, what it says, what it claims and is blamed for, where it travels.

import type { ComponentChildren, JSX } from 'preact';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import { source } from '../data/source';
import type { ActorPage } from '../data/types/actor';
import { capital, count, counted, dayName, daysName, sectorName, typeName } from '../data/words';
import { Sides } from '../ledger/EventTable';
import { Awaited, TypeSign } from '../parts/signs';
import { Some } from '../parts/Some';
import { useTitle } from '../parts/title';
import { BalanceBar } from './BalanceBar';
import { dyadsOf } from './balance';
import { DoingsChart } from './DoingsChart';
import { Dyads } from './Dyads';
import { Trips } from './TripMap';

/** The server tells so many doings and no more. */
const MOST_DOINGS = 400;

export function ActorView({ id }: { id: string }): JSX.Element {
  const loaded = useLoaded(() => source.one<ActorPage>('actors', id), [id]);
  return <Awaited loaded={loaded}>{(actor) => <Actor key={actor.id} actor={actor} />}</Awaited>;
}

function Actor({ actor }: { actor: ActorPage }): JSX.Element {
  useTitle(actor.name);
  const dyads = dyadsOf(actor.doings);
  const isCut = actor.doings.length >= MOST_DOINGS;
  return (
    <div class="page">
      <p class="faint">{[...new Set([capital(actor.kind.replace(/-/g, ' ')), sectorName(actor.sector), actor.country])].filter(Boolean).join(' · ')}</p>
      <h1>{actor.name}</h1>
      <p class="page-lead">
        <a href={hashOf([], new URLSearchParams({ actor: actor.id }))}>{counted(isCut ? actor.events : actor.doings.length, 'event')} in the ledger</a>
        {isCut && <>; what follows is of the newest {count(actor.doings.length)}</>}
      </p>
      <BalanceBar doings={actor.doings} />
      <div class="halves">
        <div class="stack">
          <Panel title="Doings over time">{actor.doings.length ? <DoingsChart doings={actor.doings} /> : <p class="faint">No doings are dated.</p>}</Panel>
          <Responsibility held={actor.responsibility} />
          <Relations actor={actor} />
        </div>
        <Panel title="With whom">{dyads.length ? <Dyads dyads={dyads} /> : <p class="faint">Nobody else is named.</p>}</Panel>
      </div>
      {actor.legs.length > 0 && (
        <Panel title="Trips">
          <Trips legs={actor.legs} />
        </Panel>
      )}
      <div class="columns">
        <Doings actor={actor} />
        <Sayings actor={actor} />
      </div>
    </div>
  );
}

function Responsibility({ held }: { held: ActorPage['responsibility'] }): JSX.Element {
  return (
    <Listed title="Claims, denials, accusations" of={held} first={8} kind="standings">
      {(standing) => (
        <>
          <span class="stance">{standing.stance}</span>
          <span>
            <a href={'#/event/' + standing.event}>
              {typeName(standing.type)}
              {standing.place && ` at ${standing.place}`}
            </a>
            <span class="faint">
              {[standing.day && ' ' + dayName(standing.day), standing.source && `by ${standing.source.name}`, standing.outlet].filter(Boolean).join(' · ')}
            </span>
          </span>
        </>
      )}
    </Listed>
  );
}

function Doings({ actor }: { actor: ActorPage }): JSX.Element {
  return (
    <Listed title="Doings" of={actor.doings} first={20} kind="lines">
      {(doing) => (
        <>
          <TypeSign type={doing.type} modes={doing.modes} />{' '}
          <a href={'#/event/' + doing.id}>
            <Sides who={doing.who} whom={doing.whom} />
          </a>{' '}
          <span class="faint">{[daysName(doing.from, doing.to), doing.place].filter(Boolean).join(' · ')}</span>
        </>
      )}
    </Listed>
  );
}

function Sayings({ actor }: { actor: ActorPage }): JSX.Element {
  return (
    <Listed title="What it is credited with saying" of={actor.sayings} first={10} kind="lines sayings">
      {(saying) => (
        <>
          <q>{saying.words.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '')}</q>{' '}
          <a class="faint" href={'#/story/' + saying.story}>
            {[saying.outlet, saying.published && dayName(saying.published)].filter(Boolean).join(', ') || 'story'}
          </a>
        </>
      )}
    </Listed>
  );
}

function Relations({ actor }: { actor: ActorPage }): JSX.Element {
  return (
    <Listed title="Standing relations" of={actor.relations} first={6} kind="lines">
      {(relation) => (
        <>
          {relation.holder.name} <b>{(relation.negated ? 'not ' : '') + relation.relation.replace(/-/g, ' ')}</b> {relation.other.name}{' '}
          <a class="faint" href={'#/story/' + relation.story}>
            {relation.outlet ?? 'story'}
          </a>
        </>
      )}
    </Listed>
  );
}

/** A panel of rows; none where there are no rows. */
function Listed<T>(props: { title: string; of: T[]; first: number; kind: string; children: (row: T) => ComponentChildren }): JSX.Element | null {
  const { title, of, first, kind, children } = props;
  return of.length === 0 ? null : (
    <Panel title={title}>
      <Some of={of} first={first} what={title}>
        {(shown) => (
          <ul class={kind}>
            {shown.map((row, place) => (
              <li key={place}>{children(row)}</li>
            ))}
          </ul>
        )}
      </Some>
    </Panel>
  );
}

function Panel({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="panel">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

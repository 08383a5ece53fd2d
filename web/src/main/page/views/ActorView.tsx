// SPDX-License-Identifier: Apache-2.0
// One actor: doings over time, with whom, what it says, what it claims and is blamed for, where it travels.

import type { ComponentChildren, FunctionComponent, JSX } from 'preact';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import { source } from '../data/source';
import type { ActorPage, Doing } from '../data/types/actor';
import { capital, count, counted, dayName, daysName, joined, sectorName, spaced, typeName } from '../data/words';
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
      <p class="faint">{joined([...new Set([capital(spaced(actor.kind)), sectorName(actor.sector), actor.country])])}</p>
      <h1>{actor.name}</h1>
      <p class="page-lead">
        <a href={hashOf([], new URLSearchParams({ actor: actor.id }))}>{counted(isCut ? actor.events : actor.doings.length, 'event')} in the ledger</a>
        {isCut && <>; what follows is of the newest {count(actor.doings.length)}</>}
      </p>
      <BalanceBar doings={actor.doings} />
      <div class="halves">
        <div class="stack">
          <Panel title="Doings over time">{actor.doings.length ? <DoingsChart doings={actor.doings} /> : <p class="faint">No doings are dated.</p>}</Panel>
          <Listed title="Claims, denials, accusations" of={actor.responsibility} first={8} kind="standings" row={Standing} />
          <Listed title="Standing relations" of={actor.relations} first={6} kind="lines" row={Relation} />
        </div>
        <Panel title="With whom">{dyads.length ? <Dyads dyads={dyads} /> : <p class="faint">Nobody else is named.</p>}</Panel>
      </div>
      {actor.legs.length > 0 && (
        <Panel title="Trips">
          <Trips legs={actor.legs} />
        </Panel>
      )}
      <div class="columns">
        <Listed title="Doings" of={actor.doings} first={20} kind="lines" row={Deed} />
        <Listed title="Credited with saying" of={actor.sayings} first={10} kind="lines sayings" row={Saying} />
      </div>
    </div>
  );
}

function Standing({ of }: { of: ActorPage['responsibility'][number] }): JSX.Element {
  return (
    <>
      <span class="stance">{of.stance}</span>
      <span>
        <a href={'#/event/' + of.event}>
          {typeName(of.type)}
          {of.place && ` at ${of.place}`}
        </a>{' '}
        <span class="faint">{joined([of.day && dayName(of.day), of.source && `by ${of.source.name}`, of.outlet])}</span>
      </span>
    </>
  );
}

function Deed({ of }: { of: Doing }): JSX.Element {
  return (
    <>
      <TypeSign type={of.type} modes={of.modes} />{' '}
      <a href={'#/event/' + of.id}>
        <Sides who={of.who} whom={of.whom} />
      </a>{' '}
      <span class="faint">{joined([daysName(of.from, of.to), of.place])}</span>
    </>
  );
}

function Saying({ of }: { of: ActorPage['sayings'][number] }): JSX.Element {
  return (
    <>
      <q>{of.words.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '')}</q> <StoryLink of={of} />
    </>
  );
}

function Relation({ of }: { of: ActorPage['relations'][number] }): JSX.Element {
  return (
    <>
      {of.holder.name} <b>{(of.negated ? 'not ' : '') + spaced(of.relation)}</b> {of.other.name} <StoryLink of={of} />
    </>
  );
}

function StoryLink({ of }: { of: { story: string; outlet: string | null; published?: string | null } }): JSX.Element {
  return (
    <a class="faint" href={'#/story/' + of.story}>
      {joined([of.outlet, of.published && dayName(of.published)], ', ') || 'story'}
    </a>
  );
}

/** A panel of rows; none where there are no rows. */
function Listed<T>(props: { title: string; of: T[]; first: number; kind: string; row: FunctionComponent<{ of: T }> }): JSX.Element | null {
  const { title, of, first, kind, row: Row } = props;
  return of.length === 0 ? null : (
    <Panel title={title}>
      <Some of={of} first={first} what={title}>
        {(shown) => (
          <ul class={kind}>
            {shown.map((each, place) => (
              <li key={place}>
                <Row of={each} />
              </li>
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

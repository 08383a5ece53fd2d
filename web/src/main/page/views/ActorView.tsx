// SPDX-License-Identifier: Apache-2.0
// One actor: doings over time, with whom, what it says, what it claims and is blamed for, where it travels.

import type { ComponentChildren, JSX } from 'preact';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import { source } from '../data/source';
import type { ActorPage } from '../data/types';
import { capital, count, counted, dayName, daysName, sectorName, typeName } from '../data/words';
import { Sides } from '../ledger/EventTable';
import { Awaited, TypeSign } from '../parts/signs';
import { balanceOf, dyadsOf, SCORES_SAY, signed } from './balance';
import { DoingsChart } from './DoingsChart';
import { Dyads } from './Dyads';
import { Trips } from './TripMap';

/** The server tells so many doings and no more. */
const MOST_DOINGS = 400;

export function ActorView({ id }: { id: string }): JSX.Element {
  const loaded = useLoaded(() => source.one<ActorPage>('actors', id), [id]);
  return <Awaited loaded={loaded}>{(actor) => <Actor actor={actor} />}</Awaited>;
}

function Actor({ actor }: { actor: ActorPage }): JSX.Element {
  const dyads = dyadsOf(actor.doings);
  const balance = balanceOf(actor.doings);
  const isCut = actor.doings.length >= MOST_DOINGS;
  return (
    <div class="page">
      <p class="faint">
        {[capital(actor.kind.replace(/-/g, ' ')), sectorName(actor.sector), actor.country].filter(Boolean).join(' · ')}
      </p>
      <h1>{actor.name}</h1>
      <p class="page-lead">
        <a href={hashOf([], new URLSearchParams({ actor: actor.id }))}>{counted(isCut ? actor.events : actor.doings.length, 'event')} in the ledger</a>
        {isCut && <>; what follows is of the newest {count(actor.doings.length)}</>}
      </p>
      {balance.scored > 0 && (
        <section class="balance" aria-label="Cooperation and conflict" title={SCORES_SAY}>
          <span>
            Conflict <b>{count(Math.round(balance.conflict))}</b>
          </span>
          <span class="shares" aria-hidden="true">
            <span class="fill-mf" style={{ flexGrow: balance.conflict }} />
            <span class="fill-mc" style={{ flexGrow: balance.cooperation }} />
          </span>
          <span>
            <b>{count(Math.round(balance.cooperation))}</b> Cooperation
          </span>
          <span class="faint">
            mean score {signed(balance.mean)} of {counted(balance.scored, 'event')}
          </span>
        </section>
      )}
      {actor.legs.length > 0 && (
        <Panel title="Trips">
          <Trips legs={actor.legs} />
        </Panel>
      )}
      <div class="columns">
        <Panel title="Doings over time">{actor.doings.length ? <DoingsChart doings={actor.doings} /> : <p class="faint">No doings are dated.</p>}</Panel>
        <Panel title="With whom">{dyads.length ? <Dyads dyads={dyads} /> : <p class="faint">Nobody else is named.</p>}</Panel>
        {actor.responsibility.length > 0 && (
          <Panel title="Claims, denials, accusations">
            <ul class="standings">
              {actor.responsibility.map((held, place) => (
                <li key={place}>
                  <span class="stance">{held.stance}</span>
                  <span>
                    <a href={'#/event/' + held.event}>
                      {typeName(held.type)}
                      {held.place && ` at ${held.place}`}
                    </a>
                    <span class="faint">
                      {[held.day && ' ' + dayName(held.day), held.source && `by ${held.source.name}`, held.outlet].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        {actor.relations.length > 0 && (
          <Panel title="Standing relations">
            <ul class="lines">
              {actor.relations.map((relation, place) => (
                <li key={place}>
                  {relation.holder.name} <b>{(relation.negated ? 'not ' : '') + relation.relation.replace(/-/g, ' ')}</b> {relation.other.name}{' '}
                  <a class="faint" href={'#/story/' + relation.story}>
                    {relation.outlet ?? 'story'}
                  </a>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <Panel title="Doings">
          <ul class="lines">
            {actor.doings.slice(0, 100).map((doing) => (
              <li key={doing.id}>
                <TypeSign type={doing.type} modes={doing.modes} /> <a href={'#/event/' + doing.id}><Sides who={doing.who} whom={doing.whom} /></a>{' '}
                <span class="faint">{[daysName(doing.from, doing.to), doing.place].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Panel>
        {actor.sayings.length > 0 && (
          <Panel title="What it is credited with saying">
            <ul class="lines sayings">
              {actor.sayings.slice(0, 60).map((saying, place) => (
                <li key={place}>
                  <q>{saying.words.replace(/\s+/g, ' ').replace(/^[“"]|[”"]$/g, '')}</q>{' '}
                  <a class="faint" href={'#/story/' + saying.story}>
                    {[saying.outlet, saying.published && dayName(saying.published)].filter(Boolean).join(', ') || 'story'}
                  </a>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </div>
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

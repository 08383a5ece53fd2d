// SPDX-License-Identifier: Apache-2.0
// One happening as all of its reports tell it, side by side.

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import { source } from '../data/source';
import type { Party } from '../data/types/actor';
import type { LedgerEvent, Report } from '../data/types/event';
import { counted, daysName, fateName, joined, partyNames, percent, placeName, rangeName } from '../data/words';
import { Awaited, Caveats, Tag, TypeSign } from '../parts/signs';
import { useTitle } from '../parts/title';
import { Arranging } from './Arranging';
import { DisputeTable } from './DisputeTable';
import { History } from './History';
import { soughtBy } from './OtherEvent';
import { ReportCard } from './ReportCard';
import { heldBy } from './standings';
import { figuresOf } from './tolls';
import { TollChart } from './TollChart';

export function EventView({ id }: { id: string }): JSX.Element {
  const [version, setVersion] = useState(0);
  const loaded = useLoaded(() => source.event(id), [id, version]);
  const may = useLoaded(() => source.mayWrite(), []);
  return (
    <Awaited loaded={loaded}>
      {(event) => <EventPage event={event} mayWrite={may.value === true} onChanged={() => setVersion((before) => before + 1)} />}
    </Awaited>
  );
}

interface Props {
  event: LedgerEvent;
  mayWrite: boolean;
  onChanged: () => void;
}

function EventPage({ event, mayWrite, onChanged }: Props): JSX.Element {
  useTitle(titleOf(event));
  const alone = event.reports.length === 1;
  const sought = soughtBy(event.id, event);
  const origins = new Set(event.reports.map((report) => report.origin)).size;
  const figures = figuresOf(event.reports);
  const held = heldBy(event.reports);
  const isDisputed = (field: string) => event.disputes.some((dispute) => dispute.field === field);
  const disputed = event.disputes.filter((dispute) => dispute.field !== 'responsibility' && !figures.has(dispute.field));
  return (
    <article class="event-page">
      <header class="event-head">
        <p class="event-type">
          <TypeSign type={event.type} modes={event.modes} />
          <Caveats of={event} />
        </p>
        <h1>{titleOf(event)}</h1>
        <p class="event-told">
          {counted(event.reports.length, 'report')} from {counted(origins, 'independent origin')}
          {event.disputes.length > 0 && (
            <>
              {' '}
              · <a href="#disputes" onClick={toDisputes}>{counted(event.disputes.length, 'point')} in dispute</a>
            </>
          )}
          {mayWrite && (
            <>
              {' '}
              · <Arranging event={sought} alone={alone} onChanged={onChanged} />
            </>
          )}
        </p>
      </header>
      <dl class="facts">
        <Fact name="Who">{parties(event.who, 'nobody named')}</Fact>
        <Fact name="To whom">{parties(event.whom, '–')}</Fact>
        <Fact name="When">{daysName(event.from, event.to) || 'no day told'}</Fact>
        <Fact name="Where">{placeName(event.place) || 'no place told'}</Fact>
        {event.confidence !== null && <Fact name="Certainty of reading">{percent(event.confidence)}</Fact>}
        {[...figures].map(([fate, of]) => (
          <Fact key={fate} name={fateName(fate)}>
            {of.length === 1 ? of[0]!.says : spread(of)}
          </Fact>
        ))}
      </dl>
      {(figures.size > 0 || held.length > 0 || disputed.length > 0) && (
        <section id="disputes" class="columns event-voices" tabIndex={-1} aria-label="Figures, claims and disputes">
          {figures.size > 0 && (
            <div class="panel">
              <h2>Tolls, as they were told</h2>
              {[...figures].map(([fate, of]) => (
                <TollChart key={fate} fate={fate} figures={of} disputed={isDisputed(fate)} />
              ))}
            </div>
          )}
          {held.length > 0 && (
            <div class="panel">
              <h2>
                Who claims, denies, is blamed {isDisputed('responsibility') && <Tag>in dispute</Tag>}
              </h2>
              <ul class="standings">
                {held.map(({ standing, outlets }, place) => (
                  <li key={place}>
                    <span class="stance">{standing.stance}</span>
                    <span>
                      <strong>{standing.party.name}</strong>
                      {standing.source && <> by {standing.source.name}</>}
                      <span class="faint"> · {[...outlets].join(', ')}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {disputed.map((dispute) => (
            <DisputeTable key={dispute.field} dispute={dispute} />
          ))}
        </section>
      )}
      <section aria-label="Reports">
        <h2 class="event-reports-title">Reports, side by side</h2>
        <ol class="reports">
          {event.reports.map((report) => (
            <li key={report.id}>
              <ReportCard report={report} event={event}>
                {mayWrite && <Arranging event={sought} report={report.id} alone={alone} onChanged={onChanged} />}
              </ReportCard>
            </li>
          ))}
        </ol>
      </section>
      {!source.isSite && <History event={event.id} />}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function titleOf(event: LedgerEvent): string {
  const [who, whom] = [partyNames(event.who), partyNames(event.whom)];
  if (!who && !whom) {
    return firstWords(event.reports[0]);
  }
  return joined([who || 'Unnamed', whom], ' → ');
}

function firstWords(report: Report | undefined): string {
  return report?.triggerWords ? `“${report.triggerWords}”` : 'An event';
}

function parties(those: Party[], none: string): ComponentChildren {
  if (!those.length) {
    return <span class="faint">{none}</span>;
  }
  return those.map((party, place) => (
    <span key={party.id}>
      {place > 0 && ', '}
      <a href={hashOf(['actor', party.id])}>{party.name}</a>
      {party.country && <span class="faint"> {party.country}</span>}
    </span>
  ));
}

function spread(figures: { low: number; high: number; open: boolean }[]): string {
  const low = Math.min(...figures.map((figure) => figure.low));
  const high = Math.max(...figures.map((figure) => figure.high));
  const told = rangeName({ low, high, approximate: false });
  return figures.some((figure) => figure.open) ? told + ' or more' : told;
}

function toDisputes(event: Event): void {
  event.preventDefault();
  document.getElementById('disputes')?.focus();
  document.getElementById('disputes')?.scrollIntoView({ block: 'start' });
}


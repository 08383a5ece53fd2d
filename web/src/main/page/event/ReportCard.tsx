// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren, JSX } from 'preact';
import { hashOf } from '../data/route';
import type { LedgerEvent, Report } from '../data/types/event';
import { dayName, daysName, fateName, partyNames, percent, spaced, stanceName, typeName } from '../data/words';
import { Caveats, Evidence } from '../parts/signs';

/** What one story says of the event; where it differs from the event's line it is marked. */
export function ReportCard(props: { report: Report; event: LedgerEvent; children?: ComponentChildren }): JSX.Element {
  const { report, event, children } = props;
  const differs = (one: unknown, other: unknown) => (one !== other ? 'differs' : undefined);
  return (
    <article class="report">
      <header>
        <p class="report-outlet">
          <strong>{report.outlet ?? 'Unnamed outlet'}</strong>
          {report.published && <time dateTime={report.published}>{dayName(report.published)}</time>}
        </p>
        {report.headline && <p class="report-headline">{report.headline}</p>}
      </header>
      <blockquote>
        <Evidence sentence={report.evidence} words={report.triggerWords} />
      </blockquote>
      <dl>
        <Line name="What" kind={differs(report.type, event.type)}>
          {typeName(report.type)}
          {report.modes.length > 0 && `, ${report.modes.map(spaced).join(', ')}`}
          {' '}
          <Caveats of={report} />
        </Line>
        <Line name="Who" kind={differs(partyNames(report.who), partyNames(event.who))}>
          {partyNames(report.who)}
        </Line>
        <Line name="Whom" kind={differs(partyNames(report.whom), partyNames(event.whom))}>
          {partyNames(report.whom)}
        </Line>
        <Line name="When" kind={differs(`${report.from}/${report.to}`, `${event.from}/${event.to}`)}>
          {daysName(report.from, report.to)}
        </Line>
        <Line name="Where" kind={differs(report.place?.name, event.place?.name)}>
          {report.place?.name}
        </Line>
        {report.tolls.map((toll, place) => (
          <Line key={place} name={fateName(toll.fate)}>
            {toll.words}
            {toll.source && <span class="faint"> says {toll.source.name}</span>}
          </Line>
        ))}
        {report.responsibility.length > 0 && (
          <Line name="Who did it">
            {report.responsibility.map((standing, place) => (
              <p key={place}>
                {standing.party.name} {stanceName(standing.stance)}
              </p>
            ))}
          </Line>
        )}
        <Line name="Source">{partyNames(report.sources) || <span class="faint">the outlet itself</span>}</Line>
        {report.confidence !== null && <Line name="Certainty">{percent(report.confidence)}</Line>}
      </dl>
      <footer>
        <a href={hashOf(['story', report.story], new URLSearchParams({ entry: report.entry }))}>In the story →</a>
        {report.reasons.length > 0 && (
          <details class="why-here">
            <summary>Why in this event?</summary>
            <ul>
              {report.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
        {children}
      </footer>
    </article>
  );
}

function Line(props: { name: string; kind?: string | undefined; children: ComponentChildren }): JSX.Element | null {
  if (props.children === '' || props.children === null || props.children === undefined) {
    return null;
  }
  return (
    <div class={props.kind}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

// SPDX-License-Identifier: Apache-2.0
import { Fragment, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Tag, TypeSign } from '../parts/signs';
import { type Entry, KIND_NAMES } from './entries';

interface Props {
  entries: Entry[];
  active: string;
  onEntry: (entry: string) => void;
  /** Where in the ledger an entry belongs, when it does. */
  eventOf: (entry: string) => string | undefined;
}

/** The coded entries; the chosen one opens. */
export function EntryList({ entries, active, onEntry, eventOf }: Props): JSX.Element {
  const kinds = (Object.keys(KIND_NAMES) as Entry['kind'][]).filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <div class="entries">
      {kinds.map((kind) => {
        const those = entries.filter((entry) => entry.kind === kind);
        return (
          <section key={kind}>
            <h2>
              {KIND_NAMES[kind]} <span class="faint">{those.length}</span>
            </h2>
            <ul>
              {those.map((entry) => (
                <EntryRow key={entry.id} entry={entry} active={entry.id === active} onEntry={onEntry} event={eventOf(entry.id)} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function EntryRow(props: { entry: Entry; active: boolean; onEntry: Props['onEntry']; event: string | undefined }): JSX.Element {
  const { entry, active, onEntry, event } = props;
  const row = useRef<HTMLLIElement>(null);
  const [why, setWhy] = useState(false);
  useEffect(() => {
    if (active) {
      row.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [active]);
  return (
    <li ref={row} class={'entry ' + entry.kind + (active ? ' active' : '')}>
      <button class="entry-head" aria-expanded={active} onClick={() => onEntry(active ? '' : entry.id)}>
        {entry.type && <TypeSign type={entry.type} modes={entry.modes ?? []} />}
        <span class="entry-title">{entry.title}</span>
        {entry.tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </button>
      {active && (
        <div class="entry-body">
          <dl>
            {entry.facts.map(([name, value], place) => (
              <Fragment key={place}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            ))}
          </dl>
          <p class="entry-foot">
            {entry.why.length > 0 && (
              <button class="plain" aria-expanded={why} onClick={() => setWhy(!why)}>
                Why?
              </button>
            )}
            {event && <a href={'#/event/' + event}>In the ledger →</a>}
          </p>
          {why && (
            <ol class="why">
              {entry.why.map((step, place) => (
                <li key={place}>
                  <b>{step.field}</b> {step.says} <span class="faint">by {step.rule}</span>
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
    </li>
  );
}

// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sieve } from '../data/sieve';
import type { EventRow } from '../data/types/event';
import { counted, dayName, daysName, isUnsure } from '../data/words';
import { Caveats, Empty, Tag, TypeSign } from '../parts/signs';
import { useRows } from './rows';
import { inOrder, type Sort, SORTS } from './sorts';

const AHEAD = 6;

/** Events in rows, of which only those in sight exist. */
export function EventTable(props: {
  sieve: Sieve;
  rows: Uint32Array;
  sort: Sort;
  /** Ids of events that came while the page was open. */
  marked: Set<string>;
  onSort: (sort: Sort) => void;
}): JSX.Element {
  const { sieve, rows, sort, marked, onSort } = props;
  const sorted = useMemo(() => inOrder(sieve, rows, sort), [sieve, rows, sort]);
  const list = useRef<HTMLOListElement>(null);
  const pane = usePlace();
  const [first, last] = useSight(list, sorted.length);
  const inSight: number[] = [];
  for (let place = first; place < last; place++) {
    inSight.push(place);
  }
  const known = useRows(inSight.map((place) => sieve.key[sorted[place]!]!));
  return (
    <>
      <div class="rows-head">
        <div class="sorts" role="group" aria-label="Order">
          {SORTS.map(({ id, name }) => (
            <button key={id} aria-pressed={sort === id} onClick={() => onSort(id)}>
              {name}
            </button>
          ))}
        </div>
      </div>
      <div class="row rows-names" aria-hidden="true">
        <span class="row-day">When</span>
        <span class="row-type">What</span>
        <span class="row-who">Who → to whom</span>
        <span class="row-where">Where</span>
        <span class="row-told">Told by</span>
      </div>
      <div class="rows-pane" tabIndex={-1} ref={pane}>
        {sorted.length === 0 ? (
          <Empty title="No event fits all of these filters">Take one off above, or choose more days.</Empty>
        ) : (
          <ol class="rows" ref={list} style={{ '--rows': String(sorted.length) }} onKeyDown={walk}>
            {inSight.map((place) => (
              <li key={place} style={{ '--place': String(place) }} aria-setsize={sorted.length} aria-posinset={place + 1}>
                <Row row={known.get(sieve.key[sorted[place]!]!)} isNew={marked.has(known.get(sieve.key[sorted[place]!]!)?.id ?? '')} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </>
  );
}

function Row({ row, isNew }: { row: EventRow | undefined; isNew: boolean }): JSX.Element {
  if (!row) {
    return <span class="row" />;
  }
  return (
    <a class="row" href={'#/event/' + row.id}>
      <span class="row-day">{row.from || row.to ? daysName(row.from, row.to) : row.day ? <span class="faint">told {dayName(row.day)}</span> : <span class="faint">no day</span>}</span>
      <span class="row-type">
        <TypeSign type={row.type} modes={row.modes} />
      </span>
      <span class="row-who">
        <Sides who={row.who} whom={row.whom} />
        {row.tolls.length > 0 && <span class="row-tolls"> · {row.tolls.join(', ')}</span>}
      </span>
      <span class="row-where">{row.place ?? ''}</span>
      <span class="row-told" title={`${counted(row.reports, 'report')} from ${counted(row.origins, 'independent origin')}`}>
        {row.reports > 1 ? (
          <>
            <b>{row.reports}</b> reports{row.origins !== row.reports && ` · ${counted(row.origins, 'origin')}`}
          </>
        ) : (
          (row.outlet ?? '1 report')
        )}
      </span>
      <span class="row-tags">
        {isNew && <Tag kind="new">new</Tag>}
        {row.disputes > 0 && <Tag kind="warn">in dispute</Tag>}
        <Caveats of={row} />
        {isUnsure(row.confidence) && <Tag kind="possible">unsure</Tag>}
      </span>
      <span class="row-says">{row.evidence}</span>
    </a>
  );
}

export function Sides({ who, whom }: { who: string[]; whom: string[] }): JSX.Element {
  return (
    <>
      {who.length ? <strong>{who.join(', ')}</strong> : <span class="faint">{whom.length ? 'unnamed' : 'nobody named'}</span>}
      {whom.length > 0 && (
        <>
          <span aria-label=" to ">
            {' → '}
          </span>
          {whom.join(', ')}
        </>
      )}
    </>
  );
}

const left = new Map<string, { pane: number; page: number }>();

/** Who comes back to rows finds them where they were; rows of other filters begin at the top. */
function usePlace(): { current: HTMLDivElement | null } {
  const pane = useRef<HTMLDivElement>(null);
  const isBack = useRef(true);
  const address = location.hash;
  useLayoutEffect(() => {
    const element = pane.current!;
    const place = left.get(address);
    element.scrollTop = place?.pane ?? 0;
    if (place && isBack.current) {
      scrollTo(0, place.page);
    }
    isBack.current = false;
    return () => {
      left.set(address, { pane: element.scrollTop, page: scrollY });
    };
  }, [address]);
  return pane;
}

/** Places of the first row in sight and after the last, with some ahead; whatever scrolls, the pane or the page. */
function useSight(list: { current: HTMLElement | null }, size: number): [number, number] {
  const [sight, setSight] = useState<[number, number]>([0, Math.min(size, 30)]);
  useEffect(() => {
    const look = () => {
      const rows = list.current;
      if (!rows) {
        return;
      }
      const height = rows.clientHeight / Math.max(1, size) || 64;
      const pane = rows.parentElement!.getBoundingClientRect();
      const top = Math.max(0, pane.top);
      const bottom = Math.min(innerHeight, pane.bottom);
      const above = top - rows.getBoundingClientRect().top;
      const from = Math.max(0, Math.floor(above / height) - AHEAD);
      const to = Math.min(size, Math.ceil((above + bottom - top) / height) + AHEAD);
      setSight((before) => (before[0] === from && before[1] === to ? before : [from, Math.max(from, to)]));
    };
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [size]);
  return [Math.min(sight[0], size), Math.min(sight[1], size)];
}

/** Arrow keys walk from row to row. */
function walk(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
  const row = event.target instanceof HTMLElement ? event.target.closest('li') : null;
  const next = by > 0 ? row?.nextElementSibling : by < 0 ? row?.previousElementSibling : null;
  const link = next?.querySelector<HTMLElement>('a');
  if (link) {
    event.preventDefault();
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: 'nearest' });
  }
}

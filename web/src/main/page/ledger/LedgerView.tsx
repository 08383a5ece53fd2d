// SPDX-License-Identifier: Apache-2.0
// Table, timeline and map of one ledger; each filters the others.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Filters, filtersOf, isNothing, queryOf } from '../data/filters';
import { useLoaded } from '../data/loading';
import { go, hashOf } from '../data/route';
import { Sieve } from '../data/sieve';
import { source } from '../data/source';
import { counted } from '../data/words';
import { Awaited, Empty } from '../parts/signs';
import { Chips } from './Chips';
import { EventTable } from './EventTable';
import { Facets } from './Facets';
import { MapPane } from './MapPane';
import { NO_NEWS, NewsBell, withMore } from './NewsBell';
import { forgetRows } from './rows';
import { SearchBox } from './SearchBox';
import { type Sort, SORTS } from './sorts';
import { Timeline } from './Timeline';

// Kept between visits of this view; a change of the ledger asks for a new one.
let kept: Promise<Sieve> | null = null;
let fresh = false;

export function sieve(): Promise<Sieve> {
  kept ??= source.index(fresh).then((index) => new Sieve(index));
  kept.catch(() => {
    kept = null;
  });
  return kept;
}

export function LedgerView({ query }: { query: URLSearchParams }): JSX.Element {
  const [version, setVersion] = useState(0);
  const [news, setNews] = useState(NO_NEWS);
  const loaded = useLoaded(sieve, [version]);
  const shown = useRef(loaded);
  shown.current = loaded;
  const again = () => {
    kept = null;
    fresh = true;
    forgetRows();
    setVersion((before) => before + 1);
  };
  useEffect(
    () =>
      source.onNews((entries) => {
        // Rows do not move under the reader's eyes: what is new waits until it is asked for.
        if (entries.length && shown.current.value?.size) {
          setNews((before) => withMore(before, entries));
        } else {
          again();
        }
      }),
    [],
  );
  const show = () => {
    setNews((before) => ({ waiting: NO_NEWS.waiting, marked: new Set(before.waiting.keys()) }));
    again();
    go(hashOf([], withSort(new URLSearchParams(query), 'added')), true);
  };
  return (
    <Awaited loaded={loaded}>
      {(ready) => <Ledger sieve={ready} query={query} marked={news.marked} bell={<NewsBell news={news} onShow={show} />} />}
    </Awaited>
  );
}

interface Props {
  sieve: Sieve;
  query: URLSearchParams;
  /** Ids of events that came while the page was open. */
  marked: Set<string>;
  bell: JSX.Element;
}

function Ledger({ sieve, query, marked, bell }: Props): JSX.Element {
  const filters = useMemo(() => filtersOf(query), [query.toString()]);
  const sort = sortOf(query);
  const words = useLoaded(() => (filters.text ? source.withWords(filters.text) : Promise.resolve(null)), [filters.text, sieve]);
  const sifted = useMemo(() => sieve.sift(filters, words.value), [sieve, filters, words.value]);
  const [showFacets, setShowFacets] = useState(false);
  const [showMap, setShowMap] = useState(false);
  const [largeMap, setLargeMap] = useState(false);

  const ask = (next: Filters, replacing = false) => go(hashOf([], withSort(queryOf(next), sort)), replacing);
  const order = (next: Sort) => go(hashOf([], withSort(queryOf(filters), next)), true);

  if (sieve.size === 0) {
    return (
      <Empty title="This ledger is empty">
        Add stories with <code>dateline add FILES</code>; they appear here by themselves. Or{' '}
        <a href="#/read">read one on the spot</a>.
      </Empty>
    );
  }
  return (
    <div class={'ledger' + (largeMap ? ' large-map' : '')}>
      <h1 class="unseen">Ledger</h1>
      <div class="ledger-ask">
        <SearchBox text={filters.text} onText={(text) => ask({ ...filters, text })} />
        <button class="plain facets-toggle" aria-expanded={showFacets} onClick={() => setShowFacets(!showFacets)}>
          Filters
        </button>
        <button class="plain facets-toggle" aria-expanded={showMap} onClick={() => setShowMap(!showMap)}>
          Map
        </button>
        <Chips sieve={sieve} filters={filters} onFilters={ask} />
        {bell}
        <p class="ledger-count" role="status">
          <strong>{counted(sifted.rows.length, 'event')}</strong>
          {!isNothing(filters) && <span class="of"> of {sieve.size.toLocaleString('en')}</span>}
        </p>
      </div>
      <aside class={'ledger-facets' + (showFacets ? ' open' : '')} aria-label="Filters">
        <Facets sieve={sieve} sifted={sifted} filters={filters} onFilters={ask} />
      </aside>
      <div class="ledger-band">
        <section class="ledger-time" aria-label="Timeline">
          <Timeline sieve={sieve} sifted={sifted} filters={filters} onFilters={ask} />
        </section>
        <section class={'ledger-map' + (showMap ? ' open' : '')} aria-label="Map">
          <MapPane sieve={sieve} sifted={sifted} filters={filters} onFilters={ask} large={largeMap} onLarge={() => setLargeMap(!largeMap)} />
        </section>
      </div>
      <section class="ledger-rows" aria-label="Events">
        <EventTable sieve={sieve} rows={sifted.rows} sort={sort} marked={marked} onSort={order} />
      </section>
    </div>
  );
}

function sortOf(query: URLSearchParams): Sort {
  const wanted = query.get('sort');
  return SORTS.find(({ id }) => id === wanted)?.id ?? 'newest';
}

function withSort(query: URLSearchParams, sort: Sort): URLSearchParams {
  if (sort !== 'newest') {
    query.set('sort', sort);
  }
  return query;
}

// SPDX-License-Identifier: Apache-2.0
// Table, timeline and map of one ledger; each filters the others.

import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
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
import { forgetRows } from './rows';
import { SearchBox } from './SearchBox';
import { Timeline } from './Timeline';

export type Sort = 'newest' | 'oldest' | 'reports';

// Kept between visits of this view; a change of the ledger asks for a new one.
let kept: Promise<Sieve> | null = null;

export function sieve(): Promise<Sieve> {
  kept ??= source.index().then((index) => new Sieve(index));
  kept.catch(() => {
    kept = null;
  });
  return kept;
}

export function LedgerView({ query }: { query: URLSearchParams }): JSX.Element {
  const [version, setVersion] = useState(0);
  useEffect(
    () =>
      source.onChange(() => {
        kept = null;
        forgetRows();
        setVersion((before) => before + 1);
      }),
    [],
  );
  const loaded = useLoaded(sieve, [version]);
  return <Awaited loaded={loaded}>{(ready) => <Ledger sieve={ready} query={query} />}</Awaited>;
}

function Ledger({ sieve, query }: { sieve: Sieve; query: URLSearchParams }): JSX.Element {
  const filters = useMemo(() => filtersOf(query), [query.toString()]);
  const sort = sortOf(query);
  const words = useLoaded(() => (filters.text ? source.withWords(filters.text) : Promise.resolve(null)), [filters.text, sieve]);
  const sifted = useMemo(() => sieve.sift(filters, words.value), [sieve, filters, words.value]);
  const [showFacets, setShowFacets] = useState(false);
  const [showMap, setShowMap] = useState(false);

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
    <div class="ledger">
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
        <p class="ledger-count" role="status">
          <strong>{counted(sifted.rows.length, 'event')}</strong>
          {!isNothing(filters) && <span class="of"> of {sieve.size.toLocaleString('en')}</span>}
        </p>
      </div>
      <aside class={'ledger-facets' + (showFacets ? ' open' : '')} aria-label="Filters">
        <Facets sieve={sieve} sifted={sifted} filters={filters} onFilters={ask} />
      </aside>
      <section class="ledger-time" aria-label="Timeline">
        <Timeline sieve={sieve} sifted={sifted} filters={filters} onFilters={ask} />
      </section>
      <section class={'ledger-map' + (showMap ? ' open' : '')} aria-label="Map">
        <MapPane sieve={sieve} sifted={sifted} filters={filters} onFilters={ask} />
      </section>
      <section class="ledger-rows" aria-label="Events">
        <EventTable sieve={sieve} rows={sifted.rows} sort={sort} onSort={order} />
      </section>
    </div>
  );
}

function sortOf(query: URLSearchParams): Sort {
  const sort = query.get('sort');
  return sort === 'oldest' || sort === 'reports' ? sort : 'newest';
}

function withSort(query: URLSearchParams, sort: Sort): URLSearchParams {
  if (sort !== 'newest') {
    query.set('sort', sort);
  }
  return query;
}

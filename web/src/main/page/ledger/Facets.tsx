// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { FACETS, type Facet, type Filters, toggled } from '../data/filters';
import type { Sieve, Sifted } from '../data/sieve';
import { count, quarterOf } from '../data/words';
import { FACET_NAMES, valueName } from './labels';

const AT_FIRST = 7;
const AT_MOST = 60;
/** Lists whose values have an order of their own. */
const ORDERED = new Set<Facet>(['origins', 'background', 'agreed', 'certainty']);

interface Props {
  sieve: Sieve;
  sifted: Sifted;
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** Lists of values with how many events each would leave. */
export function Facets(props: Props): JSX.Element {
  return (
    <>
      {FACETS.map((facet) => (
        <FacetList key={facet} facet={facet} {...props} />
      ))}
    </>
  );
}

function FacetList({ facet, sieve, sifted, filters, onFilters }: Props & { facet: Facet }): JSX.Element | null {
  const [whole, setWhole] = useState(false);
  const [wanted, setWanted] = useState('');
  const counts = sifted.counts[facet];
  const chosen = filters.chosen[facet] ?? [];
  const values = useMemo(() => inOrder(sieve, facet, counts, chosen), [sieve, facet, counts, chosen.join('~')]);
  if (!values.length) {
    return null;
  }
  const named = wanted.toLowerCase();
  const fitting = named ? values.filter((value) => valueName(sieve, facet, value.id).toLowerCase().includes(named)) : values;
  const shown = fitting.slice(0, whole ? AT_MOST : AT_FIRST);
  const most = Math.max(1, ...values.map((value) => value.count));
  const title = FACET_NAMES[facet];
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {whole && values.length > 12 && (
        <input
          type="search"
          class="facet-find"
          placeholder="Find in this list"
          aria-label={'Find in ' + title}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {shown.map(({ id, count: events }) => (
        <label key={id} class="value">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onFilters(toggled(filters, facet, id))} />
          <span class="value-name" title={valueName(sieve, facet, id)}>
            {facet === 'type' && <span class={'swatch ' + quarterOf(id)} aria-hidden="true" />}
            {valueName(sieve, facet, id)}
          </span>
          <span class="value-count">{count(events)}</span>
          <span class="value-bar" aria-hidden="true" style={{ width: `${(events / most) * 100}%` }} />
        </label>
      ))}
      {values.length > AT_FIRST && (
        <button class="plain more" onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {whole ? 'Fewer' : `${count(values.length - AT_FIRST)} more`}
          <span class="unseen"> of {title}</span>
        </button>
      )}
    </fieldset>
  );
}

/** Chosen values first, then by how many events they would leave. */
function inOrder(sieve: Sieve, facet: Facet, counts: Uint32Array, chosen: string[]): { id: string; count: number }[] {
  const ids = sieve.values(facet);
  const values: { id: string; count: number }[] = [];
  ids.forEach((id, place) => {
    if (counts[place]! > 0 || chosen.includes(id)) {
      values.push({ id, count: counts[place]! });
    }
  });
  return ORDERED.has(facet)
    ? values
    : values.sort((one, other) => Number(chosen.includes(other.id)) - Number(chosen.includes(one.id)) || other.count - one.count);
}

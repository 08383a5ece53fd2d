// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { type Facet, FACETS, type Filters, isNothing, NOTHING, toggled } from '../data/filters';
import type { Sieve } from '../data/sieve';
import { daysName } from '../data/words';
import { FACET_NAMES, valueName } from './labels';

/** Facets whose values say little without their name. */
const PREFIXED = new Set<Facet>(['source', 'origins', 'certainty']);

interface Chip {
  says: string;
  without: Filters;
}

/** Every filter that is on, each to be taken off by itself. */
export function Chips(props: { sieve: Sieve; filters: Filters; onFilters: (filters: Filters) => void }): JSX.Element | null {
  const { sieve, filters, onFilters } = props;
  if (isNothing(filters)) {
    return null;
  }
  return (
    <ul class="chips" aria-label="Filters that are on">
      {chipsOf(sieve, filters).map((chip) => (
        <li key={chip.says}>
          <button class="chip" onClick={() => onFilters(chip.without)} aria-label={'Remove: ' + chip.says}>
            {chip.says}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li>
        <button class="plain" onClick={() => onFilters(NOTHING)}>
          Clear all
        </button>
      </li>
    </ul>
  );
}

function chipsOf(sieve: Sieve, filters: Filters): Chip[] {
  const chips: Chip[] = [];
  if (filters.text) {
    chips.push({ says: `“${filters.text}”`, without: { ...filters, text: '' } });
  }
  if (filters.from || filters.to) {
    chips.push({ says: daysName(filters.from || null, filters.to || null), without: { ...filters, from: '', to: '' } });
  }
  if (filters.box) {
    chips.push({ says: 'Area of the map', without: { ...filters, box: null } });
  }
  for (const facet of FACETS) {
    for (const value of filters.chosen[facet] ?? []) {
      chips.push({
        says: (PREFIXED.has(facet) ? FACET_NAMES[facet] + ': ' : '') + valueName(sieve, facet, value),
        without: toggled(filters, facet, value),
      });
    }
  }
  return chips;
}

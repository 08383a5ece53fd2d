// SPDX-License-Identifier: Apache-2.0
// What is asked of the ledger, as it stands in the address.

/** Values of these are chosen from lists; an event fits when it has any of the chosen ones. */
export const FACETS = [
  'type',
  'mode',
  'actor',
  'sector',
  'country',
  'source',
  'outlet',
  'factuality',
  'background',
  'origins',
  'agreed',
  'certainty',
] as const;

export type Facet = (typeof FACETS)[number];

/** Degrees: south, west, north, east; a west end above the east end crosses the date line. */
export type Box = [south: number, west: number, north: number, east: number];

export interface Filters {
  chosen: Partial<Record<Facet, string[]>>;
  from: string;
  to: string;
  box: Box | null;
  text: string;
}

export const NOTHING: Filters = { chosen: {}, from: '', to: '', box: null, text: '' };

// Ids may hold commas; they hold no tilde.
const BETWEEN = '~';

export function filtersOf(query: URLSearchParams): Filters {
  const chosen: Filters['chosen'] = {};
  for (const facet of FACETS) {
    const values = (query.get(facet) ?? '').split(BETWEEN).filter(Boolean);
    if (values.length) {
      chosen[facet] = values;
    }
  }
  return {
    chosen,
    from: dayOrNothing(query.get('from')),
    to: dayOrNothing(query.get('to')),
    box: boxOf(query.get('box')),
    text: query.get('text') ?? '',
  };
}

export function queryOf(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const facet of FACETS) {
    const values = filters.chosen[facet];
    if (values?.length) {
      query.set(facet, values.join(BETWEEN));
    }
  }
  if (filters.from) {
    query.set('from', filters.from);
  }
  if (filters.to) {
    query.set('to', filters.to);
  }
  if (filters.box) {
    query.set('box', filters.box.map((degrees) => degrees.toFixed(2)).join(','));
  }
  if (filters.text) {
    query.set('text', filters.text);
  }
  return query;
}

/** The same filters with a value of a facet chosen, or no longer. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const before = filters.chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  const chosen = { ...filters.chosen, [facet]: after };
  if (!after.length) {
    delete chosen[facet];
  }
  return { ...filters, chosen };
}

export function isNothing(filters: Filters): boolean {
  return queryOf(filters).size === 0;
}

function dayOrNothing(value: string | null): string {
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : '';
}

function boxOf(value: string | null): Box | null {
  const degrees = (value ?? '').split(',').map(Number);
  return degrees.length === 4 && degrees.every(Number.isFinite) ? (degrees as Box) : null;
}

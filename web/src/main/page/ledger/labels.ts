// SPDX-License-Identifier: Apache-2.0
import type { Facet } from '../data/filters';
import { distinctNames } from '../data/names';
import type { Sieve } from '../data/sieve';
import { factualityName, sectorName, spaced, typeName } from '../data/words';

export const FACET_NAMES: Record<Facet, string> = {
  type: 'Type',
  mode: 'How',
  actor: 'Who takes part',
  sector: 'Sector',
  country: 'Country',
  source: 'Who says so',
  outlet: 'Outlet',
  factuality: 'Did it happen',
  background: 'News or background',
  origins: 'Independent origins',
  agreed: 'Do reports agree',
  certainty: 'Certainty of reading',
};

const actorNames = new WeakMap<Sieve, Map<string, string>>();

/** A value of a facet in words for people. */
export function valueName(sieve: Sieve, facet: Facet, value: string): string {
  switch (facet) {
    case 'type':
      return typeName(value);
    case 'mode':
      return spaced(value);
    case 'sector':
      return sectorName(value);
    case 'country':
      return sieve.index.countryNames[value] ?? value;
    case 'factuality':
      return factualityName(value);
    case 'background':
      return value === 'news' ? 'News' : 'Recalled as background';
    case 'origins':
      return value === '1' ? 'One' : value === '2' ? 'Two' : 'Three or more';
    case 'agreed':
      return value === 'yes' ? 'Nothing in dispute' : 'In dispute';
    case 'certainty':
      return value === '0' ? 'Below 50 %' : value === '90' ? '90 % and more' : `${value} to ${Number(value) + 10} %`;
    case 'actor':
    case 'source':
      return namesOf(sieve).get(value) ?? value;
    default:
      return value;
  }
}

function namesOf(sieve: Sieve): Map<string, string> {
  let names = actorNames.get(sieve);
  if (!names) {
    names = distinctNames(sieve.index.actors);
    actorNames.set(sieve, names);
  }
  return names;
}

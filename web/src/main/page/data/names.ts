// SPDX-License-Identifier: Apache-2.0
// Names of actors as lists show them: several of one name are told apart.

import { capital } from './words';

interface Named {
  id: string;
  name: string;
  country: string | null;
}

/** Names by id; where several actors have one name, each with what tells it from the others. */
export function distinctNames(actors: Named[]): Map<string, string> {
  const bearers = new Map<string, number>();
  for (const { name } of actors) {
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  return new Map(actors.map((actor) => [actor.id, bearers.get(actor.name)! > 1 ? `${actor.name} (${aside(actor)})` : actor.name]));
}

/** The entry of the directory, "body:city-council" as "City Council"; of those that are known by name only, the country. */
function aside({ id, country }: Named): string {
  const [kind, entry = ''] = id.split(':', 2);
  if (kind === 'name') {
    return `${country ?? 'no country'}, by name`;
  }
  return kind === 'country' ? entry : entry.split('-').map(capital).join(' ');
}

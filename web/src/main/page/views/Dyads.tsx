// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { hashOf } from '../data/route';
import type { Doing, Party } from '../data/types';
import { count, type Quarter, QUARTERS, quarterOf } from '../data/words';
import { scoreOf } from './scores';

/** What two actors did with or to one another. */
export interface Dyad {
  other: Party;
  events: number;
  quarters: Record<Quarter, number>;
  score: number;
}

/** Those met most come first. */
export function dyadsOf(doings: Doing[]): Dyad[] {
  const dyads = new Map<string, Dyad>();
  for (const doing of doings) {
    for (const other of doing.with) {
      const dyad = dyads.get(other.id) ?? { other, events: 0, quarters: { vc: 0, mc: 0, vf: 0, mf: 0 }, score: 0 };
      dyad.events++;
      dyad.quarters[quarterOf(doing.type)]++;
      dyad.score += scoreOf(doing.type);
      dyads.set(other.id, dyad);
    }
  }
  return [...dyads.values()]
    .map((dyad) => ({ ...dyad, score: dyad.score / dyad.events }))
    .sort((one, other) => other.events - one.events);
}

export function Dyads({ dyads }: { dyads: Dyad[] }): JSX.Element {
  const shown = dyads.slice(0, 12);
  const most = shown[0]!.events;
  return (
    <table class="dyads">
      <thead>
        <tr>
          <th scope="col">With</th>
          <th scope="col">Cooperation and conflict</th>
          <th scope="col" class="number">
            Events
          </th>
          <th scope="col" class="number">
            Mean
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((dyad) => (
          <tr key={dyad.other.id}>
            <td>
              <a href={hashOf(['actor', dyad.other.id])}>{dyad.other.name}</a>
            </td>
            <td>
              <span class="stack" style={{ width: `${(dyad.events / most) * 100}%` }}>
                {QUARTERS.map((quarter) =>
                  dyad.quarters[quarter.id] ? (
                    <span
                      key={quarter.id}
                      class={'fill-' + quarter.id}
                      style={{ flexGrow: dyad.quarters[quarter.id] }}
                      title={`${dyad.quarters[quarter.id]} ${quarter.name.toLowerCase()}`}
                    />
                  ) : null,
                )}
              </span>
            </td>
            <td class="number">{count(dyad.events)}</td>
            <td class="number">{dyad.score.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

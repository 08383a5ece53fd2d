// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { distinctNames } from '../data/names';
import { hashOf } from '../data/route';
import { count } from '../data/words';
import { Some } from '../parts/Some';
import { type Dyad, SCORES_SAY, signed } from './balance';

/** With whom, and how much of it was conflict (to the left) and cooperation (to the right). */
export function Dyads({ dyads }: { dyads: Dyad[] }): JSX.Element {
  const names = distinctNames(dyads.map((dyad) => dyad.other));
  const most = Math.max(1, ...dyads.map((dyad) => Math.max(dyad.cooperation, dyad.conflict)));
  return (
    <Some of={dyads} first={10} what="others">
      {(shown) => (
        <table class="dyads">
          <thead>
            <tr>
              <th scope="col">With</th>
              <th scope="col" class="middle">
                Conflict | Cooperation
              </th>
              <th scope="col" class="number" title={SCORES_SAY}>
                Mean
              </th>
              <th scope="col" class="number">
                Events
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((dyad) => (
              <tr key={dyad.other.id}>
                <td>
                  <a href={hashOf(['actor', dyad.other.id])}>{names.get(dyad.other.id)}</a>
                </td>
                <td>
                  <Scale conflict={dyad.conflict / most} cooperation={dyad.cooperation / most} />
                </td>
                <td class="number">{dyad.scored ? signed(dyad.mean) : '–'}</td>
                <td class="number">{count(dyad.events)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Some>
  );
}

/** Two bars from one line, conflict to the left and cooperation to the right; shares of the longest. */
function Scale({ conflict, cooperation }: { conflict: number; cooperation: number }): JSX.Element {
  return (
    <span class="scale" aria-hidden="true">
      <span>
        <span class="fill-mf" style={{ width: `${conflict * 100}%` }} />
      </span>
      <span>
        <span class="fill-mc" style={{ width: `${cooperation * 100}%` }} />
      </span>
    </span>
  );
}

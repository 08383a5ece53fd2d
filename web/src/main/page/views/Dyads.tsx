// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hashOf } from '../data/route';
import { count } from '../data/words';
import { type Dyad, SCORES_SAY, signed } from './balance';

const AT_FIRST = 12;

/** With whom, and how much of it was conflict (to the left) and cooperation (to the right). */
export function Dyads({ dyads }: { dyads: Dyad[] }): JSX.Element {
  const [whole, setWhole] = useState(false);
  const shown = whole ? dyads.slice(0, 100) : dyads.slice(0, AT_FIRST);
  const most = Math.max(1, ...shown.map((dyad) => Math.max(dyad.cooperation, dyad.conflict)));
  return (
    <>
      <table class="dyads">
        <thead>
          <tr>
            <th scope="col">With</th>
            <th scope="col" class="middle">
              Conflict | Cooperation
            </th>
            <th scope="col" class="number" title={SCORES_SAY}>
              Mean score
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
                <a href={hashOf(['actor', dyad.other.id])}>{dyad.other.name}</a>
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
      {dyads.length > AT_FIRST && (
        <button class="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Fewer' : `${count(dyads.length - AT_FIRST)} more`}
        </button>
      )}
    </>
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

// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import type { Doing } from '../data/types/actor';
import { count, counted } from '../data/words';
import { TypeSign } from '../parts/signs';
import { balanceOf, SCORES_SAY, signed, typesOf } from './balance';

/** Conflict against cooperation as one bar, and on demand what each type of event adds. */
export function BalanceBar({ doings }: { doings: Doing[] }): JSX.Element | null {
  const balance = balanceOf(doings);
  if (!balance.scored) {
    return null;
  }
  const types = typesOf(doings);
  const most = Math.max(...types.map((type) => Math.abs(type.sum)), 1);
  return (
    <section aria-label="Cooperation and conflict">
      <div class="balance">
        <span>
          Conflict <b>{count(Math.round(balance.conflict))}</b>
        </span>
        <span class="shares" aria-hidden="true">
          <span class="fill-mf" style={{ flexGrow: balance.conflict }} />
          <span class="fill-mc" style={{ flexGrow: balance.cooperation }} />
        </span>
        <span>
          <b>{count(Math.round(balance.cooperation))}</b> Cooperation
        </span>
      </div>
      <details class="balance-types">
        <summary>
          Mean score {signed(balance.mean)} of {counted(balance.scored, 'event')}: what makes it up
        </summary>
        <p class="faint">{SCORES_SAY}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">Type</th>
              <th scope="col" class="number">
                Events
              </th>
              <th scope="col" class="number">
                Mean
              </th>
              <th scope="col" class="number">
                Sum
              </th>
              <th scope="col" class="weight">
                <span class="unseen">Weight</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {types.map(({ type, scored, sum }) => (
              <tr key={type}>
                <td>
                  <TypeSign type={type} />
                </td>
                <td class="number">{count(scored)}</td>
                <td class="number">{signed(sum / scored)}</td>
                <td class="number">{signed(Math.round(sum)).replace('.0', '')}</td>
                <td class="weight">
                  <span class={'bar ' + (sum < 0 ? 'fill-mf' : 'fill-mc')} style={{ width: `${(Math.abs(sum) / most) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

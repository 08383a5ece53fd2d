// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import type { Quarter } from '../data/words';

const SIDES: [side: string, words: Quarter, deeds: Quarter][] = [
  ['Cooperation', 'vc', 'mc'],
  ['Conflict', 'vf', 'mf'],
];

/** What the colours of the four quarters mean. */
export function Legend(): JSX.Element {
  return (
    <ul class="legend" aria-label="Colours">
      {SIDES.map(([side, words, deeds]) => (
        <li key={side}>
          {side}: <span class={'swatch ' + words} aria-hidden="true" />
          words <span class={'swatch ' + deeds} aria-hidden="true" />
          deeds
        </li>
      ))}
    </ul>
  );
}

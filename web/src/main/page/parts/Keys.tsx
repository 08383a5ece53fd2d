// SPDX-License-Identifier: Apache-2.0
// Which keys do what; "?" opens it from anywhere.

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePress } from './press';

const KEYS: [where: string, keys: [key: string, does: string][]][] = [
  ['Everywhere', [['Tab', 'to the next thing'], ['Enter', 'opens it'], ['/', 'search (in the ledger)'], ['?', 'these keys']]],
  ['Rows', [['↑ ↓', 'from row to row'], ['Enter', 'opens the event']]],
  ['Timeline', [['← →', 'choose days, and move them'], ['Shift ← →', 'longer, shorter'], ['Esc', 'all days']]],
  ['Map', [['← → ↑ ↓', 'move it'], ['+ −', 'zoom']]],
  ['A story', [['j k', 'from entry to entry'], ['Esc', 'lets go']]],
  ['Review', [['a', 'accept'], ['r', 'reject'], ['t w m d p f b', 'correct the field so marked'], ['s', 'split off'], ['g', 'merge its event'], ['u', 'take the last decision back'], ['j k', 'next, back']]],
];

export function Keys(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  usePress((event) => {
    if (event.key === '?') {
      dialog.current?.showModal();
    }
  });
  return (
    <>
      <button class="keys-button" aria-keyshortcuts="?" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      <dialog ref={dialog} class="keys" aria-label="Keys" onClick={(event) => event.target === dialog.current && dialog.current?.close()}>
        <form method="dialog">
          <h2>Keys</h2>
          <button aria-label="Close">×</button>
        </form>
        {KEYS.map(([where, keys]) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((each) => (
                      <kbd key={each}>{each}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </dialog>
    </>
  );
}

// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { count } from '../data/words';

/** The first of many; the others on demand. */
export function Some<T>(props: { of: T[]; first: number; what: string; children: (shown: T[]) => ComponentChildren }): JSX.Element {
  const { of, first, what, children } = props;
  const [whole, setWhole] = useState(false);
  return (
    <>
      {children(whole ? of : of.slice(0, first))}
      {of.length > first && (
        <button class="plain more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Fewer' : `${count(of.length - first)} more`}
          <span class="unseen"> {what}</span>
        </button>
      )}
    </>
  );
}

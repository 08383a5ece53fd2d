// SPDX-License-Identifier: Apache-2.0
// Rows in words, fetched as they come into sight and remembered.

import { useEffect, useState } from 'preact/hooks';
import { source } from '../data/source';
import type { EventRow } from '../data/types/event';

const REMEMBERED = 5_000;
const WAIT_MS = 30;
const known = new Map<number, EventRow>();
let arrived = () => {};

/** Kept when the first rows are there to be read: what is heavy waits for it. */
export const firstRows = new Promise<void>((resolve) => {
  arrived = resolve;
});

/** The rows of these keys, as far as they are known; the others follow. */
export function useRows(keys: number[]): Map<number, EventRow> {
  const [, setArrived] = useState(0);
  const asked = keys.join(',');
  useEffect(() => {
    const missing = keys.filter((key) => !known.has(key));
    if (!missing.length) {
      return undefined;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      source.rows(missing).then(
        (rows) => {
          if (known.size > REMEMBERED) {
            known.clear();
          }
          rows.forEach((row) => known.set(row.key, row));
          setTimeout(arrived, 50);
          if (wanted) {
            setArrived((before) => before + 1);
          }
        },
        () => {
          // The server is gone: the next question says so.
        },
      );
    }, known.size ? WAIT_MS : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return known;
}

/** What was known may no longer be so. */
export function forgetRows(): void {
  known.clear();
}

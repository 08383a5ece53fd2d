// SPDX-License-Identifier: Apache-2.0

import { useEffect, useState } from 'preact/hooks';
import { troubleIn } from './trouble';

/** Something on its way: nothing yet, there, or why not. */
export interface Loaded<T> {
  value: T | null;
  trouble: string | null;
}

/** Loads again whenever one of `on` changes; what comes late for an older question is let go. */
export function useLoaded<T>(load: () => Promise<T>, on: unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ value: null, trouble: null });
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ value, trouble: null }),
      (error: unknown) => wanted && setLoaded({ value: null, trouble: troubleIn(error) }),
    );
    return () => {
      wanted = false;
    };
  }, on);
  return loaded;
}

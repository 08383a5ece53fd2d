// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'preact/hooks';

/** The window's title, once it is known what is shown. */
export function useTitle(name: string): void {
  useEffect(() => {
    document.title = `${name} · Dateline`;
  }, [name]);
}

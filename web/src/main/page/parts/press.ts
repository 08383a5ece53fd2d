// SPDX-License-Identifier: Apache-2.0
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls back for every key that is pressed anywhere, save by who types into a field. */
export function usePress(pressed: (event: KeyboardEvent) => void): void {
  const newest = useRef(pressed);
  newest.current = pressed;
  // Before the page is shown, so that no key is lost that follows at once.
  useLayoutEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (!isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        newest.current(event);
      }
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
}

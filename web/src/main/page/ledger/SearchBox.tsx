// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePress } from '../parts/press';

/** Words to look for; "/" goes there from anywhere. */
export function SearchBox({ text, onText }: { text: string; onText: (text: string) => void }): JSX.Element {
  const [typed, setTyped] = useState(text);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(text), [text]);
  usePress((event) => {
    if (event.key === '/') {
      event.preventDefault();
      box.current?.focus();
    }
  });
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onText(typed.trim());
      }}
    >
      <input
        ref={box}
        type="search"
        value={typed}
        placeholder="Search words of the reports"
        aria-label="Search words of the reports"
        aria-keyshortcuts="/"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          if (!event.currentTarget.value && text) {
            onText('');
          }
        }}
      />
    </form>
  );
}

// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { source } from '../data/source';
import type { JournalLine } from '../data/types/journal';
import { dayName, spaced } from '../data/words';

/** The journal's lines about an event, asked for when they are opened. */
export function History({ event }: { event: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  const lines = useLoaded(() => (open ? source.list<JournalLine>(`events/${event}/history`) : Promise.resolve([])), [open, event]);
  return (
    <details class="history" onToggle={(toggled) => setOpen(toggled.currentTarget.open)}>
      <summary>History of this event</summary>
      {lines.trouble && <p class="faint">{lines.trouble}</p>}
      <ol class="lines">
        {(lines.value ?? []).map((line) => (
          <li key={line.number}>
            <span class="faint">{dayName(line.at.slice(0, 10))}</span> <b>{spaced(line.change)}</b> {line.cause}
          </li>
        ))}
      </ol>
    </details>
  );
}

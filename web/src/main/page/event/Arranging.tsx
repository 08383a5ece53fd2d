// SPDX-License-Identifier: Apache-2.0
// Which reports belong together, put right by hand: a report split off or moved, two events made one.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { go, hashOf } from '../data/route';
import { source } from '../data/source';
import type { KeptDecision } from '../data/types';
import { eventIdIn } from '../review/corrections';

interface Props {
  event: string;
  /** Of a report; without one it is about the whole event. */
  report?: string;
  /** An event of one report cannot be split. */
  alone: boolean;
  onChanged: () => void;
}

export function Arranging({ event, report, alone, onChanged }: Props): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [pasted, setPasted] = useState('');
  const [says, setSays] = useState('');
  const decide = async (body: Record<string, unknown>, then: () => void) => {
    try {
      await source.send<KeptDecision>('POST', '/api/decisions', { ...body, by: localStorage.getItem('dateline-reviewer') ?? '' });
      then();
    } catch (error) {
      setSays(error instanceof Error ? error.message : String(error));
    }
  };
  const other = eventIdIn(pasted);
  const submit = (submitted: Event) => {
    submitted.preventDefault();
    if (!other) {
      setSays('Paste the address of the other event’s page.');
    } else if (report) {
      void decide({ kind: 'move', report, event: other }, onChanged);
    } else {
      void decide({ kind: 'merge', event, other }, () => {
        onChanged();
        go(hashOf(['event', event]));
      });
    }
  };
  return (
    <span class="arranging">
      {report && !alone && (
        <button class="plain" onClick={() => void decide({ kind: 'split', event, reports: [report] }, onChanged)}>
          Split off
        </button>
      )}
      <button class="plain" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {report ? 'Move to another event' : 'Merge with another event'}
      </button>
      {asking && (
        <form class="editor" onSubmit={submit}>
          <input
            type="text"
            aria-label="Address of the other event"
            placeholder="Address of the other event"
            value={pasted}
            onInput={(typed) => setPasted(typed.currentTarget.value)}
          />
          <button>{report ? 'Move' : 'Merge'}</button>
        </form>
      )}
      {says && <span role="status">{says}</span>}
    </span>
  );
}

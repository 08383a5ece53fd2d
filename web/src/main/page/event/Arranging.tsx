// SPDX-License-Identifier: Apache-2.0
// Which reports belong together, put right by hand: a report split off or moved, two events made one.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { go, hashOf } from '../data/route';
import { troubleIn } from '../data/trouble';
import { decide } from '../review/decisions';
import { OtherEvent, type Sought } from './OtherEvent';

interface Props {
  event: Sought;
  /** Of a report; without one it is about the whole event. */
  report?: string;
  /** An event of one report cannot be split. */
  alone: boolean;
  onChanged: () => void;
}

export function Arranging({ event, report, alone, onChanged }: Props): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [says, setSays] = useState('');
  const settle = async (body: Record<string, unknown>, then: () => void) => {
    try {
      await decide(body);
      setAsking(false);
      then();
    } catch (error) {
      setSays(troubleIn(error));
    }
  };
  const choose = (other: string) =>
    report
      ? void settle({ kind: 'move', report, event: other }, onChanged)
      : void settle({ kind: 'merge', event: event.event, other }, () => {
          onChanged();
          go(hashOf(['event', event.event]));
        });
  return (
    <span class="arranging">
      {report && !alone && (
        <button class="plain" onClick={() => void settle({ kind: 'split', event: event.event, reports: [report] }, onChanged)}>
          Split off
        </button>
      )}
      <button class="plain" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {report ? 'Move to another event' : 'Merge with another event'}
      </button>
      {asking && <OtherEvent sought={event} action={report ? 'Move' : 'Merge'} onChosen={choose} onCancel={() => setAsking(false)} />}
      {says && <span role="status">{says}</span>}
    </span>
  );
}

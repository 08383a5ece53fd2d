// SPDX-License-Identifier: Apache-2.0
// Reports one after another, the doubtful first, judged by keyboard; every decision can be taken back.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { source } from '../data/source';
import type { QueuedReport } from '../data/types/event';
import type { Agreement, KeptDecision } from '../data/types/journal';
import { Awaited } from '../parts/signs';
import { Queue } from './Queue';
import { keepReviewer, reviewer, undoDecision } from './decisions';

export function ReviewView(): JSX.Element {
  const [version, setVersion] = useState(0);
  const [second, setSecond] = useState(false);
  const [name, setName] = useState(reviewer());
  const may = useLoaded(() => source.mayWrite(), []);
  const queue = useLoaded(
    () => source.list<QueuedReport>(second ? 'queue?second=' + encodeURIComponent(name || 'analyst') : 'queue'),
    [version, second],
  );
  const decisions = useLoaded(() => source.list<KeptDecision>('decisions'), [version]);
  const agreement = useLoaded(() => source.list<Agreement>('agreement'), [version]);
  return (
    <div class="review">
      <div class="review-main">
        <h1>Review</h1>
        <Awaited loaded={queue}>
          {(reports) => (
            <Queue
              key={second ? 'second' : 'first'}
              reports={reports}
              mayWrite={may.value === true}
              decisions={decisions.value ?? []}
              onDecided={() => setVersion((before) => before + 1)}
            />
          )}
        </Awaited>
      </div>
      <aside class="review-side" aria-label="Decisions">
        <label>
          Your name{' '}
          <input
            type="text"
            value={name}
            placeholder="analyst"
            onInput={(event) => {
              setName(event.currentTarget.value);
              keepReviewer(event.currentTarget.value);
            }}
          />
        </label>
        <label class="check">
          <input type="checkbox" checked={second} onChange={() => setSecond(!second)} /> Judge what others have judged
        </label>
        {(agreement.value ?? []).length > 0 && (
          <section class="agreements">
            <h2 title="Agreement beyond what chance alone would bring: 1 is always, 0 no more than chance">Cohen’s kappa</h2>
            {agreement.value!.map((pair) => (
              <p key={pair.one + pair.other}>
                <strong>{pair.kappa === null ? '–' : pair.kappa.toFixed(2)}</strong>
                <span>
                  {pair.one} and {pair.other}
                  <span class="faint">
                    {pair.agreed} of {pair.both} alike
                  </span>
                </span>
              </p>
            ))}
          </section>
        )}
        <h2>Decided</h2>
        <Decided decisions={decisions.value ?? []} mayWrite={may.value === true} onUndone={() => setVersion((before) => before + 1)} />
      </aside>
    </div>
  );
}

function Decided(props: { decisions: KeptDecision[]; mayWrite: boolean; onUndone: () => void }): JSX.Element {
  const { decisions, mayWrite, onUndone } = props;
  if (!decisions.length) {
    return (
      <p class="faint">
        Nothing so far. Stories whose every event was judged are written as gold for <code>dateline evaluate</code> by <code>dateline export gold DIR</code>.
      </p>
    );
  }
  return (
    <ol class="decided">
      {[...decisions].reverse().slice(0, 50).map((decision) => (
        <li key={decision.number} class={decision.undone ? 'undone' : undefined}>
          <span>
            <b>{decision.kind}</b> {decision.says}
            <span class="faint"> {decision.by}</span>
          </span>
          {!decision.undone && mayWrite && (
            <button class="plain" onClick={() => void undoDecision(decision.number).then(onUndone)}>
              undo<span class="unseen"> decision {decision.number}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

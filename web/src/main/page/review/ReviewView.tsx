// SPDX-License-Identifier: Apache-2.0
// Reports one after another, the doubtful first, judged by keyboard; every decision can be taken back.

import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import { source } from '../data/source';
import type { Agreement, KeptDecision, QueuedReport } from '../data/types';
import { counted, dayName, daysName, factualityName } from '../data/words';
import { Awaited, Empty, Evidence, Tag, TypeSign } from '../parts/signs';
import { type CorrectionBody, correctBackground, EDITABLE, type Field } from './corrections';
import { Editor } from './Editor';

const NAME = 'dateline-reviewer';

export function ReviewView(): JSX.Element {
  const [version, setVersion] = useState(0);
  const [second, setSecond] = useState(false);
  const [name, setName] = useState(localStorage.getItem(NAME) ?? '');
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
              name={name}
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
              localStorage.setItem(NAME, event.currentTarget.value);
            }}
          />
        </label>
        <label class="check">
          <input type="checkbox" checked={second} onChange={() => setSecond(!second)} /> Judge what others have judged
        </label>
        {(agreement.value ?? []).map((pair) => (
          <p key={pair.one + pair.other} class="agreement">
            <strong>{pair.kappa === null ? '–' : pair.kappa.toFixed(2)}</strong> kappa of {pair.one} and {pair.other}: {pair.agreed} of {pair.both} alike
          </p>
        ))}
        <h2>Decided</h2>
        <Decided decisions={decisions.value ?? []} name={name} mayWrite={may.value === true} onUndone={() => setVersion((before) => before + 1)} />
      </aside>
    </div>
  );
}

interface QueueProps {
  reports: QueuedReport[];
  mayWrite: boolean;
  name: string;
  decisions: KeptDecision[];
  onDecided: () => void;
}

function Queue({ reports, mayWrite, name, decisions, onDecided }: QueueProps): JSX.Element {
  const [place, setPlace] = useState(0);
  const [editing, setEditing] = useState<Field | null>(null);
  const [says, setSays] = useState('');
  const at = Math.min(place, reports.length - 1);
  const report = reports[at];

  const decide = useCallback(
    async (body: Record<string, unknown>, done: string) => {
      setEditing(null);
      try {
        await source.send<KeptDecision>('POST', '/api/decisions', { ...body, by: name });
        setSays(`${done} u takes it back.`);
        onDecided();
      } catch (error) {
        setSays(error instanceof Error ? error.message : String(error));
      }
    },
    [name, onDecided],
  );
  const undo = useCallback(async () => {
    const last = decisions.filter((decision) => !decision.undone).at(-1);
    if (last) {
      await undoDecision(last.number, name);
      setSays('Taken back.');
      onDecided();
    }
  }, [decisions, name, onDecided]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (typing || event.ctrlKey || event.metaKey || event.altKey || !report) {
        return;
      }
      const field = EDITABLE.find((each) => each.key === event.key)?.field;
      if (event.key === 'j' || event.key === 'k') {
        setEditing(null);
        setPlace(Math.max(0, Math.min(reports.length - 1, at + (event.key === 'j' ? 1 : -1))));
      } else if (event.key === 'a' && mayWrite) {
        void decide({ kind: 'accept', report: report.id }, 'Accepted.');
      } else if (event.key === 'r' && mayWrite) {
        void decide({ kind: 'reject', report: report.id, why: 'no such happening' }, 'Rejected.');
      } else if (event.key === 's' && mayWrite && report.event) {
        void decide({ kind: 'split', event: report.event, reports: [report.id] }, 'Split off as an event of its own.');
      } else if (event.key === 'u' && mayWrite) {
        void undo();
      } else if (field === 'background' && mayWrite) {
        void decide(correctBackground(report), 'Corrected.');
      } else if (field && mayWrite) {
        event.preventDefault();
        setEditing(field);
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [report, reports.length, at, mayWrite, decide, undo]);

  if (!report) {
    return <Empty title="Nothing is left to review">Every report of the ledger was judged.</Empty>;
  }
  return (
    <>
      {!mayWrite && (
        <p class="note">
          Decisions cannot be made here: start the server with <code>dateline serve --review</code> and open the address it prints.
        </p>
      )}
      <p class="review-place" role="status">
        {at + 1} of {counted(reports.length, 'report')} in the queue {says && <strong>{says}</strong>}
      </p>
      <article class="panel review-report" aria-label="Report">
        <p class="review-doubts">
          {report.doubts.length ? report.doubts.map((doubt) => <Tag key={doubt} kind="warn">{doubt}</Tag>) : <Tag>not yet judged</Tag>}
          {report.event && <a href={'#/event/' + report.event}>its event →</a>}
        </p>
        <p class="faint">
          {[report.outlet, report.published && dayName(report.published)].filter(Boolean).join(', ')} ·{' '}
          <a href={hashOf(['story', report.story], new URLSearchParams({ entry: report.entry }))}>{report.headline ?? 'in the story'}</a>
        </p>
        <blockquote>
          <Evidence sentence={report.evidence} words={report.triggerWords} />
        </blockquote>
        <dl class="editables">
          {EDITABLE.map(({ field, key, name: label }) => (
            <div key={field}>
              <dt>
                <kbd>{key}</kbd> {label}
              </dt>
              <dd>
                {editing === field ? (
                  <Editor report={report} field={field} onCancel={() => setEditing(null)} onDone={(body: CorrectionBody) => void decide(body, 'Corrected.')} />
                ) : (
                  <button class="value-button" disabled={!mayWrite} onClick={() => (field === 'background' ? void decide(correctBackground(report), 'Corrected.') : setEditing(field))}>
                    {valueOf(report, field)}
                  </button>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p class="review-buttons">
          <button class="main" disabled={!mayWrite} onClick={() => void decide({ kind: 'accept', report: report.id }, 'Accepted.')}>
            Accept <kbd>a</kbd>
          </button>
          <button disabled={!mayWrite} onClick={() => void decide({ kind: 'reject', report: report.id, why: 'no such happening' }, 'Rejected.')}>
            Reject <kbd>r</kbd>
          </button>
          <button
            disabled={!mayWrite || !report.event}
            onClick={() => void decide({ kind: 'split', event: report.event, reports: [report.id] }, 'Split off as an event of its own.')}
          >
            Split off <kbd>s</kbd>
          </button>
          <button disabled={!mayWrite} onClick={() => void undo()}>
            Undo <kbd>u</kbd>
          </button>
          <button onClick={() => setPlace(Math.min(reports.length - 1, at + 1))}>
            Next <kbd>j</kbd>
          </button>
        </p>
      </article>
    </>
  );
}

function Decided(props: { decisions: KeptDecision[]; name: string; mayWrite: boolean; onUndone: () => void }): JSX.Element {
  const { decisions, name, mayWrite, onUndone } = props;
  if (!decisions.length) {
    return <p class="faint">Nothing so far.</p>;
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
            <button class="plain" onClick={() => void undoDecision(decision.number, name).then(onUndone)}>
              undo<span class="unseen"> decision {decision.number}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function undoDecision(number: number, name: string): Promise<void> {
  return source.send('DELETE', `/api/decisions/${number}?by=${encodeURIComponent(name)}`, null);
}

function valueOf(report: QueuedReport, field: Field): JSX.Element | string {
  switch (field) {
    case 'type':
      return <TypeSign type={report.type} modes={report.modes} />;
    case 'who':
      return report.who.map((party) => party.name).join(', ') || 'nobody named';
    case 'whom':
      return report.whom.map((party) => party.name).join(', ') || 'nobody named';
    case 'days':
      return daysName(report.from, report.to) || 'no day told';
    case 'place':
      return report.place ? [report.place.name, report.place.country].filter(Boolean).join(', ') : 'no place told';
    case 'factuality':
      return factualityName(report.factuality);
    case 'background':
      return report.background ? 'recall' : 'news';
  }
}

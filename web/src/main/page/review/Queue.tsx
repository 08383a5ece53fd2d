// SPDX-License-Identifier: Apache-2.0
// The report in turn, judged by keys or clicks.

import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf } from '../data/route';
import { LONGEST_LIST, source } from '../data/source';
import type { QueuedReport } from '../data/types/event';
import type { KeptDecision } from '../data/types/journal';
import { counted, dayName, daysName, factualityName } from '../data/words';
import { OtherEvent } from '../event/OtherEvent';
import { Empty, Evidence, Tag, TypeSign } from '../parts/signs';
import { type CorrectionBody, correctBackground, EDITABLE, type Field } from './corrections';
import { Editor } from './Editor';
import { undoDecision } from './undo';

interface QueueProps {
  reports: QueuedReport[];
  mayWrite: boolean;
  name: string;
  decisions: KeptDecision[];
  onDecided: () => void;
}

export function Queue({ reports, mayWrite, name, decisions, onDecided }: QueueProps): JSX.Element {
  const [place, setPlace] = useState(0);
  const [editing, setEditing] = useState<Field | 'merge' | null>(null);
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
      } else if (event.key === 'g' && mayWrite && report.event) {
        event.preventDefault();
        setEditing('merge');
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
    return <Empty title="Nothing is left to review">Every report was judged. What comes in later appears here by itself.</Empty>;
  }
  return (
    <>
      {!mayWrite && (
        <p class="note">
          Decisions cannot be made here: start the server with <code>dateline serve --review</code> and open the address it prints.
        </p>
      )}
      <p class="review-place" role="status">
        {at + 1} of {reports.length >= LONGEST_LIST ? `the first ${counted(reports.length, 'report')}` : counted(reports.length, 'report')}, the doubtful first
        {says && <strong>{says}</strong>}
      </p>
      <article class="panel review-report" aria-label="Report">
        <p class="review-doubts">
          {report.confidence !== null && report.confidence >= 0.5 && <Tag>{Math.round(report.confidence * 100)} % certain</Tag>}
          {report.doubts.length ? report.doubts.map((doubt) => <Tag key={doubt} kind="warn">{doubt}</Tag>) : <Tag>nothing speaks against it</Tag>}
        </p>
        <p class="review-from">
          <span class="faint">{[report.outlet, report.published && dayName(report.published)].filter(Boolean).join(', ')}</span>{' '}
          <a href={hashOf(['story', report.story], new URLSearchParams({ entry: report.entry }))}>{report.headline ?? 'in the story'}</a>
          {report.event && <a href={'#/event/' + report.event}>its event →</a>}
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
          <button disabled={!mayWrite || !report.event} aria-expanded={editing === 'merge'} onClick={() => setEditing('merge')}>
            Merge <kbd>g</kbd>
          </button>
          <button disabled={!mayWrite} onClick={() => void undo()}>
            Undo <kbd>u</kbd>
          </button>
          <button onClick={() => setPlace(Math.min(reports.length - 1, at + 1))}>
            Next <kbd>j</kbd>
          </button>
        </p>
        {editing === 'merge' && report.event && (
          <OtherEvent
            sought={{ event: report.event, type: report.type, from: report.from, to: report.to, country: report.place?.country ?? null }}
            action="Merge"
            onChosen={(other) => void decide({ kind: 'merge', event: report.event, other }, 'Made one event.')}
            onCancel={() => setEditing(null)}
          />
        )}
      </article>
    </>
  );
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

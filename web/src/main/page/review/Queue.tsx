// SPDX-License-Identifier: Apache-2.0
// The report in turn, judged by keys or clicks.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hashOf } from '../data/route';
import { LONGEST_LIST } from '../data/serverSource';
import { troubleIn } from '../data/trouble';
import type { QueuedReport } from '../data/types/event';
import type { KeptDecision } from '../data/types/journal';
import { counted, dayName, daysName, factualityName, isUnsure, joined, partyNames, percent, placeName } from '../data/words';
import { OtherEvent, soughtBy } from '../event/OtherEvent';
import { usePress } from '../parts/press';
import { Empty, Evidence, Tag, TypeSign } from '../parts/signs';
import { correctBackground, EDITABLE, type Field } from './corrections';
import { decide, undoDecision } from './decisions';
import { Editor } from './Editor';

interface Props {
  reports: QueuedReport[];
  mayWrite: boolean;
  decisions: KeptDecision[];
  onDecided: () => void;
}

/** What a key or a button does with the report in turn. */
interface Action {
  key: string;
  name: string;
  act: () => void;
  /** Asks for the event of the report. */
  ofEvent?: boolean;
}

export function Queue({ reports, mayWrite, decisions, onDecided }: Props): JSX.Element {
  const [place, setPlace] = useState(0);
  const [editing, setEditing] = useState<Field | 'merge' | null>(null);
  const [says, setSays] = useState('');
  const at = Math.min(place, reports.length - 1);
  const report = reports[at];

  const go = (to: number) => {
    setEditing(null);
    setPlace(Math.max(0, Math.min(reports.length - 1, to)));
  };
  const settle = async (decided: Promise<unknown>, done: string) => {
    setEditing(null);
    try {
      await decided;
      setSays(done);
      onDecided();
    } catch (error) {
      setSays(troubleIn(error));
    }
  };
  const judge = (body: Record<string, unknown>, done: string) => void settle(decide(body), `${done} u takes it back.`);
  const correct = (field: Field) => {
    if (report && field === 'background') {
      judge(correctBackground(report), 'Corrected.');
    } else {
      setEditing(field);
    }
  };
  const undo = () => {
    const last = decisions.filter((decision) => !decision.undone).at(-1);
    if (last) {
      void settle(undoDecision(last.number), 'Taken back.');
    }
  };
  const actions: Action[] = [
    { key: 'a', name: 'Accept', act: () => judge({ kind: 'accept', report: report?.id }, 'Accepted.') },
    { key: 'r', name: 'Reject', act: () => judge({ kind: 'reject', report: report?.id, why: 'no such happening' }, 'Rejected.') },
    { key: 's', name: 'Split off', act: () => judge({ kind: 'split', event: report?.event, reports: [report?.id] }, 'Split off as an event of its own.'), ofEvent: true },
    { key: 'g', name: 'Merge', act: () => setEditing('merge'), ofEvent: true },
    { key: 'u', name: 'Undo', act: undo },
  ];
  const isOpen = (action: Action) => mayWrite && (!action.ofEvent || !!report?.event);

  usePress((event) => {
    if (!report) {
      return;
    }
    const action = actions.find((each) => each.key === event.key && isOpen(each));
    const field = EDITABLE.find((each) => each.key === event.key)?.field;
    if (event.key === 'j' || event.key === 'k') {
      go(at + (event.key === 'j' ? 1 : -1));
    } else if (action) {
      // The field that opens shall not have the letter in it.
      event.preventDefault();
      action.act();
    } else if (field && mayWrite) {
      event.preventDefault();
      correct(field);
    }
  });

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
        <Told report={report} />
        <dl class="editables">
          {EDITABLE.map(({ field, key, name }) => (
            <div key={field}>
              <dt>
                <kbd>{key}</kbd> {name}
              </dt>
              <dd>
                {editing === field ? (
                  <Editor report={report} field={field} onCancel={() => setEditing(null)} onDone={(body) => judge(body, 'Corrected.')} />
                ) : (
                  <button class="value-button" disabled={!mayWrite} onClick={() => correct(field)}>
                    {valueOf(report, field)}
                  </button>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p class="review-buttons">
          {actions.map((action) => (
            <button key={action.key} class={action.key === 'a' ? 'main' : undefined} disabled={!isOpen(action)} onClick={action.act}>
              {action.name} <kbd>{action.key}</kbd>
            </button>
          ))}
          <button onClick={() => go(at + 1)}>
            Next <kbd>j</kbd>
          </button>
        </p>
        {editing === 'merge' && report.event && (
          <OtherEvent
            sought={soughtBy(report.event, report)}
            action="Merge"
            onChosen={(other) => judge({ kind: 'merge', event: report.event, other }, 'Made one event.')}
            onCancel={() => setEditing(null)}
          />
        )}
      </article>
    </>
  );
}

/** What speaks against the report, where it stands, and in which words. */
function Told({ report }: { report: QueuedReport }): JSX.Element {
  return (
    <>
      <p class="review-doubts">
        {report.confidence !== null && !isUnsure(report.confidence) && <Tag>{percent(report.confidence)} certain</Tag>}
        {report.doubts.length ? report.doubts.map((doubt) => <Tag key={doubt} kind="warn">{doubt}</Tag>) : <Tag>nothing speaks against it</Tag>}
      </p>
      <p class="review-from">
        <span class="faint">{joined([report.outlet, report.published && dayName(report.published)], ', ')}</span>{' '}
        <a href={hashOf(['story', report.story], new URLSearchParams({ entry: report.entry }))}>{report.headline ?? 'in the story'}</a>
        {report.event && <a href={'#/event/' + report.event}>its event →</a>}
      </p>
      <blockquote>
        <Evidence sentence={report.evidence} words={report.triggerWords} />
      </blockquote>
    </>
  );
}

function valueOf(report: QueuedReport, field: Field): JSX.Element | string {
  switch (field) {
    case 'type':
      return <TypeSign type={report.type} modes={report.modes} />;
    case 'who':
    case 'whom':
      return partyNames(report[field]) || 'nobody named';
    case 'days':
      return daysName(report.from, report.to) || 'no day told';
    case 'place':
      return placeName(report.place) || 'no place told';
    case 'factuality':
      return factualityName(report.factuality);
    case 'background':
      return report.background ? 'background' : 'news';
  }
}

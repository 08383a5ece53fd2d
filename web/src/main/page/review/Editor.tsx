// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { source } from '../data/source';
import type { Party } from '../data/types/actor';
import type { Place, Report } from '../data/types/event';
import { factualityName, typeName } from '../data/words';
import {
  type CorrectionBody,
  correctDays,
  correctFactuality,
  correctParties,
  correctPlace,
  correctType,
  type Field,
} from './corrections';

const TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
];
const FACTUALITY = ['happened', 'planned', 'possible', 'negated'];

interface Props {
  report: Report;
  field: Field;
  onDone: (body: CorrectionBody) => void;
  onCancel: () => void;
}

/** The right value of one field. Enter decides, Escape leaves it. */
export function Editor({ report, field, onDone, onCancel }: Props): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [field]);
  const [places, setPlaces] = useState<Place[]>([]);
  const [says, setSays] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const value = (name: string) => String(new FormData(form.current!).get(name) ?? '');
    switch (field) {
      case 'type':
        return onDone(correctType(report, value('type'), value('type') === report.type ? report.modes : []));
      case 'days':
        return onDone(correctDays(report, value('from'), value('to')));
      case 'factuality':
        return onDone(correctFactuality(report, value('factuality')));
      case 'who':
      case 'whom':
        return onDone(correctParties(report, field, value('names'), known(report)));
      case 'place': {
        const found = await source.list<Place>(`gazetteer?name=${encodeURIComponent(value('place'))}`).catch(() => []);
        setPlaces(found.slice(0, 8));
        setSays(found.length ? '' : 'No place of this name is known.');
        return undefined;
      }
      default:
        return undefined;
    }
  };
  return (
    <form
      ref={form}
      class="editor"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <Fields report={report} field={field} />
      <button class="main">{field === 'place' ? 'Look it up' : 'Correct'}</button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
      {field === 'place' && (
        <button type="button" onClick={() => onDone(correctPlace(report, null))}>
          No place told
        </button>
      )}
      {says && <p role="status">{says}</p>}
      {places.length > 0 && (
        <ul class="places">
          {places.map((place) => (
            <li key={place.id ?? place.name}>
              <button type="button" onClick={() => onDone(correctPlace(report, place))}>
                {place.name} {place.country} <span class="faint">{place.latitude?.toFixed(1)}, {place.longitude?.toFixed(1)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

function Fields({ report, field }: { report: Report; field: Field }): JSX.Element {
  switch (field) {
    case 'type':
      return (
        <label>
          Type{' '}
          <select name="type">
            {TYPES.map((type) => (
              <option key={type} value={type} selected={type === report.type}>
                {typeName(type)}
              </option>
            ))}
          </select>
        </label>
      );
    case 'days':
      return (
        <>
          <label>
            From <input type="date" name="from" defaultValue={report.from ?? ''} />
          </label>
          <label>
            to <input type="date" name="to" defaultValue={report.to ?? ''} />
          </label>
        </>
      );
    case 'factuality':
      return (
        <label>
          Did it happen{' '}
          <select name="factuality">
            {FACTUALITY.map((each) => (
              <option key={each} value={each} selected={each === report.factuality}>
                {factualityName(each)}
              </option>
            ))}
          </select>
        </label>
      );
    case 'place':
      return (
        <label>
          Where <input type="text" name="place" defaultValue={report.place?.name ?? ''} />
        </label>
      );
    default:
      return (
        <label>
          {field === 'who' ? 'Who' : 'Whom'}{' '}
          <input type="text" name="names" defaultValue={(field === 'who' ? report.who : report.whom).map((party) => party.name).join(', ')} />
        </label>
      );
  }
}

function known(report: Report): Party[] {
  return [...report.who, ...report.whom, ...report.sources, ...report.responsibility.map((standing) => standing.party)];
}

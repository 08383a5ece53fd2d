// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { source } from '../data/source';
import type { Party } from '../data/types/actor';
import type { Place, Report } from '../data/types/event';
import { FACTUALITIES, factualityName, partyNames, TYPES, typeName } from '../data/words';
import { EditorForm } from '../parts/EditorForm';
import {
  type CorrectionBody,
  correctDays,
  correctFactuality,
  correctParties,
  correctPlace,
  correctType,
  type Field,
} from './corrections';

interface Props {
  report: Report;
  field: Field;
  onDone: (body: CorrectionBody) => void;
  onCancel: () => void;
}

/** The right value of one field. */
export function Editor({ report, field, onDone, onCancel }: Props): JSX.Element {
  const [places, setPlaces] = useState<Place[]>([]);
  const [says, setSays] = useState('');
  const submit = async (given: FormData) => {
    const value = (name: string) => String(given.get(name) ?? '');
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
    <EditorForm
      fields={<Fields report={report} field={field} />}
      action={field === 'place' ? 'Look it up' : 'Correct'}
      onSubmit={(given) => void submit(given)}
      onCancel={onCancel}
    >
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
    </EditorForm>
  );
}

function Fields({ report, field }: { report: Report; field: Field }): JSX.Element {
  switch (field) {
    case 'type':
      return <Choice label="Type" name="type" of={TYPES} chosen={report.type} says={typeName} />;
    case 'factuality':
      return <Choice label="Did it happen" name="factuality" of={FACTUALITIES} chosen={report.factuality} says={factualityName} />;
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
    case 'place':
      return (
        <label>
          Where <input type="text" name="place" defaultValue={report.place?.name ?? ''} />
        </label>
      );
    default:
      return (
        <label>
          {field === 'who' ? 'Who' : 'Whom'} <input type="text" name="names" defaultValue={partyNames(field === 'who' ? report.who : report.whom)} />
        </label>
      );
  }
}

function Choice(props: { label: string; name: string; of: string[]; chosen: string; says: (value: string) => string }): JSX.Element {
  const { label, name, of, chosen, says } = props;
  return (
    <label>
      {label}{' '}
      <select name={name}>
        {of.map((value) => (
          <option key={value} value={value} selected={value === chosen}>
            {says(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

function known(report: Report): Party[] {
  return [...report.who, ...report.whom, ...report.sources, ...report.responsibility.map((standing) => standing.party)];
}

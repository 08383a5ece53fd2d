// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import type { Dispute, Voice } from '../data/types/event';
import { dayName, factualityName, fateName } from '../data/words';

const FIELDS: Record<string, string> = {
  actors: 'Who took part',
  days: 'When it was',
  place: 'Where it was',
  responsibility: 'Who did it',
  factuality: 'Whether it happened',
};

export function fieldName(field: string): string {
  return FIELDS[field] ?? `How many ${fateName(field)}`;
}

/** Every version of what is disputed, with who has it so. */
export function DisputeTable({ dispute }: { dispute: Dispute }): JSX.Element {
  return (
    <div class="panel">
      <h2>In dispute</h2>
      <Versions dispute={dispute} />
    </div>
  );
}

/** The versions under the name of what is disputed. */
export function Versions({ dispute }: { dispute: Dispute }): JSX.Element {
  return (
    <section class="dispute">
      <h3>{fieldName(dispute.field)}</h3>
      <ul class="versions">
        {dispute.versions.map((version) => (
          <li key={version.says}>
            <span class="version">{dispute.field === 'factuality' ? factualityName(version.says) : version.says.replace(/\d{4}-\d{2}-\d{2}/g, dayName)}</span>
            <ul>
              {version.voices.map((voice) => (
                <li key={voice.report}>{voiceName(voice)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function voiceName(voice: Voice): string {
  const outlet = voice.outlet ?? 'unnamed outlet';
  const day = voice.published ? `, ${dayName(voice.published)}` : '';
  return voice.sources.length ? `${voice.sources.join(', ')} (${outlet}${day})` : outlet + day;
}

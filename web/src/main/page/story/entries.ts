// SPDX-License-Identifier: Apache-2.0
// The entries of a story as rows of words.

import type { CodedStory, Span, Step } from '../data/types/coded';
import { capital, daysName, factualityName, fateName, joined, percent, placeName, rangeName, spaced, stanceName } from '../data/words';

/** One entry as the list beside the text shows it. */
export interface Entry {
  id: string;
  kind: 'event' | 'total' | 'trip' | 'said' | 'relation' | 'actor';
  /** For events. */
  type?: string;
  modes?: string[];
  title: string;
  /** Name and value, in the order of reading. */
  facts: [name: string, value: string][];
  tags: string[];
  /** How it was read. */
  why: Step[];
}

export const KIND_NAMES: Record<Entry['kind'], string> = {
  event: 'Events',
  total: 'Reported totals',
  trip: 'Trips',
  said: 'Who says what',
  relation: 'Standing relations',
  actor: 'Actors',
};

/** How an entry that one rule reads was read: from which words. */
function byRule(coded: CodedStory, field: string, rule: string | null, spans: Span[]): Step[] {
  const from = [...new Set(spans.map((span) => words(coded, span)))].map((each) => `“${each}”`).join(' … ');
  return rule && from ? [{ field, rule, span: spans[0] ?? null, says: from }] : [];
}

export function entriesOf(coded: CodedStory): Entry[] {
  const names = new Map(coded.actors.map((actor) => [actor.id, actor.name]));
  const name = (id: string) => names.get(id) ?? id;
  const named = (ids: string[]) => ids.map(name).join(', ');
  const blank = { tags: [], facts: [], why: [] } satisfies Partial<Entry>;
  return [
    ...coded.events.map((event): Entry => {
      const facts: Entry['facts'] = [];
      const tell = (fact: string, value: string | null | undefined) => value && facts.push([fact, value]);
      tell('Who', named(event.actors));
      tell('Whom', named(event.recipients));
      tell('When', event.date ? joined([daysName(event.date.from, event.date.to), event.date.text && `“${event.date.text}”`, event.date.assumed ? 'assumed' : '']) : null);
      tell('Where', placeName(event.place));
      tell('How many', event.count ? `${rangeName(event.count)} happenings` : null);
      event.toll.forEach((toll) =>
        tell(capital(fateName(toll.fate)), rangeName(toll) + (toll.who ? ` (${toll.who})` : '') + (toll.source ? `, says ${name(toll.source)}` : '')),
      );
      tell('Size', event.size ? rangeName(event.size) : null);
      tell('By means of', event.instruments.join(', '));
      event.responsibility.forEach((held) =>
        tell('Responsibility', `${name(held.actor)} ${stanceName(held.stance)}${held.source ? `, by ${name(held.source)}` : ''}`),
      );
      tell('Who says so', named(event.sources) + (event.via ? ` via ${event.via}` : '') || 'the outlet itself');
      tell('Certainty', event.confidence === null ? null : percent(event.confidence));
      return {
        ...blank,
        id: event.id,
        kind: 'event',
        type: event.type,
        modes: event.modes,
        title: joined([named(event.actors), named(event.recipients)], ' → ') || words(coded, event.mentions[0]?.trigger),
        facts,
        tags: [event.factuality === 'happened' ? '' : factualityName(event.factuality).toLowerCase(), event.background ? 'background' : ''].filter(Boolean),
        why: event.derivation,
      };
    }),
    ...coded.tallies.map((tally, place): Entry => ({
      ...blank,
      id: 'T' + place,
      kind: 'total',
      title: `${rangeName(tally)} ${tally.unit ?? tally.what.toLowerCase()}`,
      facts: present([
        ['What', [tally.what.toLowerCase(), ...tally.modes].join(', ')],
        ['Of', tally.actor ? name(tally.actor) : ''],
        ['Where', tally.place?.name ?? ''],
        ['When', daysName(tally.from, tally.to)],
        ['As of', tally.asOf ?? ''],
        ['Who says so', tally.source ? name(tally.source) : ''],
      ]),
      why: byRule(coded, 'total', tally.rule, tally.spans),
    })),
    ...coded.itineraries.map((trip, place): Entry => ({
      ...blank,
      id: 'I' + place,
      kind: 'trip',
      title: name(trip.traveller),
      facts: trip.legs.map((leg): [string, string] => [
        leg.place?.name ?? 'somewhere',
        [daysName(leg.from, leg.to), leg.met.length ? 'met ' + named(leg.met) : '', leg.factuality === 'happened' ? '' : leg.factuality]
          .filter(Boolean)
          .join(' · '),
      ]),
      why: byRule(coded, 'trip', trip.rule, trip.legs.flatMap((leg) => leg.spans)),
    })),
    ...coded.attributions.map((said, place): Entry => ({
      ...blank,
      id: 'S' + place,
      kind: 'said',
      title: said.sources.length ? named(said.sources) : 'Nobody named',
      facts: present([
        ['Says', said.content.map((span) => words(coded, span)).join(' … ')],
        ['By the words', said.cue ? `“${words(coded, said.cue)}”` : ''],
      ]),
      tags: said.verbatim ? ['verbatim'] : [],
      why: byRule(coded, 'cue', said.rule, said.cue ? [said.cue] : said.sourceSpan ? [said.sourceSpan] : said.content),
    })),
    ...coded.relations.map((relation, place): Entry => ({
      ...blank,
      id: 'R' + place,
      kind: 'relation',
      title: `${name(relation.holder)} ${relation.negated ? 'not ' : ''}${spaced(relation.relation)} ${name(relation.other)}`,
      why: byRule(coded, 'relation', relation.rule, relation.spans),
    })),
    ...coded.actors.map((actor): Entry => ({
      ...blank,
      id: actor.id,
      kind: 'actor',
      title: actor.name,
      facts: present([
        ['Kind', actor.kind],
        ['Country', actor.country ?? ''],
        ['Sector', actor.sector],
        ['Role', actor.role ?? ''],
        ['Directory', actor.directory ?? ''],
        ['Named as', [...new Set(actor.mentions.map((span) => words(coded, span)))].slice(0, 8).map((each) => `“${each}”`).join(', ')],
      ]),
    })),
  ];
}

function words(coded: CodedStory, span: [number, number] | undefined): string {
  return span ? coded.story.text.slice(span[0], span[1]).replace(/\s+/g, ' ') : '';
}

function present(facts: [string, string][]): [string, string][] {
  return facts.filter(([, value]) => value);
}

// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Doing, Leg, Party } from '../../main/page/data/types/actor';
import type { CodedStory } from '../../main/page/data/types/coded';
import type { EventRow, Report } from '../../main/page/data/types/event';
import { distinctNames } from '../../main/page/data/names';
import { heldBy } from '../../main/page/event/standings';
import { figuresOf } from '../../main/page/event/tolls';
import { correctDays, correctParties, eventIdIn } from '../../main/page/review/corrections';
import { entriesOf } from '../../main/page/story/entries';
import { marksOf, spansOf } from '../../main/page/story/marks';
import { balanceOf, dyadsOf, signed, typesOf } from '../../main/page/views/balance';
import { gathered, placed, runsOf } from '../../main/page/views/placing';
import { stopsOf, travelsOf } from '../../main/page/views/trips';

const party = (name: string): Party => ({ id: 'name:' + name, name, kind: 'organization', country: null, sector: 'UNK' });

const report = (changes: Partial<Report>): Report => ({
  id: 'r1', story: 's1', entry: 'E1', outlet: 'Wire', published: '2024-03-10', headline: null, type: 'ASSAULT', modes: [],
  who: [party('rebels')], whom: [], from: null, to: null, place: null, factuality: 'happened', background: false, confidence: null,
  sources: [party('army')], responsibility: [], count: null, tolls: [], instruments: [], evidence: 'Rebels attacked.',
  trigger: [7, 15], triggerWords: 'attacked', rule: 'r', event: 'e1', origin: 'o', score: null, reasons: [], by: 'matcher',
  reviewed: false, ...changes,
});

describe('tolls over time', () => {
  const toll = { fate: 'killed', low: 3, high: 3, approximate: false, words: '3', who: null, source: null };

  it('stand in the order of publication, each with who gives the figure', () => {
    const figures = figuresOf([
      report({ published: '2024-03-12', tolls: [{ ...toll, low: 5, high: null, source: party('hospital') }] }),
      report({ tolls: [toll] }),
    ]).get('killed')!;
    expect(figures.map((figure) => figure.says)).toEqual(['3', 'at least 5']);
    expect(figures.map((figure) => figure.voice)).toEqual(['army · Wire', 'hospital · Wire']);
    expect(figures[1]!.open).toBe(true);
  });
});

describe('claims and denials', () => {
  const denies = { stance: 'denies', party: party('rebels'), source: null };
  const told = (outlet: string, ...responsibility: Report['responsibility']): Report => ({ ...({} as Report), outlet, responsibility });

  it('stand once with all outlets that tell them alike', () => {
    const held = heldBy([told('Daily', denies), told('Post', denies, { ...denies, stance: 'accused', source: party('army') })]);
    expect(held.map((each) => [each.standing.stance, [...each.outlets]])).toEqual([
      ['denies', ['Daily', 'Post']],
      ['accused', ['Post']],
    ]);
  });
});

describe('trips', () => {
  const leg = (place: string, from: string | null, story: string, changes: Partial<Leg> = {}): Leg => ({
    traveller: 'Envoy', travellerId: 'e', place, country: null, latitude: null, longitude: null, from, to: from,
    factuality: 'happened', met: [], story, outlet: null, ...changes,
  });

  it('are put together from all stories, in the order of days, undated stops last', () => {
    const stops = stopsOf([
      leg('Belport', '2024-03-11', 's1', { met: ['Dahl'] }),
      leg('Somewhere', null, 's1'),
      leg('Arka', '2024-03-10', 's1', { factuality: 'planned' }),
      leg('belport', '2024-03-11', 's2', { met: ['Roe'] }),
    ]);
    expect(stops.map((stop) => stop.place)).toEqual(['Arka', 'Belport', 'Somewhere']);
    expect(stops[1]).toMatchObject({ met: ['Dahl', 'Roe'], stories: ['s1', 's2'], planned: false });
    expect(stops[0]!.planned).toBe(true);
  });

  it('are parted where a week lies between stops; what has no certain day belongs to none', () => {
    const travels = travelsOf([
      leg('Arka', '2024-03-10', 's1'),
      leg('Belport', '2024-03-12', 's1'),
      leg('Corin', '2024-05-01', 's2'),
      leg('Dahlia', '2024-03-01', 's3', { to: '2024-03-31' }),
      leg('Eastby', null, 's3'),
    ]);
    expect(travels.trips.map((trip) => trip.stops.map((stop) => stop.place))).toEqual([['Corin'], ['Arka', 'Belport']]);
    expect(travels.trips[1]).toMatchObject({ from: '2024-03-10', to: '2024-03-12' });
    expect(travels.loose.map((stop) => stop.place)).toEqual(['Dahlia', 'Eastby']);
  });
});

describe('dyads', () => {
  const doing = (score: number | null, ...others: string[]): Doing => ({ ...({} as EventRow), type: 'CONSULT', acts: true, with: others.map(party), score });

  it('count what two actors did with or to one another, those met most first', () => {
    const dyads = dyadsOf([doing(1, 'a', 'b'), doing(-10, 'b'), doing(7, 'b'), doing(null, 'b')]);
    expect(dyads.map((dyad) => [dyad.other.name, dyad.events])).toEqual([['b', 4], ['a', 1]]);
    expect(dyads[0]).toMatchObject({ cooperation: 8, conflict: 10, scored: 3 });
    expect(dyads[0]!.mean).toBeCloseTo(-2 / 3);
  });

  it('weigh nothing where nothing has a score', () => {
    expect(balanceOf([doing(null, 'a')])).toEqual({ scored: 0, cooperation: 0, conflict: 0, mean: 0 });
  });

  it('say what each type adds, conflict first', () => {
    const assault = { ...doing(-10, 'a'), type: 'ASSAULT' };
    expect(typesOf([doing(1, 'a'), assault, doing(2, 'b'), doing(null, 'b')])).toEqual([
      { type: 'ASSAULT', scored: 1, sum: -10 },
      { type: 'CONSULT', scored: 2, sum: 3 },
    ]);
  });

  it('tell the sign of a score', () => {
    expect([2.14, -0.4, 0.01, -0.01].map(signed)).toEqual(['+2.1', '−0.4', '0', '0']);
  });
});

describe('labels on the map of a trip', () => {
  it('stand beside their points and cover neither points nor one another', () => {
    const labels = placed([{ x: 50, y: 50, half: 9, lines: ['Arka', '3 Mar'] }, { x: 80, y: 50, half: 9, lines: ['Belport', '4 Mar'] }], 300, 200);
    expect(labels[0]).toMatchObject({ anchor: 'end' });
    expect(labels[1]).toMatchObject({ anchor: 'start' });
  });

  it('are left out where there is no room', () => {
    expect(placed([{ x: 5, y: 5, half: 9, lines: ['A name too long for it'] }], 30, 30)).toEqual([null]);
  });
});

describe('a reviewer', () => {
  it('types names; those that the report knows keep what is known of them', () => {
    const body = correctParties(report({}), 'whom', 'Army, the villagers ,', [party('army')]);
    expect(body['parties']).toEqual([party('army'), { name: 'the villagers' }]);
  });

  it('gives one day or a range', () => {
    expect(correctDays(report({}), '2024-03-01', '')).toMatchObject({ from: '2024-03-01', to: '2024-03-01' });
    expect(correctDays(report({}), '', '')).toMatchObject({ from: null, to: null });
  });

  it('pastes the id of an event or the address of its page', () => {
    expect(eventIdIn('http://localhost:8642/#/event/1087b10b42f99be0dba4bc2e')).toBe('1087b10b42f99be0dba4bc2e');
    expect(eventIdIn(' 1087b10b42f99be0dba4bc2e ')).toBe('1087b10b42f99be0dba4bc2e');
    expect(eventIdIn('hello')).toBe('');
  });
});

describe('entries of a story', () => {
  const text = 'Rebels attacked Arka on Monday, the army said.';
  const coded = {
    story: { id: 's', url: null, outlet: null, headline: null, byline: null, text, published: null, publishedFrom: null, dateline: null },
    actors: [
      { id: 'A1', name: 'Rebels', kind: 'armed-group', country: null, sector: 'REB', role: null, directory: null, mentions: [[0, 6]] },
      { id: 'A2', name: 'army', kind: 'government', country: null, sector: 'MIL', role: null, directory: null, mentions: [[36, 40]] },
    ],
    events: [
      {
        id: 'E1', type: 'ASSAULT', modes: ['firearms'], mentions: [{ trigger: [7, 15], rule: 'assault' }], actors: ['A1'], recipients: [],
        place: { name: 'Arka', id: null, country: 'AAA', latitude: null, longitude: null, precision: 'exact', span: [16, 20] },
        date: { from: '2024-03-04', to: '2024-03-04', text: 'on Monday', assumed: false }, factuality: 'happened', background: false,
        sources: ['A2'], via: null, responsibility: [{ actor: 'A1', stance: 'claims', source: null }], count: null,
        toll: [{ fate: 'killed', low: 2, high: 2, approximate: false, who: null, source: 'A2' }], size: null, instruments: [],
        confidence: null, derivation: [{ field: 'date', rule: 'weekday', span: [21, 30], says: '2024-03-04' }],
      },
    ],
    tallies: [],
    itineraries: [],
    attributions: [{ sources: ['A2'], sourceSpan: [32, 40], cue: [41, 45], content: [[0, 30]], verbatim: false, rule: 'verb:say' }],
    relations: [{ holder: 'A2', relation: 'opposes', other: 'A1', negated: false, spans: [[0, 6]], rule: 'r' }],
    dating: [],
  } as unknown as CodedStory;

  it('name their actors, days, places, figures and sources in words', () => {
    const event = entriesOf(coded).find((entry) => entry.id === 'E1')!;
    expect(event.title).toBe('Rebels');
    expect(Object.fromEntries(event.facts)).toMatchObject({
      Who: 'Rebels',
      When: '4 Mar 2024 · “on Monday”',
      Where: 'Arka, AAA',
      Killed: '2, says army',
      Responsibility: 'Rebels claims it',
      'Who says so': 'army',
    });
  });

  it('know their words in the text', () => {
    const words = (entry: string) => spansOf(coded, entry).map(([start, end]) => text.slice(start, end));
    expect(words('E1')).toEqual(['attacked', 'Arka', 'on Monday']);
    expect(words('A2')).toEqual(['army']);
    expect(words('S0')).toEqual(['Rebels attacked Arka on Monday', 'said']);
    expect(words('R0')).toEqual(['Rebels']);
    expect(words('T7')).toEqual([]);
    expect(marksOf(coded).every((mark) => mark.end <= text.length)).toBe(true);
  });
});

describe('spots of a trip', () => {
  it('are one where points would cover one another', () => {
    const groups = gathered([{ x: 10, y: 10 }, { x: 90, y: 10 }, { x: 15, y: 12 }]);
    expect(groups.map((group) => group.length)).toEqual([2, 1]);
    expect(runsOf([1, 4, 5, 6, 9])).toBe('1·4–6·9');
  });
});

describe('names of actors', () => {
  it('are told apart where several have the same', () => {
    const names = distinctNames([
      { id: 'country:ARK', name: 'Arka', country: 'ARK' },
      { id: 'body:arka-assembly', name: 'Arka', country: 'ARK' },
      { id: 'name:arka/COR', name: 'Arka', country: 'COR' },
      { id: 'name:rebels/COR', name: 'rebels', country: 'COR' },
    ]);
    expect([...names.values()]).toEqual(['Arka (ARK)', 'Arka (Arka Assembly)', 'Arka (COR, by name)', 'rebels']);
  });
});

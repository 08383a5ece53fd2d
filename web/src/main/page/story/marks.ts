// SPDX-License-Identifier: Apache-2.0
// Which words of a story belong to which entries, and how overlapping marks are cut into runs of letters.

import type { CodedStory, Span } from '../data/types/coded';
import { quarterOf } from '../data/words';

export const LAYERS = ['event', 'actor', 'place', 'time', 'said', 'total'] as const;

export type Layer = (typeof LAYERS)[number];

export const LAYER_NAMES: Record<Layer, string> = {
  event: 'Events',
  actor: 'Actors',
  place: 'Places',
  time: 'Times',
  said: 'Who says so',
  total: 'Totals',
};

/** Words that belong to an entry. */
export interface Mark {
  start: number;
  end: number;
  layer: Layer;
  /** Of the entry: E1 an event, A2 an actor, S0 something said, T0 a total, I0 a trip, R0 a relation. */
  entry: string;
  /** The colour of an event's quarter. */
  quarter?: string;
}

/** A run of letters under the same marks. */
export interface Run {
  start: number;
  end: number;
  marks: Mark[];
}

/** All marks of a story. */
export function marksOf(coded: CodedStory): Mark[] {
  const marks: Mark[] = [];
  const add = (span: Span | null | undefined, layer: Layer, entry: string, quarter?: string) => {
    if (span && span[1] > span[0]) {
      marks.push({ start: span[0], end: span[1], layer, entry, ...(quarter ? { quarter } : {}) });
    }
  };
  for (const event of coded.events) {
    event.mentions.forEach((mention) => add(mention.trigger, 'event', event.id, quarterOf(event.type)));
    add(event.place?.span, 'place', event.id);
    event.derivation.filter((step) => step.field === 'date').forEach((step) => add(step.span, 'time', event.id));
  }
  coded.actors.forEach((actor) => actor.mentions.forEach((span) => add(span, 'actor', actor.id)));
  coded.attributions.forEach((said, place) => {
    said.content.forEach((span) => add(span, 'said', 'S' + place));
    add(said.cue, 'said', 'S' + place);
  });
  coded.tallies.forEach((tally, place) => tally.spans.forEach((span) => add(span, 'total', 'T' + place)));
  return withoutDoubles(marks);
}

/** The spans of any entry, also of those that have no layer of their own. */
export function spansOf(coded: CodedStory, entry: string): Span[] {
  const place = Number(entry.slice(1));
  switch (entry.charAt(0)) {
    case 'I':
      return coded.itineraries[place]?.legs.flatMap((leg) => leg.spans) ?? [];
    case 'R':
      return coded.relations[place]?.spans ?? [];
    default:
      return marksOf(coded)
        .filter((mark) => mark.entry === entry)
        .map((mark): Span => [mark.start, mark.end]);
  }
}

/** Cuts a text where marks begin and end: together the runs are the text, letter for letter. */
export function runsOf(length: number, marks: Mark[]): Run[] {
  const cuts = new Set([0, length]);
  const inside = marks.filter((mark) => mark.start >= 0 && mark.end <= length);
  inside.forEach((mark) => cuts.add(mark.start).add(mark.end));
  const edges = [...cuts].sort((one, other) => one - other);
  const byStart = [...inside].sort((one, other) => one.start - other.start);
  const runs: Run[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!];
    open = open.filter((mark) => mark.end > start);
    while (next < byStart.length && byStart[next]!.start <= start) {
      open.push(byStart[next]!);
      next++;
    }
    runs.push({ start, end, marks: [...open] });
  }
  return runs;
}

/** The entry that a click means: of the marks there the narrowest first, then, click by click, the wider ones. */
export function clicked(marks: Mark[], active: string): string {
  const narrowFirst = [...marks].sort((one, other) => one.end - one.start - (other.end - other.start) || LAYERS.indexOf(one.layer) - LAYERS.indexOf(other.layer));
  const entries = [...new Set(narrowFirst.map((mark) => mark.entry))];
  if (!entries.length) {
    return '';
  }
  return entries[(entries.indexOf(active) + 1) % entries.length]!;
}

/** Paragraphs of a text as stretches between blank lines. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  const gap = /\n[ \t]*\n\s*/g;
  let start = 0;
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    if (match.index > start) {
      spans.push([start, match.index]);
    }
    start = match.index + match[0].length;
  }
  if (start < text.length) {
    spans.push([start, text.length]);
  }
  return spans;
}

function withoutDoubles(marks: Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter((mark) => {
    const id = `${mark.start}/${mark.end}/${mark.layer}/${mark.entry}`;
    return !seen.has(id) && seen.add(id);
  });
}

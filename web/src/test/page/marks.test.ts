// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { clicked, type Mark, paragraphsOf, runsOf } from '../../main/page/story/marks';

const mark = (start: number, end: number, entry: string, layer: Mark['layer'] = 'actor'): Mark => ({ start, end, entry, layer });

describe('marks in a text', () => {
  const marks = [mark(0, 10, 'S0', 'said'), mark(2, 5, 'A1'), mark(4, 8, 'E1', 'event')];

  it('are cut into runs that together are the text', () => {
    const text = 'abcdefghijkl';
    const runs = runsOf(text.length, marks);
    expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text);
    expect(runs.map((run) => run.marks.map((each) => each.entry))).toEqual([['S0'], ['S0', 'A1'], ['S0', 'A1', 'E1'], ['S0', 'E1'], ['S0'], []]);
  });

  it('that reach beyond the text are left out', () => {
    expect(runsOf(3, [mark(1, 9, 'A1')])).toEqual([{ start: 0, end: 3, marks: [] }]);
  });

  it('answer a click with the narrowest entry first, then with the wider ones', () => {
    expect(clicked(marks, '')).toBe('A1');
    expect(clicked(marks, 'A1')).toBe('E1');
    expect(clicked(marks, 'E1')).toBe('S0');
    expect(clicked(marks, 'S0')).toBe('A1');
    expect(clicked([], 'A1')).toBe('');
  });
});

describe('paragraphs', () => {
  it('lie between blank lines', () => {
    const text = 'Headline\n\nOne.\nStill one.\n \n\nTwo.';
    expect(paragraphsOf(text).map(([start, end]) => text.slice(start, end))).toEqual(['Headline', 'One.\nStill one.', 'Two.']);
  });
});

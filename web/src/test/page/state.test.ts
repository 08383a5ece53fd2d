// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { type Filters, filtersOf, isNothing, NOTHING, queryOf, toggled } from '../../main/page/data/filters';
import { fileNameOf } from '../../main/page/data/siteSource';
import { eventsOf } from '../../main/page/data/stream';
import type { NewEntry } from '../../main/page/data/types/event';
import { hashOf, routeOf } from '../../main/page/data/route';
import { daysName, rangeName } from '../../main/page/data/words';
import { binAt, binsOf, mostOf } from '../../main/page/ledger/bins';
import { clustersOf } from '../../main/page/ledger/clusters';
import { NO_NEWS, newsSays, withMore } from '../../main/page/ledger/NewsBell';
import { lookAt, moved } from '../../main/page/ledger/look';

describe('the address', () => {
  const filters: Filters = {
    chosen: { type: ['ASSAULT', 'COERCE'], actor: ['name:a, b & c/IRQ'] },
    from: '2023-10-17',
    to: '2023-11-03',
    box: [30.25, 40, 35, 45.5],
    text: 'drone attack',
  };

  it('holds all filters and gives them back', () => {
    expect(filtersOf(new URLSearchParams(queryOf(filters).toString()))).toEqual(filters);
  });

  it('is bare when nothing is asked', () => {
    expect(isNothing(NOTHING)).toBe(true);
    expect(queryOf(toggled(toggled(NOTHING, 'type', 'AID'), 'type', 'AID')).toString()).toBe('');
  });

  it('passes over what it does not understand', () => {
    const asked = filtersOf(new URLSearchParams('from=yesterday&to=2023-13-45&box=1,2,x&sort=newest&kind='));
    expect(asked).toEqual(NOTHING);
  });

  it('names a view by its path', () => {
    const hash = hashOf(['event', 'a/b c'], new URLSearchParams({ entry: 'E1' }));
    expect(routeOf(hash).path).toEqual(['event', 'a/b c']);
    expect(routeOf(hash).query.get('entry')).toBe('E1');
    expect(routeOf('').path).toEqual([]);
    expect(routeOf('#/%E0%A4%A').path).toEqual(['%E0%A4%A']);
  });
});

describe('bins of the timeline', () => {
  it('are days when there is room, else weeks from Monday, months or years', () => {
    expect(binsOf(0, 9, 20).step).toBe('day');
    const weeks = binsOf(0, 99, 20);
    expect(weeks.step).toBe('week');
    expect(weeks.edges[0]).toBe(-3);
    expect(binsOf(0, 500, 20).step).toBe('month');
    expect(binsOf(0, 5000, 20).step).toBe('year');
  });

  it('hold every day between the first and the last', () => {
    const bins = binsOf(19_000, 19_400, 20);
    for (let day = 19_000; day <= 19_400; day++) {
      const bin = binAt(bins, day);
      expect(bins.edges[bin]! <= day && day < bins.edges[bin + 1]!).toBe(true);
    }
    expect(binAt(bins, 18_000)).toBe(-1);
    expect(binAt(bins, 20_000)).toBe(-1);
  });
});

describe('the days in sight', () => {
  it('are all of them, unless a few lie far away', () => {
    expect(mostOf([1, 5, 9])).toEqual([1, 9]);
    expect(mostOf([])).toEqual([0, 0]);
    const days = [-700_000, ...Array.from({ length: 200 }, (_, day) => 19_000 + day), 40_000];
    const [first, last] = mostOf(days);
    expect(first).toBeGreaterThanOrEqual(19_000);
    expect(last).toBeLessThan(19_200);
  });
});

describe('the stream of changes', () => {
  it('is put together from pieces that end anywhere', () => {
    const heard: string[] = [];
    const take = eventsOf((name, data) => heard.push(`${name} ${data}`));
    ['id: 7\nevent: en', 'try\ndata: {"a"', ':1}\n\n:still here\n\nevent: change\nda', 'ta: 8\n', '\n'].forEach(take);
    expect(heard).toEqual(['entry {"a":1}', 'change 8']);
  });

  it('tells new events apart from those with new reports', () => {
    const entry = (id: string, change: NewEntry['change']) => ({ number: 1, at: '', change, cause: '', event: { id } }) as NewEntry;
    const news = withMore(withMore(NO_NEWS, [entry('a', 'event-opened'), entry('b', 'report-joined')]), [entry('a', 'report-joined')]);
    expect(newsSays(news)).toBe('1 new event, 1 with new reports');
    expect(newsSays(withMore(NO_NEWS, [entry('b', 'report-joined')]))).toBe('1 event with new reports');
  });
});

describe('the map', () => {
  const point = (x: number, y: number, quarter: number, size = 1) => ({ x, y, quarter, size, latitude: y, longitude: x });

  it('gathers what lies close together and loses nothing', () => {
    const clusters = clustersOf([point(1, 1, 0), point(2, 2, 3, 4), point(90, 90, 1)], 30, 4);
    expect(clusters.map((cluster) => cluster.size)).toEqual([5, 1]);
    expect(clusters[0]!.quarters).toEqual([1, 0, 0, 4]);
    expect(clusters[0]!.box).toEqual([1, 1, 2, 2]);
  });

  it('looks at where most of it happened', () => {
    const crowd = { latitude: 33, longitude: 44, size: 98 };
    const look = lookAt([crowd, { latitude: -30, longitude: -60, size: 1 }, { latitude: 60, longitude: 140, size: 1 }], 400, 400);
    expect(look.latitude).toBeCloseTo(33);
    expect(look.longitude).toBeCloseTo(44);
  });

  it('goes round the globe', () => {
    const look = { longitude: 179, latitude: 0, scale: 100 };
    expect(moved(look, -100, 0).longitude).toBeLessThan(0);
  });
});

describe('words', () => {
  it('tell ranges of days in few letters', () => {
    expect(daysName('2023-11-05', '2023-11-05')).toBe('5 Nov 2023');
    expect(daysName('2023-11-01', '2023-11-03')).toBe('1 – 3 Nov 2023');
    expect(daysName('2023-10-17', '2023-11-03')).toBe('17 Oct – 3 Nov 2023');
    expect(daysName('2022-12-30', '2023-01-02')).toBe('30 Dec 2022 – 2 Jan 2023');
    expect(daysName('2023-02-01', '2023-02-28')).toBe('Feb 2023');
    expect(daysName('2023-12-01', '2023-12-31')).toBe('Dec 2023');
    expect(daysName('2027-01-01', '2027-12-31')).toBe('2027');
    expect(daysName('2030-01-01', '2039-12-31')).toBe('2030 – 2039');
    expect(daysName('2023-10-07', null)).toBe('since 7 Oct 2023');
    expect(daysName(null, null)).toBe('');
  });

  it('tell amounts as they were told', () => {
    expect(rangeName({ low: 12, high: null, approximate: false })).toBe('at least 12');
    expect(rangeName({ low: 300, high: 300, approximate: true })).toBe('about 300');
    expect(rangeName({ low: null, high: 5, approximate: false })).toBe('at most 5');
  });
});

describe('names of files of an exported site', () => {
  it('are safe and differ', () => {
    expect(fileNameOf('actors-name:a b/IRQ')).toBe('actors-name_3a_a_20_b_2f__49__52__51_');
    expect(fileNameOf('a_b')).not.toBe(fileNameOf('a b'));
  });
});

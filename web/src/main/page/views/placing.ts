// SPDX-License-Identifier: Apache-2.0
// Labels beside points, each where it covers neither a point nor another label; those that fit nowhere are left out.

interface Labelled {
  x: number;
  y: number;
  /** Half of how wide the point is drawn. */
  half: number;
  lines: string[];
}

interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
}

type Box = [left: number, top: number, right: number, bottom: number];

const LETTER = 6.6;
const LINE = 13;
const RADIUS = 10;
const GAP = 3;

/** For each point the place of its label, or null where there is no room. */
export function placed(points: Labelled[], width: number, height: number): (Label | null)[] {
  const taken: Box[] = points.map(({ x, y, half }) => [x - half, y - RADIUS, x + half, y + RADIUS]);
  return points.map(({ x, y, half, lines }) => {
    const beside = half + GAP;
    const long = Math.max(...lines.map((line) => line.length)) * LETTER;
    const high = lines.length * LINE;
    const tries: { box: Box; anchor: Label['anchor']; at: number }[] = [
      { box: [x + beside, y - high / 2, x + beside + long, y + high / 2], anchor: 'start', at: x + beside },
      { box: [x - beside - long, y - high / 2, x - beside, y + high / 2], anchor: 'end', at: x - beside },
      { box: [x - long / 2, y + 11, x + long / 2, y + 11 + high], anchor: 'middle', at: x },
      { box: [x - long / 2, y - 11 - high, x + long / 2, y - 11], anchor: 'middle', at: x },
    ];
    const fits = tries.find(({ box }) => isInside(box, width, height) && !taken.some((other) => overlap(box, other)));
    if (!fits) {
      return null;
    }
    taken.push(fits.box);
    return { x: fits.at, y: fits.box[1] + LINE - 3, anchor: fits.anchor, lines };
  });
}

function isInside(box: Box, width: number, height: number): boolean {
  return box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** Points nearer than this are drawn as one. */
const NEAR = 16;

/** Points so near to one another that they would cover one another, put together; the first of each gives the place. */
export function gathered<T extends { x: number; y: number }>(points: T[]): T[][] {
  const groups: T[][] = [];
  for (const point of points) {
    const near = groups.find(([first]) => Math.hypot(first!.x - point.x, first!.y - point.y) < NEAR);
    if (near) {
      near.push(point);
    } else {
      groups.push([point]);
    }
  }
  return groups;
}

/** Ascending numbers in few letters: "1·4–9". */
export function runsOf(numbers: number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run && number === run[1] + 1) {
      run[1] = number;
    } else {
      runs.push([number, number]);
    }
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join('·');
}

// SPDX-License-Identifier: Apache-2.0
// Labels beside points, each where it covers neither a point nor another label; those that fit nowhere are left out.

export interface Labelled {
  x: number;
  y: number;
  lines: string[];
}

export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
}

type Box = [left: number, top: number, right: number, bottom: number];

const LETTER = 6.6;
const LINE = 13;
const RADIUS = 10;

/** For each point the place of its label, or null where there is no room. */
export function placed(points: Labelled[], width: number, height: number): (Label | null)[] {
  const taken: Box[] = points.map(({ x, y }) => [x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS]);
  return points.map(({ x, y, lines }) => {
    const long = Math.max(...lines.map((line) => line.length)) * LETTER;
    const high = lines.length * LINE;
    const tries: { box: Box; anchor: Label['anchor']; at: number }[] = [
      { box: [x + 12, y - high / 2, x + 12 + long, y + high / 2], anchor: 'start', at: x + 12 },
      { box: [x - 12 - long, y - high / 2, x - 12, y + high / 2], anchor: 'end', at: x - 12 },
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

// SPDX-License-Identifier: Apache-2.0
import type { Box } from '../data/filters';
import type { Look } from './worldMap';

const CLOSEST = 24_000;
// Share of the events on each side that may lie out of sight.
const OUTLIERS = 0.05;
const RADIANS = Math.PI / 180;

/** A place and how many events lie there. */
interface Weighted {
  latitude: number;
  longitude: number;
  size: number;
}

/** A look that shows most of some points, with a margin: a few far away would make all others too small to see. */
export function lookAt(points: Weighted[], width: number, height: number): Look {
  const whole = wholeWorld(width, height);
  if (!points.length) {
    return whole;
  }
  const byLatitude = sorted(points, (point) => point.latitude);
  const byLongitude = sorted(points, (point) => point.longitude);
  const [south, north] = [quantile(byLatitude, OUTLIERS), quantile(byLatitude, 1 - OUTLIERS)];
  const [west, east] = [quantile(byLongitude, OUTLIERS), quantile(byLongitude, 1 - OUTLIERS)];
  const latitude = (south + north) / 2;
  const across = Math.max(8, east - west) * RADIANS * Math.cos(latitude * RADIANS);
  const upwards = Math.max(6, north - south) * RADIANS;
  // Equal Earth's parallels are somewhat longer than the globe's.
  const scale = 0.8 * Math.min(width / across, height / upwards);
  return { longitude: (west + east) / 2, latitude, scale: Math.min(CLOSEST, Math.max(whole.scale, scale)) };
}

export function wholeWorld(width: number, height: number): Look {
  return { longitude: 10, latitude: 0, scale: Math.min(width / 5.5, height / 2.7) };
}

export function moved(look: Look, x: number, y: number): Look {
  const degrees = 1 / (look.scale * RADIANS);
  return {
    ...look,
    longitude: wrapped(look.longitude - (x * degrees) / Math.max(0.3, Math.cos(look.latitude * RADIANS))),
    latitude: Math.max(-80, Math.min(80, look.latitude + y * degrees)),
  };
}

export function zoomed(look: Look, by: number, least: number): Look {
  return { ...look, scale: Math.max(least * 0.8, Math.min(CLOSEST, look.scale * by)) };
}

/** The degrees in sight, taken from what the corners and edges of the frame show. */
export function boxOf(invert: (point: [number, number]) => [number, number] | null, width: number, height: number): Box {
  const seen: [number, number][] = [];
  for (const x of [0, 0.5, 1]) {
    for (const y of [0, 0.5, 1]) {
      const point = invert([x * width, y * height]);
      if (point && point.every(Number.isFinite)) {
        seen.push(point);
      }
    }
  }
  const latitudes = seen.map((point) => point[1]);
  const west = invert([0, height / 2]);
  const east = invert([width, height / 2]);
  return [
    Math.max(-90, Math.min(...latitudes)),
    west ? wrapped(west[0]) : -180,
    Math.min(90, Math.max(...latitudes)),
    east ? wrapped(east[0]) : 180,
  ];
}

function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

type Sorted = [value: number, weight: number][];

function sorted(points: Weighted[], value: (point: Weighted) => number): Sorted {
  return points.map((point): [number, number] => [value(point), point.size]).sort((one, other) => one[0] - other[0]);
}

function quantile(values: Sorted, share: number): number {
  let left = share * values.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of values) {
    left -= weight;
    if (left < 0) {
      return value;
    }
  }
  return values[values.length - 1]![0];
}

// SPDX-License-Identifier: Apache-2.0
// Points that lie too close to be told apart on the map are drawn as one.

/** Circles nearer than this share of their radii together are one. */
const COVERED = 0.85;

/** Points of the map drawn as one circle; x and y in pixels. */
export interface Cluster {
  x: number;
  y: number;
  size: number;
  /** How many of them are of each quarter. */
  quarters: number[];
  /** Degrees that hold all of them: south, west, north, east. */
  box: [number, number, number, number];
}

export interface Point {
  x: number;
  y: number;
  latitude: number;
  longitude: number;
  quarter: number;
  /** How many events lie exactly there. */
  size: number;
}

/** Gathers points by the square of a grid they lie in, then joins neighbours that would overlap. */
export function clustersOf(points: Iterable<Point>, cell: number, quarters: number): Cluster[] {
  const squares = new Map<number, Cluster>();
  for (const point of points) {
    const square = Math.floor(point.x / cell) * 65_536 + Math.floor(point.y / cell);
    const cluster = squares.get(square);
    const alone = clusterOf(point, quarters);
    if (cluster) {
      take(cluster, alone);
    } else {
      squares.set(square, alone);
    }
  }
  return joined([...squares.values()].sort((one, other) => other.size - one.size));
}

function clusterOf({ x, y, size, latitude, longitude, quarter }: Point, quarters: number): Cluster {
  const counts = new Array<number>(quarters).fill(0);
  counts[quarter] = size;
  return { x, y, size, quarters: counts, box: [latitude, longitude, latitude, longitude] };
}

/** Joins each to a larger one that it would cover; the largest come first and are drawn first. */
function joined(clusters: Cluster[]): Cluster[] {
  const most = clusters[0]?.size ?? 1;
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const near = kept.find(
      (other) => Math.hypot(other.x - cluster.x, other.y - cluster.y) < COVERED * (radiusOf(other.size, most) + radiusOf(cluster.size, most)),
    );
    if (near) {
      take(near, cluster);
    } else {
      kept.push(cluster);
    }
  }
  return kept.sort((one, other) => other.size - one.size);
}

function take(into: Cluster, cluster: Cluster): void {
  const both = into.size + cluster.size;
  into.x += ((cluster.x - into.x) * cluster.size) / both;
  into.y += ((cluster.y - into.y) * cluster.size) / both;
  into.size = both;
  into.box = [
    Math.min(into.box[0], cluster.box[0]),
    Math.min(into.box[1], cluster.box[1]),
    Math.max(into.box[2], cluster.box[2]),
    Math.max(into.box[3], cluster.box[3]),
  ];
  cluster.quarters.forEach((count, quarter) => {
    into.quarters[quarter]! += count;
  });
}

/** Radius in pixels: the area grows with the number, held between a dot and a disc. */
export function radiusOf(size: number, most: number): number {
  return Math.min(26, 3.5 + 20 * Math.sqrt(size / Math.max(12, most)));
}

// SPDX-License-Identifier: Apache-2.0
// Clusters drawn as circles: a ring of what they are made of, around how many they are.

import { QUARTERS } from '../data/words';
import { type Cluster, radiusOf } from './clusters';
import type { coloursOf, Taken } from './worldMap';

export function drawCluster(
  context: CanvasRenderingContext2D,
  cluster: Cluster,
  most: number,
  fills: string[],
  colours: ReturnType<typeof coloursOf>,
  over: boolean,
): void {
  const radius = radiusOf(cluster.size, most);
  let angle = -Math.PI / 2;
  cluster.quarters.forEach((count, quarter) => {
    if (count) {
      const end = angle + (count / cluster.size) * 2 * Math.PI;
      context.beginPath();
      context.moveTo(cluster.x, cluster.y);
      context.arc(cluster.x, cluster.y, radius, angle, end);
      context.closePath();
      context.fillStyle = fills[quarter]!;
      context.fill();
      angle = end;
    }
  });
  context.beginPath();
  context.arc(cluster.x, cluster.y, radius, 0, 2 * Math.PI);
  context.lineWidth = over ? 2.5 : 1;
  context.strokeStyle = over ? colours.ink : colours.paper;
  context.stroke();
  if (radius > 9) {
    context.beginPath();
    context.arc(cluster.x, cluster.y, radius * 0.62, 0, 2 * Math.PI);
    context.fillStyle = colours.paper;
    context.fill();
    context.fillStyle = colours.ink;
    context.font = '600 11px system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(cluster.size > 999 ? `${Math.round(cluster.size / 1000)}k` : String(cluster.size), cluster.x, cluster.y + 0.5);
  }
}

export function quarterColours(element: Element): string[] {
  const style = getComputedStyle(element);
  return QUARTERS.map((quarter) => style.getPropertyValue('--' + quarter.id).trim());
}

export function boxOfCircle(cluster: Cluster, most: number): Taken {
  const radius = radiusOf(cluster.size, most);
  return [cluster.x - radius, cluster.y - radius, cluster.x + radius, cluster.y + radius];
}

export function clusterAt(clusters: Cluster[], most: number, x: number, y: number): Cluster | null {
  for (let place = clusters.length - 1; place >= 0; place--) {
    const cluster = clusters[place]!;
    if (Math.hypot(cluster.x - x, cluster.y - y) <= radiusOf(cluster.size, most) + 2) {
      return cluster;
    }
  }
  return null;
}

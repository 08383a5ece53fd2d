// SPDX-License-Identifier: Apache-2.0
// The base map and how it is drawn: on a canvas, from outlines that lie beside the page.

import { geoEqualEarth, geoGraticule10, type GeoPermissibleObjects, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fromScript } from '../data/script';

/** Where one looks: the middle in degrees, and how many pixels the globe's radius takes. */
export interface Look {
  longitude: number;
  latitude: number;
  scale: number;
}

interface World {
  land: GeoPermissibleObjects;
  borders: GeoPermissibleObjects;
  /** Names of countries, the largest first. */
  names: Named[];
}

interface Named {
  name: string;
  at: [longitude: number, latitude: number];
  /** Of the country, in steradians. */
  size: number;
}

type Countries = Topology<{ countries: GeometryCollection<Named> }>;

export async function loadWorld(): Promise<World> {
  const topology = await fromScript<Countries>('world', 'assets/world.js');
  const { countries } = topology.objects;
  return {
    land: feature(topology, countries),
    borders: mesh(topology, countries, (one, other) => one !== other),
    names: countries.geometries.map((country) => country.properties as Named).sort((one, other) => other.size - one.size),
  };
}

/** Turned so that the middle stands upright, wherever it is. */
export function projectionOf(look: Look, width: number, height: number): GeoProjection {
  return geoEqualEarth()
    .rotate([-look.longitude, 0])
    .center([0, look.latitude])
    .scale(look.scale)
    .translate([width / 2, height / 2])
    .precision(0.5)
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
}

/** Colours of the map, from the style sheet. */
export function coloursOf(element: Element): Record<'sea' | 'land' | 'border' | 'name' | 'ink' | 'paper', string> {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue('--' + name).trim();
  return { sea: colour('map-sea'), land: colour('map-land'), border: colour('map-border'), name: colour('map-name'), ink: colour('ink'), paper: colour('panel') };
}

/** A rectangle of the canvas that nothing may be written over. */
export type Taken = [left: number, top: number, right: number, bottom: number];

export function drawWorld(
  context: CanvasRenderingContext2D,
  world: World,
  projection: GeoProjection,
  colours: ReturnType<typeof coloursOf>,
): void {
  const path = geoPath(projection, context);
  const fill = (shape: GeoPermissibleObjects, colour: string) => {
    context.beginPath();
    path(shape);
    context.fillStyle = colour;
    context.fill();
  };
  const stroke = (shape: GeoPermissibleObjects, colour: string, width: number) => {
    context.beginPath();
    path(shape);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  };
  stroke(geoGraticule10(), colours.border, 0.25);
  fill(world.land, colours.land);
  stroke(world.borders, colours.border, 0.75);
}

const CLOSE_ENOUGH = 260;
const LETTER = 5.6;
const LINE = 12;
/** Where a name may stand when its own place is taken, in pixels from there. */
const NUDGES: [x: number, y: number][] = [
  [0, 0],
  [0, 26],
  [0, -26],
  [44, 0],
  [-44, 0],
];

function boxAround(x: number, y: number, width: number, height: number): Taken {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function isIn([left, top, right, bottom]: Taken, width: number, height: number): boolean {
  return left > 0 && right < width && top > 0 && bottom < height;
}

function areApart(one: Taken, other: Taken): boolean {
  return one[2] < other[0] || one[0] > other[2] || one[3] < other[1] || one[1] > other[3];
}

/** Names where they are in sight and cover neither one another nor what is taken; none on a map of the whole world. */
export function writeNames(context: CanvasRenderingContext2D, world: World, projection: GeoProjection, colour: string, given: Taken[]): void {
  const taken = [...given];
  if (projection.scale() < CLOSE_ENOUGH) {
    return;
  }
  const { width, height } = context.canvas.getBoundingClientRect();
  context.font = '10px system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = colour;
  for (const { name, at } of world.names) {
    const point = projection(at);
    if (!point) {
      continue;
    }
    for (const [x, y] of NUDGES) {
      const place = boxAround(point[0] + x, point[1] + y, name.length * LETTER, LINE);
      if (isIn(place, width, height) && taken.every((other) => areApart(place, other))) {
        context.fillText(name, point[0] + x, point[1] + y);
        taken.push(place);
        break;
      }
    }
  }
}

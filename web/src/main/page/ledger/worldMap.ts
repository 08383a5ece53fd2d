// SPDX-License-Identifier: Apache-2.0
// The base map and how it is drawn: on a canvas, from outlines that lie beside the page.

import { geoEqualEarth, geoGraticule10, type GeoPermissibleObjects, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fromScript } from '../data/source';

/** Where one looks: the middle in degrees, and how many pixels the globe's radius takes. */
export interface Look {
  longitude: number;
  latitude: number;
  scale: number;
}

export interface World {
  land: GeoPermissibleObjects;
  borders: GeoPermissibleObjects;
}

type Countries = Topology<{ countries: GeometryCollection }>;

export async function loadWorld(): Promise<World> {
  const topology = await fromScript<Countries>('world', 'assets/world.js');
  const { countries } = topology.objects;
  return {
    land: feature(topology, countries),
    borders: mesh(topology, countries, (one, other) => one !== other),
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
export function coloursOf(element: Element): Record<'sea' | 'land' | 'border' | 'ink' | 'paper', string> {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue('--' + name).trim();
  return { sea: colour('map-sea'), land: colour('map-land'), border: colour('map-border'), ink: colour('ink'), paper: colour('panel') };
}

export function drawWorld(context: CanvasRenderingContext2D, world: World, projection: GeoProjection, colours: ReturnType<typeof coloursOf>): void {
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

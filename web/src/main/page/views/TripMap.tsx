// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { geoPath } from 'd3-geo';
import { useRef } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import type { Leg } from '../data/types';
import { counted, daysName } from '../data/words';
import { lookAt } from '../ledger/look';
import { loadWorld, projectionOf } from '../ledger/worldMap';
import { Tag } from '../parts/signs';
import { useWidth } from '../parts/width';
import { stopsOf } from './trips';

const HEIGHT = 300;

/** Stops in their order: numbered on the map, and as a list with days and people met. */
export function TripMap({ legs }: { legs: Leg[] }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const world = useLoaded(loadWorld, []);
  const stops = stopsOf(legs);
  const placed = stops.flatMap((stop, number) =>
    stop.latitude !== null && stop.longitude !== null ? [{ stop, number: number + 1, latitude: stop.latitude, longitude: stop.longitude, size: 1 }] : [],
  );
  const projection = projectionOf(lookAt(placed, width, HEIGHT), width, HEIGHT);
  const points = placed.map((each) => ({ ...each, at: projection([each.longitude, each.latitude])! }));
  const path = geoPath(projection);
  return (
    <div class="trip">
      <div ref={frame} class="trip-map">
        <svg width={width} height={HEIGHT} role="img" aria-label={`Map of ${counted(stops.length, 'stop')}, in the order of the list`}>
          {world.value && <path class="land" d={path(world.value.land) ?? ''} />}
          {world.value && <path class="borders" d={path(world.value.borders) ?? ''} />}
          <polyline class="route" points={points.map((point) => point.at.join(',')).join(' ')} />
          {points.map((point) => (
            <g key={point.number} transform={`translate(${point.at[0]} ${point.at[1]})`} class={point.stop.planned ? 'stop planned' : 'stop'}>
              <circle r={9} />
              <text dy="0.35em">{point.number}</text>
            </g>
          ))}
        </svg>
      </div>
      <ol class="stops">
        {stops.map((stop, number) => (
          <li key={number}>
            <span class="stop-number">{number + 1}</span>
            <span>
              <strong>{stop.place}</strong> {stop.country && <span class="faint">{stop.country}</span>} {stop.planned && <Tag kind="planned">planned</Tag>}
              <br />
              <span class="faint">
                {[daysName(stop.from, stop.to) || 'no day', stop.met.length ? 'met ' + stop.met.join(', ') : '', counted(stop.stories.length, 'story', 'stories')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

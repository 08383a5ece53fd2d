// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { geoPath } from 'd3-geo';
import { useRef, useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import type { Leg } from '../data/types/actor';
import { counted, daysName, joined } from '../data/words';
import { lookAt } from '../ledger/look';
import { loadWorld, projectionOf } from '../ledger/worldMap';
import { Tag } from '../parts/signs';
import { useWidth } from '../parts/width';
import { gathered, placed, runsOf } from './placing';
import { type Stop, travelsOf } from './trips';

const HEIGHT = 380;

/** Trips one at a time: stops in their order, numbered on the map with their days, and as a list with people met. */
export function Trips({ legs }: { legs: Leg[] }): JSX.Element {
  const { trips, loose } = travelsOf(legs);
  const longest = trips.reduce((best, trip, place) => (trip.stops.length > trips[best]!.stops.length ? place : best), 0);
  const [chosen, setChosen] = useState(longest);
  const trip = trips[chosen];
  return (
    <>
      {trips.length > 1 && (
        <label class="trip-choice">
          Trip{' '}
          <select value={String(chosen)} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {trips.map((each, place) => (
              <option key={place} value={String(place)}>
                {daysName(each.from, each.to)}: {placesOf(each.stops)}
              </option>
            ))}
          </select>
        </label>
      )}
      {trip && (
        <div class="trip">
          <TripMap stops={trip.stops} />
          <StopList stops={trip.stops} />
        </div>
      )}
      {loose.length > 0 && (
        <details class="loose-stops">
          <summary>{counted(loose.length, 'stop')} without a certain day</summary>
          <StopList stops={loose} unnumbered />
        </details>
      )}
    </>
  );
}

function TripMap({ stops }: { stops: Stop[] }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const world = useLoaded(loadWorld, []);
  const known = stops.flatMap((stop, place) =>
    stop.latitude !== null && stop.longitude !== null ? [{ stop, number: place + 1, latitude: stop.latitude, longitude: stop.longitude, size: 1 }] : [],
  );
  // What is only planned, perhaps on the other side of the globe, must not make small what was done.
  const done = known.filter(({ stop }) => !stop.planned);
  const projection = projectionOf(lookAt(done.length > 1 ? done : known, width, HEIGHT), width, HEIGHT);
  const points = known.map(({ stop, number, longitude, latitude }) => {
    const [x, y] = projection([longitude, latitude])!;
    return { stop, number, x, y };
  });
  const spots = gathered(points).map((those) => {
    const numbers = runsOf(those.map(({ number }) => number));
    return { ...those[0]!, numbers, half: Math.max(9, numbers.length * 3.4 + 4), isPlanned: those.every(({ stop }) => stop.planned), lines: linesOf(those.map(({ stop }) => stop)) };
  });
  const labels = placed(spots, width, HEIGHT);
  const path = geoPath(projection);
  return (
    <div ref={frame} class="trip-map">
      <svg width={width} height={HEIGHT} role="img" aria-label={`Map of ${counted(stops.length, 'stop')}, in the order of the list`}>
        {world.value && <path class="land" d={path(world.value.land) ?? ''} />}
        {world.value && <path class="borders" d={path(world.value.borders) ?? ''} />}
        <polyline class="route" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {spots.map((spot) => (
          <g key={spot.numbers} transform={`translate(${spot.x} ${spot.y})`} class={spot.isPlanned ? 'stop planned' : 'stop'}>
            <rect x={-spot.half} y={-9} width={2 * spot.half} height={18} rx={9} />
            <text dy="0.35em">{spot.numbers}</text>
          </g>
        ))}
        {labels.map(
          (label, place) =>
            label && (
              <text key={place} class="stop-label" x={label.x} y={label.y} text-anchor={label.anchor}>
                <tspan class="stop-place">{label.lines[0]}</tspan>
                <tspan x={label.x} dy="13">
                  {label.lines[1]}
                </tspan>
              </text>
            ),
        )}
      </svg>
    </div>
  );
}

/** The names of a spot and the days of its stops, two of each. */
function linesOf(stops: Stop[]): string[] {
  const distinct = (words: string[]) => [...new Set(words)];
  return [distinct(stops.map((stop) => stop.place)), distinct(stops.map((stop) => daysName(stop.from, stop.to).replace(/ \d{4}$/, '')))].map((words) =>
    words.length > 2 ? `${words.slice(0, 2).join(', ')} …` : words.join(', '),
  );
}

function StopList({ stops, unnumbered }: { stops: Stop[]; unnumbered?: boolean }): JSX.Element {
  return (
    <ol class="stops">
      {stops.map((stop, place) => (
        <li key={place}>
          <span class="stop-number">{unnumbered ? '·' : place + 1}</span>
          <span>
            <strong>{stop.place}</strong> {stop.country && <span class="faint">{stop.country}</span>} {stop.planned && <Tag kind="planned">planned</Tag>}
            <br />
            <span class="faint">
              {joined([daysName(stop.from, stop.to) || 'no day', stop.met.length ? 'met ' + stop.met.join(', ') : ''])} ·{' '}
              {stop.stories.slice(0, 3).map((story, number) => (
                <span key={story}>
                  {number > 0 && ', '}
                  <a href={hashOf(['story', story])}>{stop.stories.length > 1 ? `story ${number + 1}` : 'story'}</a>
                </span>
              ))}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function placesOf(stops: Stop[]): string {
  const names = [...new Set(stops.map((stop) => stop.place))];
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

// SPDX-License-Identifier: Apache-2.0
// Stops of trips, as several stories tell them, put together and parted into trips.

import type { Leg } from '../data/types/actor';
import { epochDayOf } from '../data/words';

/** So many days without a stop, and the next stop begins another trip. */
const BETWEEN_TRIPS = 7;
/** Stops that are told to within more days than these ("in July") fit into no order. */
const VAGUE = 10;

/** A stop with all the stories that tell of it. */
export interface Stop extends Pick<Leg, 'place' | 'country' | 'latitude' | 'longitude' | 'from' | 'to' | 'met'> {
  planned: boolean;
  stories: string[];
}

/** Stops in the order of days. */
export interface Trip {
  from: string;
  to: string;
  stops: Stop[];
}

interface Travels {
  /** Newest first. */
  trips: Trip[];
  /** Stops without a day, or told only to within weeks. */
  loose: Stop[];
}

/** Stops at one place on one day are one stop; stops come in the order of days, undated ones last. */
export function stopsOf(legs: Leg[]): Stop[] {
  const stops = new Map<string, Stop>();
  for (const leg of legs) {
    const where = leg.latitude !== null ? `${leg.latitude.toFixed(1)}/${leg.longitude?.toFixed(1)}` : leg.place.toLowerCase();
    const id = `${where} ${leg.from ?? ''}`;
    const stop = stops.get(id);
    if (stop) {
      stop.met = [...new Set([...stop.met, ...leg.met])];
      stop.stories = [...new Set([...stop.stories, leg.story])];
      stop.planned &&= leg.factuality !== 'happened';
    } else {
      stops.set(id, {
        place: leg.place,
        country: leg.country,
        latitude: leg.latitude,
        longitude: leg.longitude,
        from: leg.from,
        to: leg.to,
        planned: leg.factuality !== 'happened',
        met: [...leg.met],
        stories: [leg.story],
      });
    }
  }
  return [...stops.values()].sort((one, other) => (one.from ?? '9').localeCompare(other.from ?? '9'));
}

/** Parts stops into trips where a week lies between them. */
export function travelsOf(legs: Leg[]): Travels {
  const stops = stopsOf(legs);
  const trips: Trip[] = [];
  const loose: Stop[] = [];
  for (const stop of stops) {
    const { from } = stop;
    const to = stop.to ?? from;
    if (!from || !to || epochDayOf(to) - epochDayOf(from) > VAGUE) {
      loose.push(stop);
      continue;
    }
    const trip = trips[trips.length - 1];
    if (trip && epochDayOf(from) - epochDayOf(trip.to) <= BETWEEN_TRIPS) {
      trip.stops.push(stop);
      trip.to = to > trip.to ? to : trip.to;
    } else {
      trips.push({ from, to, stops: [stop] });
    }
  }
  return { trips: trips.reverse(), loose };
}

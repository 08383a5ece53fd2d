// SPDX-License-Identifier: Apache-2.0
// Stops of trips, as several stories tell them, put together.

import type { Leg } from '../data/types';

/** A stop with all the stories that tell of it. */
export interface Stop {
  place: string;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  from: string | null;
  to: string | null;
  planned: boolean;
  met: string[];
  stories: string[];
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

// SPDX-License-Identifier: Apache-2.0
// The address holds the whole state: "#/event/ID", "#/?type=ASSAULT&from=2023-10-01&sort=reports".

import { useEffect, useState } from 'preact/hooks';

export interface Route {
  /** The parts between slashes, decoded. */
  path: string[];
  query: URLSearchParams;
}

export function routeOf(hash: string): Route {
  const [path, query] = hash.replace(/^#\/?/, '').split('?', 2) as [string, string | undefined];
  return { path: path.split('/').filter(Boolean).map(decoded), query: new URLSearchParams(query ?? '') };
}

export function hashOf(path: string[], query = new URLSearchParams()): string {
  const words = query.toString();
  return '#/' + path.map(encodeURIComponent).join('/') + (words ? '?' + words : '');
}

/** Goes somewhere else, or, with `replacing`, changes where one is without a step back. */
export function go(hash: string, replacing = false): void {
  if (replacing) {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = hash;
  }
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return routeOf(hash);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

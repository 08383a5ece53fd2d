// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Route, useRoute } from './data/route';
import { source } from './data/source';
import { EventView } from './event/EventView';
import { LedgerView } from './ledger/LedgerView';
import { Keys } from './parts/Keys';
import { Empty } from './parts/signs';
import { ReviewView } from './review/ReviewView';
import { ReadView } from './story/ReadView';
import { StoryView } from './story/StoryView';
import { ActorView } from './views/ActorView';
import { DisputesView } from './views/DisputesView';
import { StoriesView } from './views/StoriesView';
import { TalliesView } from './views/TalliesView';

const PLACES: { path: string; name: string; more?: string }[] = [
  { path: '', name: 'Ledger' },
  { path: 'stories', name: 'Stories' },
  { path: 'tallies', name: 'Tallies' },
  { path: 'disputes', name: 'Disputes' },
  { path: 'review', name: 'Review' },
  { path: 'read', name: 'Read', more: 'a story' },
];

// Only where a server answers.
const SERVED = new Set(['read', 'review']);

export function App(): JSX.Element {
  const route = useRoute();
  const here = route.path[0] ?? '';
  useEffect(() => {
    document.title = title(route);
  });
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>
        Skip to content
      </a>
      <header class="top">
        <a class="mark" href="#/">
          Dateline
        </a>
        <nav aria-label="Views">
          {PLACES.filter((place) => !source.isSite || !SERVED.has(place.path)).map((place) => (
            <a key={place.path} href={'#/' + place.path} aria-current={here === place.path ? 'page' : undefined}>
              {place.name}
              {place.more && <span class="wide-only"> {place.more}</span>}
            </a>
          ))}
        </nav>
        <Keys />
      </header>
      <main id="content" tabIndex={-1} class={'view-' + (here || 'ledger')}>
        <View route={route} />
      </main>
    </>
  );
}

function View({ route }: { route: Route }): JSX.Element {
  const [place = '', id = ''] = route.path;
  switch (place) {
    case '':
      return <LedgerView query={route.query} />;
    case 'event':
      return <EventView id={id} />;
    case 'story':
      return <StoryView id={id} entry={route.query.get('entry') ?? ''} />;
    case 'read':
      return <ReadView />;
    case 'stories':
      return <StoriesView />;
    case 'tallies':
      return <TalliesView />;
    case 'disputes':
      return <DisputesView />;
    case 'actor':
      return <ActorView id={id} />;
    case 'review':
      return <ReviewView />;
    default:
      return (
        <Empty title="There is no such view">
          <a href="#/">Go to the ledger</a>
        </Empty>
      );
  }
}

function title(route: Route): string {
  const place = PLACES.find((each) => each.path === (route.path[0] ?? ''));
  return place ? `${place.name} · Dateline` : 'Dateline';
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Route, useRoute } from './data/route';
import { source } from './data/source';
import { capital } from './data/words';
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

const ONE_OF_MANY = new Set(['event', 'story', 'actor']);

export function App(): JSX.Element {
  const route = useRoute();
  const here = route.path[0] ?? '';
  const path = route.path.join('/');
  const before = useRef(path);
  useEffect(() => {
    document.title = title(route);
    if (path !== before.current) {
      // Who reads by ear or by keys begins where the new view begins.
      before.current = path;
      document.getElementById('content')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [path]);
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
  if (source.isSite && SERVED.has(place)) {
    return (
      <Empty title="Files alone cannot do this">
        <code>dateline serve</code> opens the same ledger with review and reading. Here you can <a href="#/">look at the ledger</a>.
      </Empty>
    );
  }
  switch (ONE_OF_MANY.has(place) && !id ? 'nowhere' : place) {
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
  const [first = ''] = route.path;
  const place = PLACES.find((each) => each.path === first);
  return `${place ? place.name : capital(first)} · Dateline`;
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

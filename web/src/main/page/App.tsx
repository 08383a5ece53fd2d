// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Route, useRoute } from './data/route';
import { source } from './data/source';
import { EventView } from './event/EventView';
import { LedgerView } from './ledger/LedgerView';
import { Empty } from './parts/signs';
import { ReadView } from './story/ReadView';
import { StoryView } from './story/StoryView';

const PLACES = [
  { path: '', name: 'Ledger' },
  { path: 'read', name: 'Read a story' },
];

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
          {PLACES.filter((place) => !(source.isSite && place.path === 'read')).map((place) => (
            <a key={place.path} href={'#/' + place.path} aria-current={here === place.path ? 'page' : undefined}>
              {place.name}
            </a>
          ))}
        </nav>
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

// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { LONGEST_LIST, source } from '../data/source';
import type { StoryRow } from '../data/types';
import { counted, dayName } from '../data/words';
import { Awaited, Empty, Tag } from '../parts/signs';

/** All stories of the ledger, newest first. */
export function StoriesView(): JSX.Element {
  const loaded = useLoaded(() => source.list<StoryRow>('stories'), []);
  const [wanted, setWanted] = useState('');
  return (
    <div class="page">
      <h1>Stories</h1>
      <Awaited loaded={loaded}>
        {(stories) => {
          const words = wanted.toLowerCase();
          const fitting = stories.filter((story) => `${story.headline} ${story.outlet} ${story.name}`.toLowerCase().includes(words));
          return (
            <>
              <div class="page-ask">
                <input
                  type="search"
                  placeholder="Headline or outlet"
                  aria-label="Find a story by headline or outlet"
                  value={wanted}
                  onInput={(event) => setWanted(event.currentTarget.value)}
                />
                <p class="faint" role="status">
                  {counted(fitting.length, 'story', 'stories')}
                </p>
              </div>
              {fitting.length === 0 ? <Empty title="No story fits" /> : <StoryTable stories={fitting} />}
              {stories.length >= LONGEST_LIST && <p class="faint">The newest {LONGEST_LIST}; the ledger’s search finds all others.</p>}
            </>
          );
        }}
      </Awaited>
    </div>
  );
}

function StoryTable({ stories }: { stories: StoryRow[] }): JSX.Element {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">Published</th>
          <th scope="col">Headline</th>
          <th scope="col">Outlet</th>
          <th scope="col" class="number">
            Reports
          </th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <tr key={story.id} class={story.supersededBy ? 'replaced' : undefined}>
            <td class="day">{story.published ? dayName(story.published) : <span class="faint">no day</span>}</td>
            <td>
              <a href={'#/story/' + story.id}>{story.headline ?? story.name}</a> {story.supersededBy && <Tag>replaced</Tag>}
              {story.revision && <Tag>{story.revision}</Tag>}
            </td>
            <td>
              {story.outlet}
              {story.agency && story.agency !== story.outlet && <span class="faint"> ({story.agency})</span>}
            </td>
            <td class="number">{story.reports}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import { source } from '../data/source';
import type { StoryRow } from '../data/types';
import { count, counted, dayName } from '../data/words';
import { Awaited, Empty, Tag } from '../parts/signs';

/** All stories of the ledger, newest first. */
export function StoriesView(): JSX.Element {
  const loaded = useLoaded(() => source.list<StoryRow>('stories'), []);
  const counts = useLoaded(() => source.counts(), []);
  const [wanted, setWanted] = useState('');
  return (
    <div class="page">
      <h1>Stories</h1>
      <Awaited loaded={loaded}>
        {(stories) => {
          if (!stories.length) {
            return (
              <Empty title="No stories yet">
                Add some with <code>dateline add FILES</code>, or keep up with feeds by <code>dateline watch FEEDS</code>.
              </Empty>
            );
          }
          const all = counts.value?.stories ?? stories.length;
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
                  {words ? counted(fitting.length, 'story fits', 'stories fit') : all > stories.length ? `The newest ${count(stories.length)} of ${counted(all, 'story', 'stories')}` : counted(all, 'story', 'stories')}
                </p>
              </div>
              {fitting.length === 0 ? (
                <Empty title={all > stories.length ? `None of the newest ${count(stories.length)} stories fits` : 'No story fits'}>
                  <a href={hashOf([], new URLSearchParams({ text: wanted }))}>Search the words of all reports</a>
                </Empty>
              ) : (
                <StoryTable stories={fitting} />
              )}
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
            <td class="number">{story.reports || <span class="faint">–</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

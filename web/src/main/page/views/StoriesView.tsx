// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { hashOf } from '../data/route';
import { type Part, source } from '../data/source';
import { troubleIn } from '../data/trouble';
import type { StoryRow } from '../data/types/story';
import { count, counted, dayName } from '../data/words';
import { Awaited, Empty, Tag } from '../parts/signs';

/** All stories of the ledger, newest first. */
export function StoriesView(): JSX.Element {
  const loaded = useLoaded(() => source.part<StoryRow>('stories', ''), []);
  return (
    <div class="page">
      <h1>Stories</h1>
      <Awaited loaded={loaded}>
        {(first) =>
          first.rows.length ? (
            <Stories first={first} />
          ) : (
            <Empty title="No stories yet">
              Add some with <code>dateline add FILES</code>, or keep up with feeds by <code>dateline watch FEEDS</code>.
            </Empty>
          )
        }
      </Awaited>
    </div>
  );
}

function Stories({ first }: { first: Part<StoryRow> }): JSX.Element {
  const counts = useLoaded(() => source.counts(), []);
  const [{ rows, next }, setPart] = useState(first);
  const [wanted, setWanted] = useState('');
  const [says, setSays] = useState('');
  const all = counts.value?.stories ?? rows.length;
  const words = wanted.toLowerCase();
  const fitting = rows.filter((story) => `${story.headline} ${story.outlet} ${story.name}`.toLowerCase().includes(words));
  const older = async () => {
    try {
      const more = await source.part<StoryRow>('stories', next ?? '');
      setPart({ rows: [...rows, ...more.rows], next: more.next });
    } catch (error) {
      setSays(troubleIn(error));
    }
  };
  const newest = next ? `the newest ${count(rows.length)} of ${counted(all, 'story', 'stories')}` : counted(rows.length, 'story', 'stories');
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
          {words ? `${count(fitting.length)} of ${newest}` : newest.replace(/^the/, 'The')}
        </p>
      </div>
      {fitting.length === 0 ? (
        <Empty title={`None of ${newest} fits`}>
          <a href={hashOf([], new URLSearchParams({ text: wanted }))}>Search the words of all reports</a>
        </Empty>
      ) : (
        <StoryTable stories={fitting} />
      )}
      {next && (
        <p class="page-on">
          <button onClick={() => void older()}>Older stories</button> {says && <span role="alert">{says}</span>}
        </p>
      )}
    </>
  );
}

function StoryTable({ stories }: { stories: StoryRow[] }): JSX.Element {
  return (
    <table class="stories">
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
            <td class="headline">
              <a href={'#/story/' + story.id}>{story.headline ?? story.name}</a> {story.supersededBy && <Tag>replaced</Tag>}
              {story.revision && <Tag>{story.revision}</Tag>}
            </td>
            <td>
              {story.outlet}
              {story.agency && story.agency !== story.outlet && <span class="faint"> ({story.agency})</span>}
            </td>
            <td class="number">
              {count(story.reports)}
              <span class="narrow-only"> {story.reports === 1 ? 'report' : 'reports'}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

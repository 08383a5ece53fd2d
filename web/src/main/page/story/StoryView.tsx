// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { useLoaded } from '../data/loading';
import { go, hashOf } from '../data/route';
import { source } from '../data/source';
import { Awaited } from '../parts/signs';
import { useTitle } from '../parts/title';
import { StoryPane } from './StoryPane';

/** A story of the ledger. */
export function StoryView({ id, entry }: { id: string; entry: string }): JSX.Element {
  const loaded = useLoaded(() => source.story(id), [id]);
  useTitle(loaded.value?.coded.story.headline ?? 'Story');
  const choose = useCallback(
    (next: string) => go(hashOf(['story', id], new URLSearchParams(next ? { entry: next } : {})), true),
    [id],
  );
  return (
    <Awaited loaded={loaded}>
      {(story) => (
        <StoryPane coded={story.coded} active={entry} onEntry={choose} eventOf={(each) => story.events?.[each]} />
      )}
    </Awaited>
  );
}

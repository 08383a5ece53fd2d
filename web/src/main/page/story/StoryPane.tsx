// SPDX-License-Identifier: Apache-2.0
// A coded story: its text with all entries marked, and the entries beside it.

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CodedStory } from '../data/types/coded';
import { dayName } from '../data/words';
import { usePress } from '../parts/press';
import { entriesOf } from './entries';
import { EntryList } from './EntryList';
import { type Layer, LAYER_NAMES, LAYERS } from './marks';
import { StoryText } from './StoryText';

interface Props {
  coded: CodedStory;
  active: string;
  onEntry: (entry: string) => void;
  eventOf?: (entry: string) => string | undefined;
}

export function StoryPane({ coded, active, onEntry, eventOf = () => undefined }: Props): JSX.Element {
  const [layers, setLayers] = useState<Set<Layer>>(() => new Set(LAYERS));
  const entries = useMemo(() => entriesOf(coded), [coded]);
  usePress((event) => {
    const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (by) {
      const at = entries.findIndex((entry) => entry.id === active);
      const next = entries[(at + by + entries.length) % entries.length];
      if (next) {
        onEntry(next.id);
      }
    } else if (event.key === 'Escape') {
      onEntry('');
    }
  });

  const { story } = coded;
  const toggle = (layer: Layer) =>
    setLayers((before) => {
      const after = new Set(before);
      if (!after.delete(layer)) {
        after.add(layer);
      }
      return after;
    });
  return (
    <div class="story">
      <article class="story-page" aria-label="Story">
        <header class="story-head">
          <p class="story-origin">
            {story.outlet && <strong>{story.outlet}</strong>}
            {story.published ? (
              <time dateTime={story.published}>{dayName(story.published)}</time>
            ) : (
              <span class="faint">no day known</span>
            )}
            {story.publishedFrom && story.publishedFrom !== 'given' && <span class="faint">from the {story.publishedFrom === 'inferred' ? 'story’s own evidence' : story.publishedFrom}</span>}
            {story.byline && <span>{story.byline}</span>}
            <SafeLink url={story.url} />
          </p>
          <div class="layers" role="group" aria-label="What is marked">
            {LAYERS.map((layer) => (
              <button key={layer} class={'layer l-' + layer} aria-pressed={layers.has(layer)} onClick={() => toggle(layer)}>
                <span>{LAYER_NAMES[layer]}</span>
              </button>
            ))}
          </div>
        </header>
        <StoryText coded={coded} layers={layers} active={active} onEntry={onEntry} />
      </article>
      <aside class="story-entries" aria-label="Entries">
        {entries.length ? (
          <>
            <p class="hint">
              Click words or entries; <kbd>j</kbd> and <kbd>k</kbd> walk.
            </p>
            <EntryList entries={entries} active={active} onEntry={onEntry} eventOf={eventOf} />
          </>
        ) : (
          <p class="hint">Nothing was found in this text.</p>
        )}
      </aside>
    </div>
  );
}

/** A story may claim any address; only those of the web become links. */
function SafeLink({ url }: { url: string | null }): JSX.Element | null {
  if (!url || !/^https?:\/\//i.test(url)) {
    return null;
  }
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      original ↗
    </a>
  );
}

// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CodedStory } from '../data/types/coded';
import { clicked, type Layer, type Mark, marksOf, paragraphsOf, type Run, runsOf, spansOf } from './marks';

interface Props {
  coded: CodedStory;
  layers: Set<Layer>;
  active: string;
  onEntry: (entry: string) => void;
}

/** The story's text; letters only, whatever it contains. */
export function StoryText({ coded, layers, active, onEntry }: Props): JSX.Element {
  const { text, headline } = coded.story;
  const frame = useRef<HTMLDivElement>(null);
  const runs = useMemo(() => {
    const marks = marksOf(coded).filter((mark) => layers.has(mark.layer));
    const chosen = spansOf(coded, active).map(([start, end]): Mark => ({ start, end, layer: 'event', entry: '' }));
    const paragraphs = paragraphsOf(text);
    const edges = paragraphs.map(([start, end]): Mark => ({ start, end, layer: 'said', entry: '¶' }));
    return { runs: runsOf(text.length, [...marks, ...chosen, ...edges]), paragraphs };
  }, [coded, layers, active]);

  useEffect(() => {
    const first = active ? frame.current?.querySelector('.chosen') : null;
    const rect = first?.getBoundingClientRect();
    if (first && rect && (rect.top < 80 || rect.bottom > innerHeight - 60)) {
      first.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    }
  }, [active]);

  const click = (event: MouseEvent) => {
    const place = event.target instanceof HTMLElement ? event.target.dataset['run'] : undefined;
    if (place !== undefined) {
      const marks = runs.runs[Number(place)]!.marks.filter((mark) => mark.entry && mark.entry !== '¶');
      const entry = clicked(marks, active);
      if (entry) {
        onEntry(entry);
      }
    }
  };
  return (
    <div class="story-text" ref={frame} onClick={click}>
      {runs.paragraphs.map(([start, end], place) => {
        const letters = runs.runs
          .map((run, at) => ({ run, at }))
          .filter(({ run }) => run.start >= start && run.end <= end)
          .map(({ run, at }) => <Letters key={run.start} run={run} at={at} text={text} />);
        const isHeadline = place === 0 && headline !== null && text.slice(start, end).trim() === headline.trim();
        return isHeadline ? <h1 key={start}>{letters}</h1> : <p key={start}>{letters}</p>;
      })}
    </div>
  );
}

function Letters({ run, at, text }: { run: Run; at: number; text: string }): JSX.Element {
  const words = text.slice(run.start, run.end);
  const marks = run.marks.filter((mark) => mark.entry !== '¶');
  if (!marks.length) {
    return <>{words}</>;
  }
  return (
    <span class={[...new Set(marks.map(className))].join(' ')} data-run={at}>
      {words}
    </span>
  );
}

function className(mark: Mark): string {
  if (!mark.entry) {
    return 'chosen';
  }
  return mark.quarter ? `m-event q-${mark.quarter}` : 'm-' + mark.layer;
}

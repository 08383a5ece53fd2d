// SPDX-License-Identifier: Apache-2.0
// Small things that all views share.

import type { ComponentChildren, JSX } from 'preact';
import type { Loaded } from '../data/loading';
import { factualityName, quarterOf, spaced, typeName } from '../data/words';

/** An event's type with the colour of its quarter, and how it was done. */
export function TypeSign({ type, modes = [] }: { type: string; modes?: string[] }): JSX.Element {
  return (
    <span class="type">
      <span class={'swatch ' + quarterOf(type)} aria-hidden="true" />
      <span class="type-name">{typeName(type)}</span>
      {modes.length > 0 && <span class="type-modes"> {modes.map(spaced).join(', ')}</span>}
    </span>
  );
}

/** A sentence with the words that name the happening marked. */
export function Evidence({ sentence, words }: { sentence: string; words: string | null }): JSX.Element {
  const plain = (words ?? '').replace(/\s+/g, ' ');
  const at = plain ? sentence.indexOf(plain) : -1;
  if (at < 0) {
    return <>{sentence}</>;
  }
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{plain}</mark>
      {sentence.slice(at + plain.length)}
    </>
  );
}

export function Tag({ kind, children }: { kind?: string; children: ComponentChildren }): JSX.Element {
  return <span class={'tag' + (kind ? ' ' + kind : '')}>{children}</span>;
}

/** Whether it is no news that something happened: planned, possible, denied, or recalled as background. */
export function Caveats({ of: { factuality, background } }: { of: { factuality: string; background: boolean } }): JSX.Element {
  return (
    <>
      {factuality !== 'happened' && <Tag kind={factuality}>{factualityName(factuality).toLowerCase()}</Tag>}
      {background && (
        <>
          {' '}
          <Tag>background</Tag>
        </>
      )}
    </>
  );
}

/** Told when there is nothing to show, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}

/** Shows what was loaded; until then its place, and trouble in words. */
export function Awaited<T>(props: { loaded: Loaded<T>; children: (value: T) => ComponentChildren }): JSX.Element {
  const { value, trouble } = props.loaded;
  if (trouble !== null) {
    return (
      <div class="trouble" role="alert">
        <p class="empty-title">This cannot be shown</p>
        <p>{trouble}</p>
        <p>
          <a href="#/">To the ledger</a>
        </p>
      </div>
    );
  }
  return value === null ? <div class="waiting" role="status" aria-label="Loading" /> : <>{props.children(value)}</>;
}

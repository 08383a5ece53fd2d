// SPDX-License-Identifier: Apache-2.0
// Any text, read on the spot; nothing of it is kept.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { source } from '../data/source';
import { troubleIn } from '../data/trouble';
import type { CodedStory } from '../data/types/coded';
import { StoryPane } from './StoryPane';

// Kept while the page is open, so that going back finds the story again.
let last: CodedStory | null = null;

const EXAMPLE = `Envoy meets premier in Arka as rockets hit base

ARKA, March 10 (Sample Wire) - Rockets fired by militias hit a coalition base near Arka on Saturday, killing at least three soldiers and wounding 12 others, the army said. A group close to the rebels claimed the attack on its channel, while another denied any part in it.

"We condemn this attack in the strongest terms," Envoy Jane Roe told reporters after she met Premier Omar Dahl on Sunday. She is expected to visit Belport next week. Between March 1 and March 9 there were 17 attacks in the country, according to the ministry.
`;

export function ReadView(): JSX.Element {
  const [coded, setCoded] = useState(last);
  const [active, setActive] = useState('');
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');

  const read = async () => {
    setBusy(true);
    setTrouble('');
    try {
      last = await source.read(text, published);
      setCoded(last);
      setActive('');
    } catch (error) {
      setTrouble(troubleIn(error));
    } finally {
      setBusy(false);
    }
  };
  const open = async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) {
      setText(await file.text());
    }
  };
  if (coded) {
    return (
      <>
        <p class="read-again">
          <button
            onClick={() => {
              last = null;
              setCoded(null);
            }}
          >
            ← Read another
          </button>
          <span class="faint">Read on the spot; not in the ledger.</span>
        </p>
        <StoryPane coded={coded} active={active} onEntry={setActive} />
      </>
    );
  }
  return (
    <form
      class="read"
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer?.files);
      }}
    >
      <h1>Read a story</h1>
      <p class="lead">Paste the text or the page of a news story, or drop a file. It is read on this machine and not kept.</p>
      <p class="read-label">
        <label for="read-text">Text or page</label>
        <label class="file">
          Open a file
          <input class="unseen" type="file" accept=".txt,.html,.htm,.json,.xml,text/*" onChange={(event) => void open(event.currentTarget.files)} />
        </label>
        <button
          type="button"
          class="plain"
          onClick={() => {
            setText(EXAMPLE);
            setPublished('2024-03-10');
          }}
        >
          Try an example
        </button>
      </p>
      <textarea
        id="read-text"
        rows={16}
        value={text}
        placeholder={'BAGHDAD, Nov. 5 (Wire) – Armed drones attacked …'}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            void read();
          }
        }}
      />
      <div class="read-row">
        <label>
          Published{' '}
          <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
        </label>
        <span class="faint wide-only">Days such as “on Tuesday” count from it.</span>
        <button class="main" disabled={busy || !text.trim()}>
          {busy ? 'Reading …' : 'Read it'}
        </button>
      </div>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}

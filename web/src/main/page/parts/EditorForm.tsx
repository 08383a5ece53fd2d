// SPDX-License-Identifier: Apache-2.0
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  kind?: string;
  fields: ComponentChildren;
  action: string;
  onSubmit: (given: FormData) => void;
  onCancel: () => void;
  /** What else can be chosen. */
  children?: ComponentChildren;
}

/** A form in the midst of what it changes: Enter decides, Escape leaves it. */
export function EditorForm({ kind, fields, action, onSubmit, onCancel, children }: Props): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return (
    <form
      ref={form}
      class={'editor' + (kind ? ' ' + kind : '')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      {fields}
      <button class="main">{action}</button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
      {children}
    </form>
  );
}

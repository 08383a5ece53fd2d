// SPDX-License-Identifier: Apache-2.0
import { useRef } from 'preact/hooks';

/** Tells a drag from a click. */
export function useDrag(dragged: (x: number, y: number) => void) {
  const last = useRef<{ x: number; y: number; far: number } | null>(null);
  return {
    down: (event: PointerEvent) => {
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY, far: 0 };
    },
    move: (event: PointerEvent): boolean => {
      const from = last.current;
      if (!from) {
        return false;
      }
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      const far = from.far + Math.abs(x) + Math.abs(y);
      last.current = { x: event.clientX, y: event.clientY, far };
      if (far > 4) {
        dragged(x, y);
      }
      return true;
    },
    up: (): boolean => {
      const wasDrag = (last.current?.far ?? 0) > 4;
      last.current = null;
      return wasDrag;
    },
  };
}

// SPDX-License-Identifier: Apache-2.0
import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide an element is, in CSS pixels, kept true while it changes. */
export function useWidth(element: { current: HTMLElement | null }): number {
  return useSize(element).width;
}

/** How large an element is, in CSS pixels, kept true while it changes. */
export function useSize(element: { current: HTMLElement | null }): { width: number; height: number } {
  const [size, setSize] = useState({ width: 600, height: 400 });
  useLayoutEffect(() => {
    const watched = element.current!;
    const measure = () =>
      setSize((before) =>
        before.width === watched.clientWidth && before.height === watched.clientHeight
          ? before
          : { width: watched.clientWidth, height: watched.clientHeight },
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return size;
}

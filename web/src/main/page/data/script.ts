// SPDX-License-Identifier: Apache-2.0
declare global {
  interface Window {
    datelineData?: Record<string, unknown>;
  }
}

const scripts = new Map<string, Promise<unknown>>();

/** Loads a file of data that is a script, so that it loads from a folder too. */
export function fromScript<T>(name: string, file: string): Promise<T> {
  let loading = scripts.get(name);
  if (!loading) {
    loading = new Promise<unknown>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = file;
      script.onload = () => resolve(window.datelineData?.[name]);
      script.onerror = () => reject(new Error(`${file} is missing.`));
      document.head.append(script);
    });
    scripts.set(name, loading);
  }
  return loading as Promise<T>;
}

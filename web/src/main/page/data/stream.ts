// SPDX-License-Identifier: Apache-2.0
// Server-sent events, put together from pieces that end anywhere.

/** Takes the pieces of a stream as they come; calls back with the name and data of each event that is complete. */
export function eventsOf(heard: (name: string, data: string) => void): (piece: string) => void {
  let rest = '';
  let name = '';
  let data: string[] = [];
  return (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const line of lines.map((each) => each.replace(/\r$/, ''))) {
      if (line === '') {
        if (data.length) {
          heard(name, data.join('\n'));
        }
        name = '';
        data = [];
      } else if (line.startsWith('event:')) {
        name = line.slice(6).trim();
      } else if (line.startsWith('data:')) {
        data.push(line.slice(5).trimStart());
      }
    }
  };
}

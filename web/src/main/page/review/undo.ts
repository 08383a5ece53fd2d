// SPDX-License-Identifier: Apache-2.0
import { source } from '../data/source';

/** Takes a decision back. */
export function undoDecision(number: number, name: string): Promise<void> {
  return source.send('DELETE', `/api/decisions/${number}?by=${encodeURIComponent(name)}`, null);
}

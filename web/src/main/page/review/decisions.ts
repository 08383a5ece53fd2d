// SPDX-License-Identifier: Apache-2.0
// What reviewers decide, kept in the ledger under their name.

import { source } from '../data/source';
import type { KeptDecision } from '../data/types/journal';

const NAME = 'dateline-reviewer';

export function reviewer(): string {
  return localStorage.getItem(NAME) ?? '';
}

export function keepReviewer(name: string): void {
  localStorage.setItem(NAME, name);
}

export function decide(body: Record<string, unknown>): Promise<KeptDecision> {
  return source.send('POST', '/api/decisions', { ...body, by: reviewer() });
}

/** Takes a decision back. */
export function undoDecision(number: number): Promise<void> {
  return source.send('DELETE', `/api/decisions/${number}?by=${encodeURIComponent(reviewer())}`, null);
}

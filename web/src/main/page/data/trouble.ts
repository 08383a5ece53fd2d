// SPDX-License-Identifier: Apache-2.0

/** What went wrong, in words for people. */
export function troubleIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

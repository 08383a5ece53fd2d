// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import org.dateline.text.Span;

/**
 * Words that name a time by themselves, before the word in front of them is read.
 *
 * @param span in the story's text
 * @param moment what they mean
 * @param rule what read them
 */
record Atom(Span span, Moment moment, TimeRule rule) {}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import org.dateline.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks
 * @param closed false when the closing mark is missing and the paragraph ended it
 */
public record Quotation(Span span, boolean closed) {}

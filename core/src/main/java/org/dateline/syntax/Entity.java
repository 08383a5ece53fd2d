// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import org.dateline.text.Span;

/**
 * A name in the text, as the reader model sees it.
 *
 * @param span the name
 * @param kind what it names
 * @param sentence index of the sentence it stands in
 */
public record Entity(Span span, EntityKind kind, int sentence) {}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import org.dateline.text.Span;

/**
 * A block of a story's text between line breaks.
 *
 * @param kind what it is for
 * @param span without surrounding white space
 */
public record Paragraph(Kind kind, Span span) {

    /** What a paragraph is for. */
    public enum Kind {
        HEADLINE,
        CAPTION,
        /** A line that is nothing but a dateline; a dateline that opens a body paragraph is part of that paragraph. */
        DATELINE,
        BODY
    }
}

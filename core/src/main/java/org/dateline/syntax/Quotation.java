// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * Words between quotation marks, or a speaker's turn in a transcript.
 *
 * @param span with the marks
 * @param closed false when the closing mark is missing and the paragraph ended it
 * @param label the name that a transcript puts before a turn, "MS KORDA"
 */
public record Quotation(Span span, boolean closed, Optional<Span> label) {

    /** Words between quotation marks. */
    public Quotation(Span span, boolean closed) {
        this(span, closed, Optional.empty());
    }
}

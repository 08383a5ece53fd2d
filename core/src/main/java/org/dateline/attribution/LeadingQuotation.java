// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.OptionalInt;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Quotation;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** A quotation with which a sentence begins and behind which its credit stands: '"No," the minister said.' */
final class LeadingQuotation {
    private LeadingQuotation() {}

    /** Index of its last token, when a verb stands in the credit behind it. */
    static OptionalInt end(ParsedStory story, Sentence sentence, Token cue) {
        int start = sentence.span().start();
        for (Quotation quotation : story.quotations()) {
            if (quotation.span().contains(start)
                    && quotation.span().end() <= cue.span().start()) {
                int end = quotation.span().end();
                int last = (int) sentence.tokens().stream()
                                .filter(token -> token.span().start() < end)
                                .count()
                        - 1;
                boolean plain = sentence.tokens().subList(last + 1, cue.index()).stream()
                        .noneMatch(token -> isFinite(token) || TokenRuns.isQuote(token));
                return plain ? OptionalInt.of(last) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isFinite(Token token) {
        return token.xpos().equals("VBD")
                || token.xpos().equals("VBZ")
                || token.xpos().equals("VBP");
    }
}

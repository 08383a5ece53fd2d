// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * How much speaking makes an actor fit to be meant by a pronoun. "The driver ran off, the officer said. The driver hit a
 * fence, she added": who speaks goes on speaking, no "he said" stands for whoever is named in what is said, and who is only
 * told of in a quotation is less present outside it.
 */
final class Voice {
    private static final double SPEAKING = 6; // more than the weight of any position
    private static final double TOLD_OF = 0.5;
    private final QuoteSpeakers speakers;
    private final boolean quoted;
    private final boolean says;
    private final Set<Draft> toldOf;

    Voice(Sentence sentence, Token pronoun, QuoteSpeakers speakers, Salience salience) {
        this.speakers = speakers;
        this.quoted = speakers.isQuoted(pronoun);
        this.says = Pronouns.gender(pronoun).isPresent() && speakers.isSpeaker(sentence, pronoun);
        this.toldOf = says ? toldOf(sentence, sentence.token(pronoun.head()), salience) : Set.of();
    }

    // Whoever the verb's clause names: "Kos was drunk, he said".
    private static Set<Draft> toldOf(Sentence sentence, Token verb, Salience salience) {
        return salience.drafts(trace -> trace.sentence() == sentence.index()
                && sentence.token(trace.token()).upos() != Upos.PRON
                && sentence.dominates(verb, sentence.token(trace.token())));
    }

    /** The factor for a mention before the pronoun. */
    double of(Salience.Trace trace) {
        if (quoted) {
            return 1;
        }
        if (says && !toldOf.contains(trace.draft()) && speakers.isSpeaker(trace)) {
            return SPEAKING / trace.weight();
        }
        return toldOf.contains(trace.draft()) || speakers.isQuoted(trace) ? TOLD_OF : 1;
    }
}

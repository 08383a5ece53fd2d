// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who stands behind a noun that is credited: the noun itself, or whoever released the document it names. */
final class Sources {
    private final CueLexicon cues;
    private final Releasers releasers;

    Sources(CueLexicon cues) {
        this.cues = cues;
        this.releasers = new Releasers(cues);
    }

    /**
     * Who is credited.
     *
     * @param phrases each party, in reading order
     * @param via the document, when it speaks for someone
     */
    record Credited(List<SourcePhrase> phrases, Optional<String> via) {
        static Credited nobody() {
            return new Credited(List.of(), Optional.empty());
        }
    }

    /** Those behind a noun and the nouns joined to it. */
    Credited behind(ParsedStory story, Sentence sentence, Token noun) {
        if (!isNominal(noun)) {
            return Credited.nobody();
        }
        List<SourcePhrase> phrases = new ArrayList<>();
        Optional<String> via = Optional.empty();
        List<Token> nouns = new ArrayList<>(List.of(noun));
        nouns.addAll(sentence.children(noun, "conj").stream()
                .filter(Sources::isNominal)
                .toList());
        for (Token each : nouns) {
            List<SourcePhrase> released =
                    cues.isDocument(each.lemma()) ? releasers.of(story, sentence, each) : List.of();
            phrases.addAll(released.isEmpty() ? List.of(phrase(sentence, each)) : released);
            if (!released.isEmpty()) {
                via = Optional.of(story.text(new NounPhrase(sentence, each).core()));
            }
        }
        return new Credited(phrases, via);
    }

    /** The channel or document a verb names: "said in a statement", "wrote on Twitter". */
    Optional<String> channel(ParsedStory story, Sentence sentence, Token cue) {
        return sentence.children(cue, "obl").stream()
                .filter(noun -> sentence.children(noun, "case").stream()
                        .anyMatch(preposition -> preposition.isLemma("in", "on", "via", "through", "to", "by")))
                .filter(noun -> cues.isChannel(noun.lowerLemma()))
                .map(noun -> story.text(new NounPhrase(sentence, noun).core()))
                .findFirst();
    }

    static SourcePhrase phrase(Sentence sentence, Token noun) {
        return new SourcePhrase(sentence.index(), noun.index(), new NounPhrase(sentence, noun).full());
    }

    /** The same without the clauses of the noun, for a cue that stands in one of them: "a man who said". */
    Credited without(Sentence sentence, Token cue, Credited credited) {
        List<SourcePhrase> phrases = credited.phrases().stream()
                .map(phrase -> phrase.span().overlaps(cue.span())
                        ? new SourcePhrase(
                                phrase.sentence(),
                                phrase.token(),
                                new NounPhrase(sentence, sentence.token(phrase.token())).core())
                        : phrase)
                .toList();
        return new Credited(phrases, credited.via());
    }

    static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN
                || token.upos() == Upos.PROPN
                || token.upos() == Upos.PRON
                || token.upos() == Upos.DET
                || token.upos() == Upos.NUM
                || token.upos() == Upos.ADJ;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.syntax.Clause;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who stands behind a noun that is credited: the noun itself, or whoever released the document it names. */
final class Sources {
    private static final Set<String> DAYS = Set.of(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
                            + "September October November December")
                    .split(" "));

    private final CueLexicon cues;

    Sources(CueLexicon cues) {
        this.cues = cues;
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
            Optional<SourcePhrase> releaser =
                    cues.isDocument(each.lemma()) ? released(story, sentence, each) : Optional.empty();
            phrases.add(releaser.orElseGet(() -> phrase(sentence, each)));
            if (releaser.isPresent()) {
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

    SourcePhrase phrase(Sentence sentence, Token noun) {
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

    // A document named again, "the statement", speaks for whoever released it when it was named first.
    private Optional<SourcePhrase> released(ParsedStory story, Sentence sentence, Token document) {
        Optional<Token> here = releaser(sentence, document);
        if (here.isPresent()) {
            return here.map(noun -> phrase(sentence, noun));
        }
        if (sentence.children(document, "det").stream().noneMatch(word -> word.isLemma("the", "this", "that"))) {
            return Optional.empty();
        }
        Optional<SourcePhrase> same = releasedBefore(story, sentence, noun -> noun.isLemma(document.lemma()));
        return same.isPresent() || !cues.holds(CueWords.Kind.ANY_DOCUMENT, document)
                ? same
                : releasedBefore(story, sentence, noun -> cues.isDocument(noun.lemma()));
    }

    private Optional<SourcePhrase> releasedBefore(ParsedStory story, Sentence sentence, Predicate<Token> isSame) {
        for (int at = sentence.index(); at >= 0; at--) {
            Sentence earlier = story.sentences().get(at);
            for (Token token : earlier.tokens()) {
                boolean same = token.upos() == Upos.NOUN && isSame.test(token);
                Optional<Token> releaser = same ? releaser(earlier, token) : Optional.empty();
                if (releaser.isPresent()) {
                    return releaser.map(noun -> phrase(earlier, noun));
                }
            }
        }
        return Optional.empty();
    }

    // "the ministry's statement", "figures released by the Pentagon", "a report from the UN", "a Pentagon statement"
    private Optional<Token> releaser(Sentence sentence, Token document) {
        Optional<Token> owner = sentence.child(document, "nmod:poss");
        if (owner.isPresent()) {
            return owner.filter(each -> !cues.isDocument(each.lemma()));
        }
        for (Token participle : sentence.children(document, "acl")) {
            Optional<Token> agent = new Clause(sentence, participle).agent();
            if (agent.isPresent()) {
                return agent;
            }
        }
        for (Token noun : sentence.children(document, "nmod")) {
            if (sentence.children(noun, "case").stream().anyMatch(each -> each.isLemma("by", "from"))) {
                return Optional.of(noun);
            }
        }
        return nameOn(sentence, document).or(() -> author(sentence, document)).or(() -> issuer(sentence, document));
    }

    // "a Defense Department news release", "an army statement":
    // by the order of words, as trees are often wrong about names.
    private Optional<Token> nameOn(Sentence sentence, Token document) {
        int at = document.index() - 1;
        while (at > 0 && sentence.token(at).isRelation("compound") && !isReleaser(sentence.token(at))) {
            at--;
        }
        return at < 0 ? Optional.empty() : Optional.of(sentence.token(at)).filter(this::isReleaser);
    }

    private boolean isReleaser(Token word) {
        return word.isRelation("compound", "nmod", "nmod:poss", "flat")
                && !DAYS.contains(word.lemma())
                && !cues.isChannel(word.lowerLemma())
                && (word.upos() == Upos.PROPN || cues.speakers().contains(word.lemma()));
    }

    // "a message on Monday by Omar Bel"
    private static Optional<Token> author(Sentence sentence, Token document) {
        return sentence.tokens().subList(document.index() + 1, sentence.tokens().size()).stream()
                .takeWhile(token -> !token.isVerb() && token.upos() != Upos.PUNCT)
                .filter(token -> token.isLemma("by") && token.upos() == Upos.ADP)
                .findFirst()
                .flatMap(by -> NameRuns.between(
                        sentence, by.index() + 1, sentence.tokens().size()));
    }

    // "the ministry issued a statement", "said in a statement"
    private Optional<Token> issuer(Sentence sentence, Token document) {
        boolean said = document.isRelation("obl")
                && sentence.children(document, "case").stream().anyMatch(word -> word.isLemma("in"));
        return sentence.head(document)
                .filter(verb -> verb.isVerb() && (said || cues.holds(CueWords.Kind.RELEASING, verb)))
                .filter(verb -> said || document.isRelation("obj", "nsubj:pass"))
                .flatMap(verb -> new Clause(sentence, verb).doer())
                .filter(noun -> noun.index() != document.index() && isNominal(noun));
    }

    private static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN
                || token.upos() == Upos.PROPN
                || token.upos() == Upos.PRON
                || token.upos() == Upos.DET
                || token.upos() == Upos.NUM
                || token.upos() == Upos.ADJ;
    }
}

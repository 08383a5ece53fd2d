// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.syntax.Clause;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who speaks in a document: whoever issued, adopted or signed it, where it is named or where it was named before. */
final class Releasers {
    private static final Set<String> DAYS = Set.of(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
                            + "September October November December")
                    .split(" "));

    private static final int REACH = 2; // sentences back to whoever a statement without an owner is of

    private final CueLexicon cues;

    Releasers(CueLexicon cues) {
        this.cues = cues;
    }

    /** Those behind a document; empty when nobody is told. */
    List<SourcePhrase> of(ParsedStory story, Sentence sentence, Token document) {
        Optional<Token> here = releaser(sentence, document);
        if (here.isPresent()) {
            return phrases(sentence, here.get());
        }
        boolean anyDocument = cues.holds(CueWords.Kind.ANY_DOCUMENT, document);
        if (sentence.children(document, "det").stream().noneMatch(word -> word.isLemma("the", "this", "that"))) {
            return anyDocument && isUnowned(sentence, document) ? speaker(story, sentence) : List.of();
        }
        // A document named again, "the statement", speaks for whoever released it when it was named first.
        List<SourcePhrase> same = releasedBefore(story, sentence, document, noun -> noun.isLemma(document.lemma()));
        return !same.isEmpty() || !anyDocument
                ? same
                : releasedBefore(
                        story, sentence, document, noun -> noun.xpos().equals("NN") && cues.isDocument(noun.lemma()));
    }

    private static List<SourcePhrase> phrases(Sentence sentence, Token releaser) {
        List<SourcePhrase> phrases = new ArrayList<>(List.of(Sources.phrase(sentence, releaser)));
        sentence.children(releaser, "conj").stream()
                .filter(Sources::isNominal)
                .forEach(noun -> phrases.add(Sources.phrase(sentence, noun)));
        return phrases;
    }

    // "A statement said", without a word of whose it is
    private static boolean isUnowned(Sentence sentence, Token document) {
        return document.isRelation("nsubj")
                && sentence.children(document, "nmod", "acl", "acl:relcl", "amod", "compound")
                        .isEmpty();
    }

    // "Police shot two men. A statement said …": of the body told of just before.
    private List<SourcePhrase> speaker(ParsedStory story, Sentence sentence) {
        for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - REACH); at--) {
            Sentence earlier = story.sentences().get(at);
            Optional<Token> doer = new Clause(earlier, earlier.root())
                    .doer()
                    .filter(noun -> cues.speakers().contains(noun.lowerLemma()));
            if (doer.isPresent()) {
                return List.of(Sources.phrase(earlier, doer.get()));
            }
        }
        return List.of();
    }

    private List<SourcePhrase> releasedBefore(
            ParsedStory story, Sentence sentence, Token document, Predicate<Token> isSame) {
        boolean one = document.xpos().equals("NN");
        for (int at = sentence.index(); at >= 0; at--) {
            Sentence earlier = story.sentences().get(at);
            for (Token token : earlier.tokens()) {
                Optional<Token> releaser = Optional.empty();
                if (token.upos() == Upos.NOUN && isSame.test(token)) {
                    releaser = releaser(earlier, token);
                } else if (one && token.isVerb() && token.isLemma(document.lemma()) && !token.isRelation("amod")) {
                    releaser = new Clause(earlier, token).doer().filter(Sources::isNominal); // "Xinhua reported"
                }
                if (releaser.isPresent()) {
                    return phrases(earlier, releaser.get());
                }
            }
        }
        return List.of();
    }

    // "the ministry's statement", "figures released by the Pentagon", "a report from the UN", "a Pentagon statement"
    private Optional<Token> releaser(Sentence sentence, Token document) {
        Optional<Token> owner = sentence.child(document, "nmod:poss");
        if (owner.isPresent()) {
            return owner.filter(each -> !cues.isDocument(each.lemma()));
        }
        for (Token participle : sentence.children(document, "acl")) {
            if (cues.holds(CueWords.Kind.OBTAINING, participle)) {
                continue; // "a decree seen by AFP"
            }
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
                .filter(noun -> noun.index() != document.index() && Sources.isNominal(noun));
    }
}

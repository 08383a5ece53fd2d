// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Clause;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Credits given by a noun with its clause: "the minister's claim that the road was open". */
final class NounCredits {
    private final CueLexicon cues;
    private final Sources sources;

    NounCredits(CueLexicon cues) {
        this.cues = cues;
        this.sources = new Sources(cues);
    }

    /** The credits in a sentence, in reading order. */
    List<Draft> in(ParsedStory story, Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Token noun : sentence.tokens()) {
            if (noun.upos() == Upos.NOUN && cues.nouns().contains(noun.lemma())) {
                clause(sentence, noun)
                        .flatMap(clause -> draft(story, sentence, noun, clause))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Token> clause(Sentence sentence, Token noun) {
        return sentence.children(noun, "acl", "ccomp").stream()
                .filter(each -> !each.isRelation("acl:relcl"))
                .filter(each -> sentence.children(each, "mark").stream().anyMatch(mark -> mark.isLemma("that")))
                .findFirst();
    }

    private Optional<Draft> draft(ParsedStory story, Sentence sentence, Token noun, Token clause) {
        List<Span> content = TokenRuns.spans(sentence, sentence.subtree(clause));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<SourcePhrase> phrases = owner(sentence, noun)
                .map(owner -> sources.behind(story, sentence, owner).phrases())
                .orElse(List.of());
        return Optional.of(new Draft(
                phrases, noun.span(), sentence.index(), content, Optional.empty(), false, "noun:" + noun.lemma()));
    }

    private Optional<Token> owner(Sentence sentence, Token noun) {
        Optional<Token> owner = sentence.child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Token> by = new Clause(sentence, noun).oblique("by", "from", "among");
        if (by.isPresent()) {
            return by;
        }
        return sentence.head(noun)
                .filter(verb -> noun.isRelation("obj") && cues.holds(CueWords.Kind.GIVING, verb))
                .flatMap(verb -> new Clause(sentence, verb).doer());
    }
}

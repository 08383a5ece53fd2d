// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** What a verb credits when it stands after or amid it: "The road is closed, police said on Monday." */
final class Asides {
    private final Sentence sentence;
    private final Token cue;

    Asides(Sentence sentence, Token cue) {
        this.sentence = sentence;
        this.cue = cue;
    }

    /** The tokens of what was said; empty when the verb is no aside. */
    List<Token> content() {
        Optional<Token> host = sentence.head(cue).filter(head -> hangsAside());
        if (host.isPresent()) {
            List<Token> credit = sentence.subtree(cue);
            return sentence.subtree(host.get()).stream()
                    .filter(token -> !credit.contains(token))
                    .toList();
        }
        return byPosition();
    }

    private boolean hangsAside() {
        if (cue.isRelation("parataxis")) {
            return true;
        }
        return cue.isRelation("advcl")
                && sentence.children(cue, "mark").stream().anyMatch(mark -> mark.isLemma("as"));
    }

    // Parsers often hang such a verb elsewhere; its commas still show it: ", NP said (on Monday)".
    private List<Token> byPosition() {
        List<Token> credit = credit();
        int first = credit.getFirst().index();
        int last = credit.getLast().index();
        if (first < 3 || !endsPart(sentence.token(first - 1)) || sentence.has(cue, "ccomp")) {
            return List.of();
        }
        List<Token> content = new ArrayList<>(sentence.tokens().subList(0, first));
        boolean medial = last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).form().equals(",")
                && !TokenRuns.isQuote(sentence.token(first - 1));
        if (medial) {
            content.addAll(sentence.tokens().subList(last + 1, sentence.tokens().size()));
        }
        return content;
    }

    private List<Token> credit() {
        List<Token> credit = new ArrayList<>(List.of(cue));
        for (Token child : sentence.children(cue, "nsubj", "aux", "obl", "advmod", "iobj", "obj")) {
            List<Token> part = sentence.subtree(child);
            boolean near = part.getFirst().index() > cue.index() || child.isRelation("nsubj", "aux");
            if (near) {
                credit.addAll(part);
            }
        }
        credit.sort(Comparator.comparingInt(Token::index));
        return credit;
    }

    private static boolean endsPart(Token token) {
        return token.form().equals(",") || TokenRuns.isQuote(token);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * What a verb credits when it stands after or amid it: "The road is closed, police said on Monday." Told by commas and
 * quotation marks first, because parsers hang such verbs in many ways.
 */
final class Asides {
    private final Sentence sentence;
    private final Token cue;
    private final List<Token> tokens;
    private final int first;
    private final int last;

    Asides(Sentence sentence, Token cue) {
        this.sentence = sentence;
        this.cue = cue;
        this.tokens = sentence.tokens();
        List<Token> credit = credit();
        this.first = credit.getFirst().index();
        this.last = credit.getLast().index();
    }

    /** The tokens of what was said; empty when the verb is no aside. */
    List<Token> content() {
        if (first > 1 && endsPart(first - 1)) {
            if (endsSentence(last + 1)) {
                return isClause(tokens.subList(0, first)) ? tokens.subList(0, first) : List.of();
            }
            if (tokens.get(last + 1).form().equals(",") && !TokenRuns.isQuote(tokens.get(first - 1))) {
                List<Token> content = new ArrayList<>(tokens.subList(0, first));
                content.addAll(tokens.subList(last + 1, tokens.size()));
                return content;
            }
        }
        return hosted();
    }

    // By the tree alone: the clause such a verb hangs on, or that it has before it.
    private List<Token> hosted() {
        Optional<Token> fronted = sentence.child(cue, "ccomp").filter(clause -> clause.index() < cue.index());
        if (fronted.isPresent()) {
            return sentence.subtree(fronted.get());
        }
        Optional<Token> host = sentence.head(cue).filter(head -> hangsAside());
        if (host.isEmpty()) {
            return List.of();
        }
        List<Token> credit = sentence.subtree(cue);
        boolean follows = sentence.child(host.get(), "nsubj")
                .map(subject -> subject.index() > cue.index())
                .orElse(false);
        return sentence.subtree(host.get()).stream()
                .filter(token -> !credit.contains(token))
                .filter(token -> !follows || token.index() > cue.index())
                .toList();
    }

    private boolean hangsAside() {
        if (cue.isRelation("parataxis")) {
            return true;
        }
        return cue.isRelation("advcl")
                && sentence.children(cue, "mark").stream().anyMatch(mark -> mark.isLemma("as"));
    }

    // The verb with its subject and what else belongs to it: ", the minister told reporters on Monday".
    private List<Token> credit() {
        List<Token> credit = new ArrayList<>(List.of(cue));
        int subject = sentence.children(cue, "nsubj").stream()
                .mapToInt(Token::index)
                .filter(at -> at < cue.index())
                .max()
                .orElse(cue.index());
        for (Token child : sentence.children(cue, "nsubj", "aux", "mark", "obl", "advmod", "iobj", "obj", "advcl")) {
            List<Token> part = sentence.subtree(child);
            boolean behind = part.getFirst().index() > cue.index();
            boolean another = child.isRelation("nsubj") && child.index() < subject;
            if (behind || (child.isRelation("nsubj", "aux", "mark") && !another)) {
                credit.addAll(part);
            }
        }
        credit.sort(Comparator.comparingInt(Token::index));
        return credit;
    }

    private boolean endsPart(int at) {
        Token token = tokens.get(at);
        return token.form().equals(",")
                || TokenRuns.isQuote(token)
                || token.form().matches("[?!—–-]+");
    }

    private boolean endsSentence(int from) {
        return tokens.subList(from, tokens.size()).stream()
                .allMatch(token -> token.isRelation("punct") && !token.form().equals(":"));
    }

    private boolean isClause(List<Token> part) {
        return part.stream().anyMatch(token -> token.isVerb() || token.isRelation("nsubj") || TokenRuns.isQuote(token));
    }
}

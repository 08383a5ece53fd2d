// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/** A sentence with the nations, actor nouns and names found in it, looked up by token. */
final class Marks {
    private static final String[] MODIFIERS = {"advmod", "amod", "det", "punct", "case", "compound", "nmod:desc"};
    private final Sentence sentence;
    private final List<NationHit> nations;
    private final List<NounHit> nouns;
    private final List<NameHit> names;
    private final List<Optional<NationHit>> nationAt;
    private final List<Optional<NounHit>> nounAt;
    private final List<Optional<NameHit>> nameAt;

    Marks(Sentence sentence, List<NationHit> nations, List<NounHit> nouns, List<NameHit> names) {
        this.sentence = sentence;
        this.nations = List.copyOf(nations);
        this.nouns = List.copyOf(nouns);
        this.names = List.copyOf(names);
        this.nationAt = blank();
        this.nounAt = blank();
        this.nameAt = blank();
        nations.forEach(hit -> fill(nationAt, hit.first(), hit.last(), hit));
        nouns.forEach(hit -> fill(nounAt, hit.first(), hit.last(), hit));
        names.forEach(hit -> fill(nameAt, hit.first(), hit.last(), hit));
    }

    Sentence sentence() {
        return sentence;
    }

    List<NationHit> nations() {
        return nations;
    }

    List<NounHit> nouns() {
        return nouns;
    }

    List<NameHit> names() {
        return names;
    }

    Optional<NationHit> nationAt(int token) {
        return at(nationAt, token);
    }

    Optional<NounHit> nounAt(int token) {
        return at(nounAt, token);
    }

    Optional<NameHit> nameAt(int token) {
        return at(nameAt, token);
    }

    // Nothing stands before a sentence or behind it.
    private static <T> Optional<T> at(List<Optional<T>> row, int token) {
        return token < 0 || token >= row.size() ? Optional.empty() : row.get(token);
    }

    int size() {
        return sentence.tokens().size();
    }

    /** The span of a row of tokens. */
    Span span(int first, int last) {
        return sentence.token(first).span().hull(sentence.token(last).span());
    }

    /** A row of tokens as worded, single spaces where the text has any. */
    String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int at = first; at <= last; at++) {
            Token token = sentence.token(at);
            boolean gap = at > first
                    && sentence.token(at - 1).span().end() < token.span().start();
            words.append(gap ? " " : "").append(token.form());
        }
        return words.toString();
    }

    /** The token that heads a row of tokens: a noun that hangs outside it as nouns do, if there is one. */
    int headOf(int first, int last) {
        int fallback = -1;
        for (int at = first; at <= last; at++) {
            Token token = sentence.token(at);
            boolean outside = token.head() == Token.ROOT || token.head() < first || token.head() > last;
            if (outside && token.upos().isNominal() && !token.isRelation(MODIFIERS)) {
                return at;
            }
            if (outside && (fallback < 0 || sentence.token(fallback).isRelation("advmod", "amod", "det", "punct"))) {
                fallback = at;
            }
        }
        return fallback < 0 ? last : fallback;
    }

    private <T> List<Optional<T>> blank() {
        return new ArrayList<>(Collections.nCopies(size(), Optional.empty()));
    }

    private static <T> void fill(List<Optional<T>> row, int first, int last, T hit) {
        for (int token = first; token <= last; token++) {
            if (row.get(token).isEmpty()) {
                row.set(token, Optional.of(hit));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.text.ReadingOrder;
import org.dateline.text.Span;

/** A sentence as a tree of tokens. Immutable; every token but one hangs under another, without loops. */
public final class Sentence {
    private final int index;
    private final Span span;
    private final List<Token> tokens;
    private final List<List<Token>> children;
    private final int root;
    // The relations of each token's dependents, a bit for each name by its hash: most of what is asked for is not
    // there.
    private final long[] relationsBelow;

    /**
     * @param index place in the story, from 0
     * @param span in the story's text
     * @param tokens in reading order; at least one; exactly one root
     */
    public Sentence(int index, Span span, List<Token> tokens) {
        this.index = index;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> dependents = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            dependents.add(new ArrayList<>(2));
        }
        this.relationsBelow = new long[tokens.size()];
        int roots = 0;
        int top = Token.ROOT;
        for (Token token : tokens) {
            if (token.head() == Token.ROOT) {
                roots++;
                top = token.index();
            } else {
                dependents.get(token.head()).add(token);
                relationsBelow[token.head()] |= bit(token.relation()) | bit(token.universalRelation());
            }
        }
        if (roots != 1) {
            throw new IllegalArgumentException("A sentence has one root, not " + roots);
        }
        this.root = top;
        this.children = dependents.stream().map(List::copyOf).toList();
    }

    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public Token root() {
        return tokens.get(root);
    }

    /** The token this one hangs under; none for the root. */
    public Optional<Token> head(Token token) {
        return token.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** All dependents, in reading order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The dependents in one of these relations, in reading order. */
    public List<Token> children(Token token, String... relations) {
        if (!mayHave(token, relations)) {
            return List.of();
        }
        List<Token> all = children(token);
        List<Token> found = List.of();
        for (int at = 0; at < all.size(); at++) { // asked more often than anything else
            Token child = all.get(at);
            if (child.isRelation(relations)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(child);
            }
        }
        return found;
    }

    /** The first dependent in one of these relations. */
    public Optional<Token> child(Token token, String... relations) {
        if (!mayHave(token, relations)) {
            return Optional.empty();
        }
        List<Token> all = children(token);
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).isRelation(relations)) {
                return Optional.of(all.get(at));
            }
        }
        return Optional.empty();
    }

    public boolean has(Token token, String relation) {
        if ((relationsBelow[token.index()] & bit(relation)) == 0) {
            return false;
        }
        List<Token> all = children(token);
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).isRelation(relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHave(Token token, String... names) {
        long asked = 0;
        for (String name : names) {
            asked |= bit(name);
        }
        return (relationsBelow[token.index()] & asked) != 0;
    }

    private static long bit(String relation) {
        return 1L << relation.hashCode(); // by its last six bits
    }

    /** The token and all that hangs under it, in reading order. */
    public List<Token> subtree(Token token) {
        return subtree(token, child -> true);
    }

    /** The token and what hangs under it through dependents that pass, in reading order. */
    public List<Token> subtree(Token token, Predicate<Token> follow) {
        BitSet in = new BitSet(tokens.size());
        mark(token, follow, in);
        List<Token> found = new ArrayList<>(in.cardinality());
        for (int at = in.nextSetBit(0); at >= 0; at = in.nextSetBit(at + 1)) {
            found.add(tokens.get(at));
        }
        return found;
    }

    private void mark(Token token, Predicate<Token> follow, BitSet in) {
        in.set(token.index());
        for (Token child : children(token)) {
            if (follow.test(child)) {
                mark(child, follow, in);
            }
        }
    }

    /** Whether the lower token hangs under the upper one, or is it. */
    public boolean dominates(Token upper, Token lower) {
        Token at = lower;
        while (at.index() != upper.index() && at.head() != Token.ROOT) {
            at = tokens.get(at.head());
        }
        return at.index() == upper.index();
    }

    /** The tokens above this one, nearest first. */
    public List<Token> ancestors(Token token) {
        List<Token> above = new ArrayList<>();
        int at = token.head();
        while (at != Token.ROOT) {
            above.add(tokens.get(at));
            at = tokens.get(at).head();
        }
        return above;
    }

    /** The token at an offset of the story's text. */
    public Optional<Token> tokenAt(int offset) {
        return ReadingOrder.at(offset, tokens, Token::span);
    }

    /** The tokens that lie wholly inside a span. */
    public List<Token> tokensIn(Span part) {
        List<Token> inside = new ArrayList<>();
        for (Token token : tokens) {
            if (part.contains(token.span())) {
                inside.add(token);
            }
        }
        return inside;
    }

    /** The token of a span that the others in it hang under: the first whose head lies outside. */
    public Optional<Token> headOf(Span part) {
        for (Token token : tokens) {
            boolean top = token.head() == Token.ROOT
                    || !part.contains(tokens.get(token.head()).span());
            if (top && part.contains(token.span())) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        tokens.forEach(token -> words.append(words.isEmpty() ? "" : " ").append(token.form()));
        return words.toString();
    }
}

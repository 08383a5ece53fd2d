// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The query language of events: terms side by side must all fit, {@code or} between them lets one suffice, {@code -}
 * before a term turns it round, brackets hold together. A term is a word, a {@code "phrase"}, {@code field:value},
 * {@code field:value,value} or {@code field>=number}.
 */
public final class QueryLanguage {
    /** The language on one screen. */
    public static final List<String> HELP = List.of(
            "Terms side by side must all fit; \"or\" between them, \"-\" before them, brackets around them:",
            "  drone \"supply depot\"          words of the evidence or of the story, alone or in this order",
            "  type:assault,coerce  mode:drone  fact:planned  is:background  is:disputed",
            "  actor:hamas  by:\"Red Front\"  to:police    took part; did it; had it done to them",
            "  sector:REB  country:IRQ  at:Mosul",
            "  day:2023-11  day:2023-11-03  day:2023-10-17..2023-11-03  since:2023-10  until:2023-11-03",
            "  source:army  outlet:\"Daily Post\"          who says so, or who published it; who published it",
            "  killed>=10  wounded>=5  reports>=3  origins>=2  confidence<0.6",
            "Such as: type:assault country:IRQ,SYR day:2023-11 killed>=5 -source:ministry (drone or rocket)");

    private static final Pattern SAVED = Pattern.compile("(?<!\\S)@(\\S+)");

    private final List<Token> tokens;
    private int at;

    private QueryLanguage(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The filters that a query asks for; none for an empty one.
     *
     * @throws BadQuery when it cannot be understood
     */
    public static List<Filter> parse(String query) {
        QueryLanguage language = new QueryLanguage(Token.of(query));
        if (language.tokens.isEmpty()) {
            return List.of();
        }
        List<Filter> filters = language.alternatives();
        if (language.at < language.tokens.size()) {
            throw new BadQuery(language.tokens.get(language.at).place(), "a bracket closes that never opened");
        }
        return filters;
    }

    /**
     * A query in which the names of saved ones ({@code @drones}) are replaced by what they stand for.
     *
     * @throws BadQuery when there is none of a name
     */
    public static String withSaved(String query, Map<String, String> saved) {
        return SAVED.matcher(query).replaceAll(name -> {
            String words = saved.get(name.group(1));
            if (words == null) {
                throw new BadQuery(name.start(), "no query is saved as " + name.group(1));
            }
            return Matcher.quoteReplacement("(" + words + ")");
        });
    }

    private List<Filter> alternatives() {
        List<List<Filter>> alternatives = new ArrayList<>(List.of(terms()));
        while (isNext("or")) {
            at++;
            alternatives.add(terms());
        }
        if (alternatives.size() == 1) {
            return alternatives.getFirst();
        }
        return List.of(new Filter.AnyOf(
                alternatives.stream().map(QueryLanguage::together).toList()));
    }

    private List<Filter> terms() {
        List<Filter> terms = new ArrayList<>();
        while (at < tokens.size() && !isNext("or") && !isNext(")")) {
            terms.addAll(term());
        }
        if (terms.isEmpty()) {
            int place = at < tokens.size()
                    ? tokens.get(at).place()
                    : tokens.getLast().end();
            throw new BadQuery(place, "a term is missing here");
        }
        return terms;
    }

    private List<Filter> term() {
        Token token = tokens.get(at++);
        if (!token.quoted() && token.text().equals("-")) {
            if (at >= tokens.size()) {
                throw new BadQuery(token.end(), "a term is missing after -");
            }
            return List.of(new Filter.Not(together(term())));
        }
        if (!token.quoted() && token.text().equals("(")) {
            List<Filter> inside = alternatives();
            if (!isNext(")")) {
                throw new BadQuery(token.place(), "this bracket is never closed");
            }
            at++;
            return inside;
        }
        return List.of(QueryTerm.of(token));
    }

    private boolean isNext(String mark) {
        return at < tokens.size()
                && !tokens.get(at).quoted()
                && tokens.get(at).text().toLowerCase(Locale.ROOT).equals(mark);
    }

    private static Filter together(List<Filter> filters) {
        return filters.size() == 1 ? filters.getFirst() : new Filter.AllOf(filters);
    }

    /**
     * One piece of a query.
     *
     * @param text as written, without quotes
     * @param place where it begins
     * @param end where it ends
     * @param quoted whole, so that it is nothing but words
     */
    record Token(String text, int place, int end, boolean quoted) {

        static List<Token> of(String query) {
            List<Token> tokens = new ArrayList<>();
            int at = 0;
            while (at < query.length()) {
                char next = query.charAt(at);
                if (Character.isWhitespace(next)) {
                    at++;
                } else if (next == '(' || next == ')' || (next == '-' && at + 1 < query.length())) {
                    tokens.add(new Token(String.valueOf(next), at, at + 1, false));
                    at++;
                } else {
                    Token token = word(query, at);
                    tokens.add(token);
                    at = token.end();
                }
            }
            return tokens;
        }

        /** Up to the next blank or bracket outside of quotes. */
        private static Token word(String query, int from) {
            StringBuilder text = new StringBuilder();
            boolean inside = false;
            int opened = from;
            int at = from;
            for (; at < query.length(); at++) {
                char next = query.charAt(at);
                if (next == '"') {
                    inside = !inside;
                    opened = at;
                } else if (!inside && (Character.isWhitespace(next) || next == '(' || next == ')')) {
                    break;
                } else {
                    text.append(next);
                }
            }
            if (inside) {
                throw new BadQuery(opened, "this quotation mark is never closed");
            }
            return new Token(text.toString(), from, at, query.charAt(from) == '"');
        }
    }
}

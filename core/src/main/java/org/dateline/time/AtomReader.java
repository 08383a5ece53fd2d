// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** Finds the words that name times in a sentence. */
final class AtomReader {
    /**
     * A rule.
     *
     * @param wanted the categories it cannot do without, by number
     */
    private record Compiled(TimeRule rule, int order, Pattern pattern, BitSet wanted) {

        boolean mayBeIn(BitSet categories) {
            for (int each = wanted.nextSetBit(0); each >= 0; each = wanted.nextSetBit(each + 1)) {
                if (!categories.get(each)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Candidate(Atom atom, int order) {}

    private static final Comparator<Candidate> LONGEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.atom().span().length())
            .thenComparingInt(Candidate::order)
            .thenComparing(candidate -> candidate.atom().span());

    private final TimeCategories categories = new TimeCategories();
    private final List<Compiled> rules = new ArrayList<>();
    private final Openings openings;
    private final MomentReader moments;

    AtomReader(TimeWords words, WordPattern patterns) {
        for (TimeRule rule : words.rules()) {
            BitSet wanted = new BitSet();
            WordPattern.required(rule).forEach(category -> wanted.set(categories.of(category, patterns)));
            rules.add(new Compiled(rule, rules.size(), patterns.compiled(rule), wanted));
        }
        this.openings = new Openings(rules.stream().map(Compiled::pattern).toList());
        this.moments = new MomentReader(patterns);
    }

    /** What names a time between start and end of a text, in reading order, without overlaps. */
    List<Atom> read(String text, Span part, LeftContext left) {
        String sentence = part.in(text);
        BitSet here = new BitSet();
        boolean looked = false; // once a word may begin a time
        Matcher[] matchers = new Matcher[rules.size()];
        List<Candidate> candidates = new ArrayList<>();
        for (int start : SentenceWords.starts(sentence)) {
            BitSet open = openings.at(sentence, start);
            if (!looked && !open.isEmpty()) {
                here = categories.in(sentence);
                looked = true;
            }
            for (int order = open.nextSetBit(0); order >= 0; order = open.nextSetBit(order + 1)) {
                Compiled rule = rules.get(order);
                if (!rule.mayBeIn(here)) {
                    continue;
                }
                if (matchers[order] == null) {
                    matchers[order] = rule.pattern().matcher(sentence).useTransparentBounds(true);
                }
                Matcher found = matchers[order].region(start, sentence.length());
                if (found.lookingAt() && isComplete(rule.rule(), left, sentence, start)) {
                    Span span = new Span(part.start() + start, part.start() + found.end());
                    moments.read(rule.rule().action(), found)
                            .ifPresent(moment ->
                                    candidates.add(new Candidate(new Atom(span, moment, rule.rule()), rule.order())));
                }
            }
        }
        return candidates.isEmpty() ? List.of() : withoutOverlaps(candidates);
    }

    private static boolean isComplete(TimeRule rule, LeftContext left, String sentence, int start) {
        return switch (rule.needs()) {
            case NOTHING -> true;
            case PREPOSITION -> {
                LeftContext.Found before = left.before(sentence, start);
                yield before.preposition() || before.edge();
            }
            case BOUND -> left.before(sentence, start).bound().isWindow();
        };
    }

    private static List<Atom> withoutOverlaps(List<Candidate> candidates) {
        candidates.sort(LONGEST_FIRST);
        List<Atom> atoms = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Atom atom = candidate.atom();
            if (atoms.stream().noneMatch(taken -> taken.span().overlaps(atom.span()))) {
                atoms.add(atom);
            }
        }
        atoms.sort(Comparator.comparing(Atom::span));
        return atoms;
    }
}

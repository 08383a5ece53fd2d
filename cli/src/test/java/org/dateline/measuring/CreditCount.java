// SPDX-License-Identifier: Apache-2.0
package org.dateline.measuring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.attribution.Attribution;
import org.dateline.attribution.SourcePhrase;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.text.Span;

/**
 * Counts how attributions agree with expected ones, one to one: words of the content overlap with F1 of at least 0.5, and
 * a source overlaps or neither side has one.
 */
final class CreditCount {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private int matched;
    private int missed;
    private int extra;
    private int contentOnly;
    private final List<String> mistakes = new ArrayList<>();

    /**
     * An expected attribution.
     *
     * @param sources all wordings that may name a source
     * @param content what was said
     */
    record Expected(List<Span> sources, List<Span> content) {}

    /** Adds a story; predicted sources that satisfy no {@code known} span count as nobody, when any is given. */
    void add(ParsedStory story, List<Expected> expected, List<Attribution> found, List<Span> known) {
        String name = story.story().id();
        String text = story.text();
        Set<Integer> used = new HashSet<>();
        for (Expected each : expected) {
            int hit = -1;
            boolean content = false;
            for (int at = 0; at < found.size() && hit < 0; at++) {
                if (!used.contains(at)
                        && sameContent(text, each.content(), found.get(at).content())) {
                    content = true;
                    hit = sameSource(each, sources(story, found.get(at), known)) ? at : -1;
                }
            }
            if (hit >= 0) {
                used.add(hit);
                matched++;
                continue;
            }
            missed++;
            contentOnly += content ? 1 : 0;
            mistakes.add((content ? "SOURCE " : "MISSED ") + name + " [" + words(text, first(each.sources())) + "] "
                    + words(text, each.content()));
        }
        for (int at = 0; at < found.size(); at++) {
            if (!used.contains(at)) {
                extra++;
                Attribution credit = found.get(at);
                mistakes.add("EXTRA  " + name + " " + credit.rule() + " ["
                        + words(text, sources(story, credit, List.of())) + "] " + words(text, credit.content()));
            }
        }
    }

    /** The figures in one line. */
    String figures() {
        double precision = matched + extra == 0 ? 0 : (double) matched / (matched + extra);
        double recall = matched + missed == 0 ? 0 : (double) matched / (matched + missed);
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT,
                "P %.3f  R %.3f  F1 %.3f  (matched %d, extra %d, missed %d of which %d only by their source)",
                precision,
                recall,
                f,
                matched,
                extra,
                missed,
                contentOnly);
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    // An apposition names the same source: "the agency's director, Omar Bel".
    private static List<Span> sources(ParsedStory story, Attribution credit, List<Span> known) {
        return credit.sources().stream()
                .flatMap(source -> named(story, source))
                .filter(span -> known.isEmpty() || known.stream().anyMatch(span::overlaps))
                .toList();
    }

    private static Stream<Span> named(ParsedStory story, SourcePhrase source) {
        Sentence sentence = story.sentences().get(source.sentence());
        Stream<Span> names = sentence.children(sentence.token(source.token()), "appos", "flat").stream()
                .map(noun -> new NounPhrase(sentence, noun).name());
        return Stream.concat(Stream.of(source.span()), names);
    }

    private static boolean sameSource(Expected expected, List<Span> sources) {
        if (expected.sources().isEmpty() && sources.isEmpty()) {
            return true;
        }
        return expected.sources().stream().anyMatch(span -> sources.stream().anyMatch(span::overlaps));
    }

    private static boolean sameContent(String text, List<Span> expected, List<Span> found) {
        Set<Integer> wanted = starts(text, expected);
        Set<Integer> got = starts(text, found);
        int both = (int) wanted.stream().filter(got::contains).count();
        return both > 0 && 2.0 * both / (wanted.size() + got.size()) >= 0.5;
    }

    private static Set<Integer> starts(String text, List<Span> spans) {
        Set<Integer> starts = new TreeSet<>();
        for (Span span : spans) {
            Matcher word = WORD.matcher(span.in(text));
            while (word.find()) {
                starts.add(span.start() + word.start());
            }
        }
        return starts;
    }

    private static List<Span> first(List<Span> spans) {
        return spans.subList(0, Math.min(1, spans.size()));
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" … ", spans.stream().map(span -> span.in(text)).toList())
                .replace('\n', ' ');
    }
}

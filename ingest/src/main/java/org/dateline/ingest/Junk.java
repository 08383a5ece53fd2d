// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What on a page is not the story, as {@code junk.tsv} says. */
final class Junk {
    private enum Kind {
        NEVER,
        BODY,
        BLOCK,
        LINE,
        END
    }

    private static final Junk BUNDLED = load();
    private static final int LONGEST_LINE = 200; // junk lines are short; a long paragraph is never one

    private final Map<Kind, Pattern> patterns;

    private Junk(Map<Kind, Pattern> patterns) {
        this.patterns = patterns;
    }

    static Junk bundled() {
        return BUNDLED;
    }

    /** Whether a class or id attribute names a block that is not the story. */
    boolean isBlock(String classAndId) {
        return find(Kind.BLOCK, classAndId);
    }

    /** Whether a class or id attribute names a block that is not the story however much it holds, such as comments. */
    boolean isNever(String classAndId) {
        return find(Kind.NEVER, classAndId);
    }

    /** Whether a class or id attribute names the story itself. */
    boolean isBody(String classAndId) {
        return find(Kind.BODY, classAndId);
    }

    boolean isLine(String paragraph) {
        return paragraph.length() <= LONGEST_LINE && whole(Kind.LINE, paragraph);
    }

    boolean endsStory(String paragraph) {
        return paragraph.length() <= LONGEST_LINE && whole(Kind.END, paragraph);
    }

    private boolean find(Kind kind, String words) {
        return Objects.requireNonNull(patterns.get(kind)).matcher(words).find();
    }

    private boolean whole(Kind kind, String words) {
        return Objects.requireNonNull(patterns.get(kind)).matcher(words).matches();
    }

    private static Junk load() {
        Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            lines.put(kind, new ArrayList<>());
        }
        for (List<String> row : TableFile.lines("junk.tsv", 2)) {
            Kind kind = Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
            Objects.requireNonNull(lines.get(kind)).add(row.getLast());
        }
        Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
        lines.forEach((kind, parts) -> patterns.put(kind, compile(kind, parts)));
        return new Junk(patterns);
    }

    // Block words stand alone between the breaks of a class name:
    // "share-bar" has the word share, "shareholder" has not.
    private static Pattern compile(Kind kind, List<String> parts) {
        String any = "(" + String.join("|", parts) + ")";
        String bounded = switch (kind) {
            case BLOCK -> "(?<![a-z])" + any + "(?![a-z])";
            case NEVER, BODY -> "(?<!\\S)" + any + "(?!\\S)";
            case LINE, END -> any;
        };
        try {
            return Pattern.compile(bounded, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException("junk.tsv: " + kind + " patterns: " + e.getMessage(), e);
        }
    }
}

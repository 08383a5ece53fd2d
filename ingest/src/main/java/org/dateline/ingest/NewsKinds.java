// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.story.Story;

/** Tells what kind of text a story is: by what its page calls itself, its address, section, headline and words. */
final class NewsKinds {
    private static final NewsKinds BUNDLED = new NewsKinds(TableFile.lines("kinds.tsv", 3));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…:。！？।۔؟][\"”’')\\]]*$");
    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|\\n");
    private static final int SHORT_WORDS = 120;
    private static final int LETTERS_SEEN = 12_000;
    // Of 100 words of sport some 2 to 6 are of its own; of 2,025 press items of a foreign ministry none reaches these.
    private static final double STRONG_SHARE = 0.015;
    private static final int STRONG_KINDS = 4;
    private static final double SAID_SHARE = 0.02;
    private static final int SAID_STRONG = 2;
    // A text of so many lines, of which fewer letters than this stand in sentences, is a table.
    private static final int LIST_LINES = 8;
    private static final double LIST_SENTENCES = 0.35;
    private static final int PARAGRAPH = 120;
    private static final int LIST_PARAGRAPHS = 3;

    private enum Evidence {
        TYPE,
        PATH,
        SECTION,
        HEADLINE,
        TEXT,
        SHORT,
        STRONG,
        WEAK
    }

    private record Sign(NewsKind kind, Pattern pattern) {}

    private final Map<Evidence, List<Sign>> signs = new EnumMap<>(Evidence.class);

    private NewsKinds(List<List<String>> rows) {
        for (Evidence evidence : Evidence.values()) {
            signs.put(evidence, new ArrayList<>());
        }
        for (List<String> row : rows) {
            Evidence evidence = Evidence.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            boolean counted = evidence == Evidence.STRONG || evidence == Evidence.WEAK;
            String pattern = counted ? "\\b(?:" + row.get(2) + ")\\b" : row.get(2);
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
            of(evidence).add(new Sign(NewsKind.of(row.getFirst()), Pattern.compile(pattern, flags)));
        }
    }

    static NewsKinds bundled() {
        return BUNDLED;
    }

    /** The kind of a story of which this much is known. */
    NewsKind of(Story story, Particulars particulars) {
        String text =
                story.text().substring(0, Math.min(LETTERS_SEEN, story.text().length()));
        long words = WORD.matcher(text).results().count();
        List<String> path = story.url().map(NewsKinds::path).orElse(List.of());
        Optional<NewsKind> said = whole(
                        Evidence.TYPE, particulars.type().stream().toList())
                .filter(kind -> (kind != NewsKind.LISTING && kind != NewsKind.GALLERY) || words < SHORT_WORDS)
                .or(() -> whole(Evidence.PATH, path).filter(kind -> kind != NewsKind.LISTING || words < SHORT_WORDS))
                .or(() -> whole(Evidence.SECTION, particulars.section().stream().toList()))
                .or(() -> words < SHORT_WORDS ? whole(Evidence.SHORT, path) : Optional.empty());
        Optional<NewsKind> worded = story.headline()
                .flatMap(headline -> found(Evidence.HEADLINE, headline))
                .or(() -> found(Evidence.TEXT, text))
                .or(() -> isList(text) ? Optional.of(NewsKind.LISTING) : Optional.empty());
        // An outlet's sport section tells of riots and bans too: the words must agree.
        return said.filter(kind -> kind != NewsKind.SPORT || saysSport(text, words))
                .or(() -> worded)
                .or(() -> isSport(text, words) ? Optional.of(NewsKind.SPORT) : Optional.empty())
                .orElse(NewsKind.NEWS);
    }

    private List<Sign> of(Evidence evidence) {
        return signs.getOrDefault(evidence, List.of());
    }

    private Optional<NewsKind> whole(Evidence evidence, List<String> values) {
        return values.stream()
                .flatMap(value -> of(evidence).stream()
                        .filter(sign -> sign.pattern().matcher(value.strip()).matches())
                        .map(Sign::kind))
                .findFirst();
    }

    private Optional<NewsKind> found(Evidence evidence, String words) {
        return of(evidence).stream()
                .filter(sign -> sign.pattern().matcher(words).find())
                .map(Sign::kind)
                .findFirst();
    }

    private static List<String> path(String url) {
        int start = url.indexOf('/', url.indexOf("://") + 3);
        String path = start < 0 ? "" : url.substring(start).replaceFirst("[?#].*", "");
        List<String> parts =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        String host = url.substring(0, Math.max(0, start)).replaceFirst("^\\w+://", "");
        List<String> all = new ArrayList<>(List.of(host.split("\\.")[0]));
        all.addAll(parts);
        return all;
    }

    private boolean saysSport(String text, long words) {
        Set<String> strong = kinds(Evidence.STRONG, text);
        return strong.size() >= SAID_STRONG
                && count(Evidence.STRONG, text) + count(Evidence.WEAK, text) >= SAID_SHARE * words;
    }

    private boolean isSport(String text, long words) {
        return count(Evidence.STRONG, text) >= STRONG_SHARE * words
                && kinds(Evidence.STRONG, text).size() >= STRONG_KINDS;
    }

    private long count(Evidence evidence, String text) {
        return of(evidence).stream()
                .mapToLong(sign -> sign.pattern().matcher(text).results().count())
                .sum();
    }

    private Set<String> kinds(Evidence evidence, String text) {
        Set<String> kinds = new HashSet<>();
        for (Sign sign : of(evidence)) {
            Matcher found = sign.pattern().matcher(text);
            while (found.find()) {
                kinds.add(found.group().toLowerCase(Locale.ROOT));
            }
        }
        return kinds;
    }

    private static boolean isList(String text) {
        String[] lines = BREAK.split(text);
        if (lines.length < LIST_LINES) {
            return false;
        }
        int all = 0;
        int inSentences = 0;
        int paragraphs = 0;
        for (String line : lines) {
            String bare = line.strip();
            all += bare.length();
            boolean sentence = SENTENCE.matcher(bare).find();
            inSentences += sentence ? bare.length() : 0;
            paragraphs += sentence && bare.length() >= PARAGRAPH ? 1 : 0;
        }
        return inSentences < LIST_SENTENCES * all && paragraphs < LIST_PARAGRAPHS;
    }
}

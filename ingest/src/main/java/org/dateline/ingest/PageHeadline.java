// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.wire.NewsMarkup;

/** A page's headline: of the titles it shows the one that is most like what it calls itself. */
final class PageHeadline {
    // A title in large type is the headline only if it shares this much of its words with what the page calls itself.
    private static final double SHARED_WORDS = 0.3;
    private static final String CALLED =
            "[itemprop~=(?i)^headline$], .entry-title, [class~=(?i)(^|\\s)(headline|story-?title|article-?title|post-?title)($|\\s)]";
    private static final String TITLES = "h1, " + CALLED;
    // "Ministers meet in Vienna - World - The Sample Post": parts after the headline, each a few words.
    private static final Pattern LAST_PART =
            Pattern.compile("^(.{15,}?\\S)\\s+(?:[|–—•·»«]|::|-)\\s+([^|–—•·»«]{2,40})$");
    private static final Pattern FIRST_PART =
            Pattern.compile("^([^|–—•·»«:]{2,30})\\s+(?:[|–—•·»«]|::|-)\\s+(.{15,})$");
    private static final int FEW_WORDS = 4;
    private static final int LONGEST = 400;

    private PageHeadline() {}

    static Optional<String> of(PageTags tags, Optional<String> outlet) {
        List<String> titles = tags.words(TITLES)
                .filter(title -> title.length() < LONGEST)
                .distinct()
                .toList();
        Optional<String> named = Optional.of(tags.page().title())
                .filter(title -> !title.isBlank())
                .map(title -> bare(title, outlet));
        Optional<String> markedUp = tags.article()
                .flatMap(NewsMarkup::headline)
                .or(() -> tags.meta(
                        "og:title",
                        "twitter:title",
                        "headline",
                        "hdl",
                        "parsely-title",
                        "sailthru.title",
                        "dc.title",
                        "dcterms.title",
                        "title"))
                .map(PageTags::unescaped)
                .map(words -> words.replaceAll("<[^>]{1,40}>", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .map(title -> withoutOutlet(title, outlet))
                .filter(title -> !title.isEmpty());
        Optional<String> told = markedUp.or(() -> named);
        Optional<String> shown = titles.stream()
                .filter(title -> !title.equals(outlet.orElse("")))
                .filter(title -> told.isEmpty() || shared(title, told.get()) >= SHARED_WORDS)
                .max((one, other) -> Double.compare(alike(one, told.orElse("")), alike(other, told.orElse(""))));
        // The window's title may be the outlet's alone; what calls itself the headline is none other's.
        Optional<String> called =
                markedUp.isPresent() ? Optional.empty() : tags.words(CALLED).findFirst();
        return shown.or(() -> called)
                .or(() -> told)
                .or(() -> titles.stream().findFirst())
                .map(words -> Letters.clean(words).strip())
                .filter(words -> !words.isEmpty() && words.length() < LONGEST);
    }

    private static double shared(String one, String other) {
        Set<String> words = words(one);
        Set<String> common = new HashSet<>(words);
        common.retainAll(words(other));
        return words.isEmpty() ? 0 : common.size() / (double) words.size();
    }

    // A title that is cut off shares all its words, but not all of the other's.
    private static double alike(String one, String other) {
        return shared(one, other) + shared(other, one);
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static String withoutOutlet(String title, Optional<String> outlet) {
        return outlet.filter(name -> title.endsWith(name) && title.length() > name.length() + 3)
                .map(name -> title.substring(0, title.length() - name.length()).replaceAll("[\\s|–—:•·-]+$", ""))
                .orElse(title);
    }

    /** The last part of the window's title, where it has parts: mostly the outlet's name. */
    static Optional<String> lastPart(String title) {
        Matcher last = LAST_PART.matcher(title.replaceAll("\\s+", " ").strip());
        return last.find() && last.group(2).split(" ").length <= FEW_WORDS
                ? Optional.of(last.group(2))
                : Optional.empty();
    }

    // The title of a browser's window ends, or begins, in the names of section and outlet.
    private static String bare(String title, Optional<String> outlet) {
        String bare = withoutOutlet(title.replaceAll("\\s+", " ").strip(), outlet);
        Matcher last = LAST_PART.matcher(bare);
        while (last.find() && last.group(2).split(" ").length <= FEW_WORDS) {
            bare = last.group(1);
            last = LAST_PART.matcher(bare);
        }
        Matcher first = FIRST_PART.matcher(bare);
        boolean opens = first.find()
                && first.group(1).split(" ").length <= 2
                && first.group(2).split(" ").length > FEW_WORDS;
        return opens ? first.group(2) : bare;
    }
}

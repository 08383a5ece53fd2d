// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.Locale;

/** What kind of text an outlet published: the ledger takes news; the rest is recognised, counted and left out. */
public enum NewsKind {
    /** A story of public affairs, or nothing that tells otherwise. */
    NEWS("news"),
    /** Entries of a day on one page, added to while it went on. */
    LIVE_BLOG("a live blog"),
    /** Pictures, films or sound with a few words. */
    GALLERY("a gallery of pictures, film or sound"),
    /** The life of one who died, or the notice of a funeral. */
    OBITUARY("an obituary"),
    /** Matches, players and their clubs. */
    SPORT("sport"),
    /** Horoscopes, puzzles, recipes, what is on, what to buy. */
    SERVICE("service: horoscopes, puzzles, recipes, shopping"),
    /** The front of a section, a table, results: heads of stories or figures without sentences. */
    LISTING("a list of stories or results");

    private final String words;

    NewsKind(String words) {
        this.words = words;
    }

    /** In plain words, as in summaries. */
    public String words() {
        return words;
    }

    /** As {@code kinds.tsv} writes it. */
    static NewsKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

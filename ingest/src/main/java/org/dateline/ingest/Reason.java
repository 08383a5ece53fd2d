// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

/** Why something could not be read as a story; counted in summaries. */
public enum Reason {
    UNREADABLE("unreadable"),
    TOO_LARGE("too large"),
    BINARY("binary, not text"),
    UNKNOWN_CHARSET("unknown charset"),
    BROKEN_JSON("broken JSON"),
    EMPTY("no text"),
    DAMAGED("damaged archive"),
    TOO_DEEP("archive in an archive in an archive"),
    NO_PAGE("no page"),
    NO_COLUMN("no column with text"),
    WITHDRAWN("withdrawn by its agency"),
    LISTING("a list of stories"),
    NOT_NEWS("not news");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason in plain words. */
    public String words() {
        return words;
    }
}

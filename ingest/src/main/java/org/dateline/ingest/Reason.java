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

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

/**
 * How emphasis looks: colours and underlines on a terminal, plain marks elsewhere.
 *
 * @param terminal whether escape sequences are understood
 */
record Style(boolean terminal) {
    private static final String RESET = "\u001b[0m";

    /** What the launcher found out: it sets {@code dateline.terminal} when standard output is one. */
    static Style ofEnvironment() {
        return new Style(Boolean.getBoolean("dateline.terminal") && System.getenv("NO_COLOR") == null);
    }

    String heading(String text) {
        return terminal ? "\u001b[1;36m" + text + RESET : text;
    }

    String strong(String text) {
        return terminal ? "\u001b[1m" + text + RESET : text;
    }

    String faint(String text) {
        return terminal ? "\u001b[2m" + text + RESET : text;
    }

    /** What opens the words that are the evidence. */
    String open() {
        return terminal ? "\u001b[1;4m" : "*";
    }

    /** What closes them. */
    String close() {
        return terminal ? RESET : "*";
    }
}

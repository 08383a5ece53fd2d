// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

/** A knowledge file that cannot be used as it stands; the message names file, line, what is wrong and what is right. */
public final class BadKnowledge extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file name of the file
     * @param line from 1
     * @param says what is wrong and what would be right
     */
    public BadKnowledge(String file, int line, String says) {
        super(file + ":" + line + ": " + says);
    }

    /**
     * @param file name of the file
     * @param line from 1
     * @param column from 1
     * @param says what is wrong and what would be right
     */
    public BadKnowledge(String file, int line, int column, String says) {
        super(file + ":" + line + ":" + column + ": " + says);
    }
}

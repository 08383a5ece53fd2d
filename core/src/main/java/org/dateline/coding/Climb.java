// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

/**
 * One step from a word of an act to the word that governs it.
 *
 * @param outlook what is known of the act's happening after it
 * @param goesOn whether what stands higher up tells more
 */
record Climb(Outlook outlook, boolean goesOn) {
    static Climb stop(Outlook outlook) {
        return new Climb(outlook, false);
    }

    static Climb on(Outlook outlook) {
        return new Climb(outlook, true);
    }
}

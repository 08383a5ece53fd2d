// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;

/** Known actors by name. Names are matched without regard to letter case, accents, dots and articles. */
public interface ActorDirectory {

    /** All entries that go by this name, best known first; empty when none does. */
    List<KnownActor> named(String name);

    /** The longest name of any entry, in words: how far ahead a look-up has to look. */
    int longestNameInWords();

    /** The longest name that begins with a word, in words: 0 where none does, so that most words need no look-up at all. */
    default int longestNameInWords(String first) {
        return longestNameInWords();
    }

    /** Holders of offices, for dating and for "the premier". */
    List<KnownActor> people();
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Reads how many people met which fate. */
public interface TollReader {
    List<TollMention> read(ParsedStory story, List<Quantity> quantities);

    /** A reader of the tolls that these words tell. */
    static TollReader of(QuantityWords words) {
        return new FramedTollReader(words);
    }
}

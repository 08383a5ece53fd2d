// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Reads numbers with their units and bounds. */
public interface QuantityReader {
    List<Quantity> read(ParsedStory story);

    /** A reader of quantities that these words tell; dates, ages, times, money and measures are left out. */
    static QuantityReader of(QuantityWords words) {
        return new WordedQuantityReader(words);
    }
}

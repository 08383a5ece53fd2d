// SPDX-License-Identifier: Apache-2.0
package planted.dateline.coding;

import java.util.Optional;

/** Breaks: core reads no clock. */
interface ClockReader {
    static long now() {
        return System.nanoTime();
    }

    /** Breaks: no Optional parameters. */
    void read(Optional<String> words);
}

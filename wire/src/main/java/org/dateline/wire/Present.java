// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that a file may leave out. */
final class Present {
    private Present() {}

    /** The list, empty when the file has none. */
    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.Map;

/** Rows of a query as JSON Lines. */
public final class JsonLine {
    private JsonLine() {}

    /** One object on one line, keys in the order of the map; absent optionals are null. */
    public static String of(Map<String, ?> keys) {
        return Json.MAPPER.writeValueAsString(keys);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The gold bodies of the article extraction benchmark: {@code {"page": {"articleBody": "…"}}}. */
public final class GoldBodies {
    private GoldBodies() {}

    /** Bodies by the name of their page, in the order of names. */
    public static Map<String, String> read(String json) {
        Map<String, String> bodies = new TreeMap<>();
        JsonNode root = Json.MAPPER.readTree(json);
        root.properties()
                .forEach(page -> bodies.put(
                        page.getKey(), page.getValue().path("articleBody").asString("")));
        return bodies;
    }
}

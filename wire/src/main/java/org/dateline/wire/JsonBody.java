// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Bodies of answers and requests as JSON. */
public final class JsonBody {
    private JsonBody() {}

    /** Records, maps and lists of these as JSON in UTF-8; absent optionals are null. */
    public static byte[] write(Object body) {
        return Json.MAPPER.writeValueAsBytes(body);
    }

    /**
     * The keys of an object.
     *
     * @throws UnreadableJson saying where it is no JSON object
     */
    public static Map<String, Object> read(String json) {
        try {
            return Json.MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JacksonException e) {
            throw new UnreadableJson(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** JSON that is not what it should be; the message says where (line, column, key) and what is wrong. */
public final class UnreadableJson extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadableJson(JacksonException cause) {
        super(where(cause) + says(cause), cause);
    }

    private static String where(JacksonException cause) {
        TokenStreamLocation location = cause.getLocation();
        String keys = cause.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        String at = location == null || location.getLineNr() < 1
                ? ""
                : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
        return at + (keys.isEmpty() ? "" : keys + ": ");
    }

    /** What is wrong, in one line and without the names of classes. */
    static String says(JacksonException cause) {
        return cause.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("not readable")
                .replaceAll("`?(?:[a-z]+\\.)+([A-Z]\\w*)(?:<[^>]*>)?`?", "$1");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often a story names each country.
 *
 * @param byCode the counts, in the order in which the countries are first named
 */
record NationCounts(Map<String, Integer> byCode) {
    /** The counts from some point of the text on. */
    static NationCounts from(List<Marks> marked, int from) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Marks marks : marked) {
            marks.nations().stream()
                    .filter(hit -> marks.sentence().token(hit.last()).span().end() > from)
                    .forEach(hit -> named.merge(hit.code(), 1, Integer::sum));
        }
        return new NationCounts(named);
    }

    boolean names(String code) {
        return byCode.containsKey(code);
    }

    int of(String code) {
        return byCode.getOrDefault(code, 0);
    }

    /** The country named most, when it is named more often than that. */
    Optional<String> mostBeyond(int often) {
        Optional<String> most = Optional.empty();
        int best = often;
        for (Map.Entry<String, Integer> entry : byCode.entrySet()) {
            if (entry.getValue() > best) {
                best = entry.getValue();
                most = Optional.of(entry.getKey());
            }
        }
        return most;
    }
}

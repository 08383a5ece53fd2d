// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;

/**
 * In which countries the towns of a story may lie: towns told of together mostly lie in one.
 *
 * @param nations how often the story names each country
 * @param byCode how many of the towns may lie in each country
 */
record TownCounts(NationCounts nations, Map<String, Integer> byCode) {
    static TownCounts of(ParsedStory story, List<Marks> marked, CountriesOfNames countries, NationCounts nations) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Marks marks : marked) {
            for (Entity entity : story.entitiesIn(marks.sentence())) {
                if (entity.kind() == EntityKind.LOCATION && seen.add(story.text(entity.span()))) {
                    countries
                            .of(marks, marks.sentence().tokensIn(entity.span()))
                            .forEach(code -> counts.merge(code, 1, Integer::sum));
                }
            }
        }
        return new TownCounts(nations, counts);
    }

    /** Of the countries a name may mean the one named most, else that of most other towns, else the best known. */
    Optional<String> likeliest(List<String> countries) {
        Optional<String> best = Optional.empty();
        for (String country : countries) {
            if (best.isEmpty() || isLikelier(country, best.get())) {
                best = Optional.of(country);
            }
        }
        return best;
    }

    private boolean isLikelier(String country, String than) {
        int more = nations.of(country) - nations.of(than);
        return more > 0 || (more == 0 && towns(country) > towns(than));
    }

    private int towns(String country) {
        return byCode.getOrDefault(country, 0);
    }
}

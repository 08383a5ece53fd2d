// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Token;

/** Where a story plays: the country of local people that no word gives one. */
final class Scene {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "across", "outside", "inside", "around");
    // The lead says where; a country in a place phrase says it more than one that acts.
    private static final int LEAD_SENTENCES = 3;
    private static final int LEAD_WEIGHT = 3;
    private static final int LOCATIVE_WEIGHT = 6;
    private static final int TOWN_WEIGHT = 1;
    private final List<Optional<String>> bySentence = new ArrayList<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    Scene(List<Marks> story, PlaceCountry places) {
        for (Marks marks : story) {
            bySentence.add(read(marks, places));
        }
    }

    /** The country of a sentence's setting, else the story's. */
    Optional<String> country(int sentence) {
        return bySentence.get(sentence).or(this::main);
    }

    /** Whether a country is named anywhere. */
    boolean names(String code) {
        return weights.containsKey(code);
    }

    /** The country the story is mostly about. */
    Optional<String> main() {
        Optional<Map.Entry<String, Integer>> best = Optional.empty();
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            if (best.isEmpty() || entry.getValue() > best.get().getValue()) {
                best = Optional.of(entry);
            }
        }
        return best.map(Map.Entry::getKey);
    }

    private Optional<String> read(Marks marks, PlaceCountry places) {
        Optional<String> setting = Optional.empty();
        int lead = marks.sentence().index() < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
        for (NationHit hit : marks.nations()) {
            boolean place = hit.form() == NationHit.Form.NAME || hit.form() == NationHit.Form.CAPITAL;
            boolean locative = place && isLocative(marks, hit.last());
            weigh(hit.code(), lead * (locative ? LOCATIVE_WEIGHT : 1));
            if (locative && setting.isEmpty()) {
                setting = Optional.of(hit.code());
            }
        }
        for (NameHit name : marks.names()) {
            if (name.entity().filter(kind -> kind == EntityKind.LOCATION).isEmpty()
                    || !name.known().isEmpty()) {
                continue;
            }
            Optional<String> code = places.of(marks.words(name.first(), name.last()));
            boolean locative = isLocative(marks, name.last());
            code.ifPresent(found -> weigh(found, lead * (locative ? LOCATIVE_WEIGHT : TOWN_WEIGHT)));
            if (locative && setting.isEmpty()) {
                setting = code;
            }
        }
        return setting;
    }

    private void weigh(String code, int weight) {
        weights.merge(code, weight, Integer::sum);
    }

    private static boolean isLocative(Marks marks, int token) {
        Token at = marks.sentence().token(token);
        for (int steps = 0; steps < 4; steps++) {
            if (LOCATIVE.contains(Positions.preposition(marks.sentence(), at))) {
                return true;
            }
            if (!at.isRelation("appos", "compound", "flat", "nmod", "conj", "amod", "nmod:poss")) {
                return false;
            }
            Optional<Token> above = marks.sentence().head(at);
            if (above.isEmpty()) {
                return false;
            }
            at = above.get();
        }
        return false;
    }
}

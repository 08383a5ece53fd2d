// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.ledger.EventIndex;
import org.dateline.ledger.IndexedActor;
import org.dateline.ledger.IndexedEvent;
import org.dateline.ontology.EventType;
import org.dateline.place.Coordinates;

/**
 * All events of a ledger as columns of numbers, so that a page can filter and count a hundred thousand of them between two
 * frames. Words stand once, in lists; columns hold their places there, and -1 or null where there is none.
 */
final class IndexForm {
    private static final double HUNDREDTHS = 100;

    private final EventIndex index;
    private final List<Long> actorKeys = new ArrayList<>();
    private final Map<Long, Integer> actorPlaces = new HashMap<>();

    private IndexForm(EventIndex index) {
        this.index = index;
    }

    static Map<String, Object> of(EventIndex index, Map<String, String> countryNames) {
        return new IndexForm(index).form(countryNames);
    }

    private Map<String, Object> form(Map<String, String> countryNames) {
        List<String> types = Stream.of(EventType.values()).map(EventType::name).toList();
        List<String> modes = words(event -> event.modes().stream());
        List<String> countries = words(event -> event.country().stream());
        List<String> factuality = words(event -> Stream.of(event.factuality()));
        List<String> outlets = words(event -> event.outlets().stream());
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("key", column(IndexedEvent::key));
        columns.put("day", column(event -> event.first().map(LocalDate::toEpochDay)));
        columns.put("days", column(IndexForm::days));
        columns.put("told", column(event -> event.told().map(LocalDate::toEpochDay)));
        columns.put("type", column(of(types, IndexedEvent::type)));
        columns.put("country", column(of(countries, event -> event.country().orElse(""))));
        columns.put(
                "latitude",
                column(event -> event.coordinates().map(Coordinates::latitude).map(IndexForm::rounded)));
        columns.put(
                "longitude",
                column(event -> event.coordinates().map(Coordinates::longitude).map(IndexForm::rounded)));
        columns.put("factuality", column(of(factuality, IndexedEvent::factuality)));
        columns.put("background", column(event -> event.background() ? 1 : 0));
        columns.put("reports", column(IndexedEvent::reports));
        columns.put("origins", column(IndexedEvent::origins));
        columns.put("disputes", column(IndexedEvent::disputes));
        columns.put(
                "confidence",
                column(event ->
                        event.confidence().stream().mapToObj(IndexForm::rounded).findFirst()));
        columns.put("modes", lists(event -> event.modes().stream().map(placeIn(modes))));
        columns.put("parties", lists(event -> event.parties().stream().map(this::actor)));
        columns.put("sources", lists(event -> event.sources().stream().map(this::actor)));
        columns.put("outlets", lists(event -> event.outlets().stream().map(placeIn(outlets))));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("change", index.change());
        form.put("types", types);
        form.put("modes", modes);
        form.put("countries", countries);
        form.put("countryNames", countryNames);
        form.put("factuality", factuality);
        form.put("outlets", outlets);
        form.put("actors", actors());
        form.put("columns", columns);
        return form;
    }

    private List<Object> column(Function<IndexedEvent, Object> value) {
        return index.events().stream().map(value).toList();
    }

    private Map<String, Object> lists(Function<IndexedEvent, Stream<Integer>> values) {
        List<Integer> counts = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (IndexedEvent event : index.events()) {
            int before = all.size();
            values.apply(event).forEach(all::add);
            counts.add(all.size() - before);
        }
        return Map.of("counts", counts, "values", all);
    }

    private List<String> words(Function<IndexedEvent, Stream<String>> of) {
        return index.events().stream().flatMap(of).distinct().sorted().toList();
    }

    private Function<IndexedEvent, Object> of(List<String> words, Function<IndexedEvent, String> value) {
        Function<String, Integer> place = placeIn(words);
        return event -> place.apply(value.apply(event));
    }

    private static Function<String, Integer> placeIn(List<String> words) {
        Map<String, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word, places.size()));
        return word -> places.getOrDefault(word, -1);
    }

    private int actor(long key) {
        return actorPlaces.computeIfAbsent(key, first -> {
            actorKeys.add(key);
            return actorKeys.size() - 1;
        });
    }

    /** Only those that some event names; called last, when all columns have asked for theirs. */
    private List<Map<String, Object>> actors() {
        Map<Long, IndexedActor> byKey = new HashMap<>();
        index.actors().forEach(actor -> byKey.put(actor.key(), actor));
        return actorKeys.stream()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .map(IndexForm::actor)
                .toList();
    }

    private static Map<String, Object> actor(IndexedActor actor) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", actor.id());
        form.put("name", actor.name());
        form.put("kind", actor.kind());
        form.put("country", actor.country());
        form.put("sector", actor.sector());
        return form;
    }

    private static Object days(IndexedEvent event) {
        return event.first()
                .flatMap(first -> event.last().map(last -> Math.max(0, last.toEpochDay() - first.toEpochDay())))
                .orElse(0L);
    }

    private static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.place.GazetteerEntry.Kind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Chooses which place each name means: one for all occurrences of a name in a story, by importance, by what the text
 * says contains it, by the story's other countries, and by nearness to its other places.
 */
final class PlaceChooser {
    private static final double NEAR_KM = 200;
    private static final double KM_A_DEGREE = 111.1; // of latitude, a little less than any
    private static final int MOST_NEIGHBOURS = 60;
    private static final double FLOOR = 4.6; // lowest accepted score; keeps out small towns that nothing speaks for

    /** What was chosen, and by what evidence. */
    record Choice(GazetteerEntry entry, String rule) {}

    private record Sense(List<Integer> at, List<GazetteerEntry> options) {}

    private final List<TextualName> names;
    private final int[] containers;
    private final PlaceVocabulary words;
    private final Map<String, Sense> senses = new LinkedHashMap<>();
    private final Map<String, Double> countries = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> ownCountries = new HashMap<>();
    private final Map<String, GazetteerEntry> chosen = new LinkedHashMap<>();
    private final double weight;

    PlaceChooser(List<TextualName> names, int[] containers, PlaceVocabulary words) {
        this.names = names;
        this.containers = containers;
        this.words = words;
        for (int at = 0; at < names.size(); at++) {
            TextualName name = names.get(at);
            senses.computeIfAbsent(senseKey(name), fresh -> new Sense(new ArrayList<>(), name.entries()))
                    .at()
                    .add(at);
        }
        senses.forEach(this::weigh);
        weight = countries.values().stream().mapToDouble(Double::doubleValue).sum();
        for (int pass = 0; pass < 2; pass++) {
            Map<String, GazetteerEntry> next = new LinkedHashMap<>();
            senses.forEach((key, sense) -> next.put(key, best(key, sense, sense.at())));
            chosen.clear();
            chosen.putAll(next);
        }
    }

    /** The place of a name, or nothing when it is more likely no place at all. */
    Optional<Choice> choice(int at) {
        TextualName name = names.get(at);
        String key = senseKey(name);
        Sense sense = Objects.requireNonNull(senses.get(key));
        if (name.adjective()) {
            return Optional.of(new Choice(name.entries().getFirst(), "place-demonym"));
        }
        GazetteerEntry entry =
                containers[at] < 0 ? Objects.requireNonNull(chosen.get(key)) : best(key, sense, List.of(at));
        if (containers[at] >= 0 && isElsewhere(entry, containers[at])) {
            return within(names.get(containers[at]));
        }
        double score = score(key, entry, containers[at] < 0 ? sense.at() : List.of(at));
        if (score + (name.marked() ? 1.5 : 0) + (placed(name) ? 0.7 : 0) < FLOOR) {
            return Optional.empty();
        }
        return Optional.of(new Choice(entry, rule(entry, at, sense)));
    }

    // "Daman district, Kandahar province": a place of that name in another country is not the one meant.
    private boolean isElsewhere(GazetteerEntry inner, int container) {
        GazetteerEntry outer = Objects.requireNonNull(chosen.get(senseKey(names.get(container))));
        boolean wide = outer.kind() == Kind.COUNTRY || outer.kind() == Kind.DIVISION;
        return wide && inner.kind() != Kind.COUNTRY && !inner.country().equals(outer.country());
    }

    // "the Bolivian city of Arka", "Bolivia's town of Arka": one nobody knows there is still in that country.
    private Optional<Choice> within(TextualName outer) {
        Sentence sentence = outer.sentence();
        boolean ground = sentence.tokens().stream()
                .skip(outer.last() + 1L)
                .limit(3)
                .takeWhile(token -> !token.isLemma("of"))
                .anyMatch(token -> words.is("town-noun", token) || words.is("division-noun", token));
        return Optional.of(outer.entries().getFirst())
                .filter(country -> country.kind() == Kind.COUNTRY && ground)
                .map(country -> new Choice(country, "place-within"));
    }

    private String rule(GazetteerEntry entry, int at, Sense sense) {
        if (entry.kind() == Kind.COUNTRY) {
            return "place-country";
        }
        if (sense.options().size() == 1) {
            return "place-only-one";
        }
        if (containers[at] >= 0 && contained(entry, names.get(containers[at]))) {
            return "place-contained";
        }
        return entry.equals(sense.options().getFirst()) ? "place-best-known" : "place-story-context";
    }

    private boolean placed(TextualName name) {
        boolean fought = name.sentence()
                .head(name.head())
                .filter(noun -> noun.isLemma("control") || words.is("violence", noun))
                .isPresent();
        return fought
                || name.sentence().children(name.head(), "case").stream().anyMatch(word -> words.is("where", word));
    }

    private static String senseKey(TextualName name) {
        return name.adjective() ? "~" + name.key() : name.key();
    }

    private void weigh(String key, Sense sense) {
        GazetteerEntry likely = sense.options().getFirst();
        boolean sure =
                sense.options().stream().map(GazetteerEntry::country).distinct().count() == 1
                        || likely.kind() == Kind.COUNTRY;
        likely.country().ifPresent(country -> {
            double each = Math.min(6, sense.at().size()) * (sure ? 1 : 0.3);
            countries.merge(country, each, Double::sum);
            ownCountries.computeIfAbsent(key, fresh -> new HashMap<>()).merge(country, each, Double::sum);
        });
    }

    private GazetteerEntry best(String key, Sense sense, List<Integer> occurrences) {
        GazetteerEntry best = sense.options().getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (GazetteerEntry option : sense.options()) {
            double score = score(key, option, occurrences);
            if (score > most) {
                most = score;
                best = option;
            }
        }
        return best;
    }

    private double score(String key, GazetteerEntry option, List<Integer> occurrences) {
        double score = importance(option) + 4 * share(key, option) + 2.5 * nearness(key, option);
        if (option.country().flatMap(words::capitalOf).filter(key::equals).isPresent() && option.kind() == Kind.CITY) {
            score += 2;
        }
        double local = 0;
        for (int at : occurrences.subList(0, Math.min(20, occurrences.size()))) {
            local = Math.max(local, local(option, at));
        }
        return score + local;
    }

    private double local(GazetteerEntry option, int at) {
        double local = designated(option, names.get(at));
        if (containers[at] >= 0 && contained(option, names.get(containers[at]))) {
            local += 7;
        }
        for (int inner = Math.max(0, at - 1); inner <= Math.min(names.size() - 1, at + 1); inner++) {
            if (containers[inner] == at
                    && names.get(inner).entries().stream().anyMatch(entry -> contains(option, entry))) {
                local += 3;
            }
        }
        return local;
    }

    // "Idlib province", "the city of Idlib"
    private double designated(GazetteerEntry option, TextualName name) {
        boolean wide = option.kind() == Kind.DIVISION || option.kind() == Kind.REGION;
        int next = name.last() + 1;
        if (next < name.sentence().tokens().size()
                && words.is("division-noun", name.sentence().token(next))) {
            return wide ? 4 : 0;
        }
        if (name.first() >= 2 && name.sentence().token(name.first() - 1).isLemma("of")) {
            Token before = name.sentence().token(name.first() - 2);
            if (words.is("division-noun", before)) {
                return wide ? 4 : 0;
            }
            return words.is("town-noun", before) && option.kind() == Kind.CITY ? 3 : 0;
        }
        return 0;
    }

    private static boolean contained(GazetteerEntry inner, TextualName outer) {
        return outer.entries().stream().anyMatch(each -> contains(each, inner));
    }

    private static boolean contains(GazetteerEntry outer, GazetteerEntry inner) {
        if (outer.equals(inner)) {
            return false;
        }
        return switch (outer.kind()) {
            case COUNTRY -> inner.kind() != Kind.COUNTRY && outer.country().equals(inner.country());
            case DIVISION ->
                (inner.division().filter(outer.id()::equals).isPresent() && inner.kind() != Kind.DIVISION)
                        || (inner.id().startsWith("site:") && near(outer, inner, NEAR_KM));
            case REGION ->
                inner.kind() != Kind.COUNTRY && near(outer, inner, outer.id().startsWith("division:") ? 80 : 300);
            case CITY -> inner.kind() != Kind.COUNTRY && inner.kind() != Kind.DIVISION && near(outer, inner, 60);
            case SITE -> false;
        };
    }

    private static boolean near(GazetteerEntry one, GazetteerEntry other, double kilometres) {
        double north =
                Math.abs(one.coordinates().latitude() - other.coordinates().latitude()) * KM_A_DEGREE;
        return north < kilometres && one.coordinates().kilometresTo(other.coordinates()) < kilometres;
    }

    private static double importance(GazetteerEntry entry) {
        double inhabitants = Math.log10(Math.max(300.0, (double) entry.population()));
        return switch (entry.kind()) {
            case COUNTRY -> 9;
            case REGION -> entry.id().startsWith("region:") ? 6.5 : inhabitants - 1;
            case SITE -> entry.id().startsWith("site:") ? 5.5 : inhabitants - 1.5;
            case DIVISION -> inhabitants - 1.2;
            case CITY -> inhabitants;
        };
    }

    private double share(String key, GazetteerEntry option) {
        Map<String, Double> own = ownCountries.getOrDefault(key, Map.of());
        double others =
                weight - own.values().stream().mapToDouble(Double::doubleValue).sum();
        return option.country()
                .map(country -> others <= 0
                        ? 0.0
                        : (countries.getOrDefault(country, 0.0) - own.getOrDefault(country, 0.0)) / others)
                .orElse(0.0);
    }

    private double nearness(String key, GazetteerEntry option) {
        if (option.kind() == Kind.COUNTRY) {
            return 0;
        }
        int near = 0;
        int seen = 0;
        for (Map.Entry<String, GazetteerEntry> other : chosen.entrySet()) {
            if (other.getKey().equals(key) || other.getValue().kind() == Kind.COUNTRY) {
                continue;
            }
            near += near(other.getValue(), option, NEAR_KM) ? 1 : 0;
            if (++seen == MOST_NEIGHBOURS) {
                break;
            }
        }
        return seen == 0 ? 0 : Math.min(1, 2.0 * near / (seen + 1));
    }
}

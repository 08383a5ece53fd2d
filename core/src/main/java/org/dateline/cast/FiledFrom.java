// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.story.Dateline;
import org.dateline.syntax.ParsedStory;

/** The country that a dateline tells: "WELLINGTON, New Zealand (AP) -". */
final class FiledFrom {
    private FiledFrom() {}

    static Optional<String> of(ParsedStory story, List<Marks> marked, CountriesOfNames countries, CastWords words) {
        List<String> parts = story.layout().dateline().flatMap(Dateline::place).stream()
                .flatMap(place -> Stream.of(place.split(",\\s*")))
                .toList();
        if (parts.isEmpty() || words.holds(CastWords.Kind.SEAT, parts.getFirst().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return parts.size() == 1
                ? capital(story, marked)
                        .or(() -> countries.of(parts.getFirst()).stream().findFirst())
                : within(parts, countries);
    }

    // "ISLAMABAD (Reuters)": of towns of that name the capital.
    private static Optional<String> capital(ParsedStory story, List<Marks> marked) {
        int end = story.layout().dateline().map(line -> line.span().end()).orElse(0);
        return marked.stream()
                .flatMap(marks -> marks.nations().stream()
                        .filter(hit -> isSeat(hit)
                                && marks.sentence().token(hit.last()).span().end() <= end))
                .map(NationHit::code)
                .findFirst();
    }

    private static boolean isSeat(NationHit hit) {
        return hit.form() == NationHit.Form.CAPITAL || hit.form() == NationHit.Form.SEAT;
    }

    // "ATLANTA, Georgia (AP)": of the countries the last part may mean the one that has such a town.
    private static Optional<String> within(List<String> parts, CountriesOfNames countries) {
        List<String> wide = countries.of(parts.getLast());
        List<String> towns = countries.of(parts.getFirst());
        return wide.stream()
                .filter(towns::contains)
                .findFirst()
                .or(() -> wide.stream().findFirst())
                .or(() -> towns.stream().findFirst());
    }
}

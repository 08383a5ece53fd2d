// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.dateline.matching.Dispute.Version;

/** How one version is chosen where reports differ. Nothing is overwritten by it: the others stay beside it. */
public enum Policy {
    /** What was published last. */
    LATEST,
    /** The lowest figure; of what has no figures, nothing. */
    LOWEST,
    /** The highest figure, by its lower end: "at least 12" is 12. */
    HIGHEST,
    /** What most independent origins say; of equals the later. */
    MOST_ORIGINS;

    /** The word by which it is asked for: {@code most-origins}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The version to show when one has to be shown.
     *
     * @param origin where the story of a report was gathered, by the report's id
     */
    public Optional<Version> choose(List<Version> versions, Function<String, String> origin) {
        ToLongFunction<Version> origins = version -> version.voices().stream()
                .map(Voice::report)
                .map(origin)
                .distinct()
                .count();
        Comparator<Version> byOrigins = Comparator.comparingLong(origins);
        Comparator<Version> byDay = Comparator.comparing(Policy::lastDay);
        Comparator<Version> byWords = Comparator.comparing(Version::says);
        return switch (this) {
            case LATEST -> versions.stream().max(byDay.thenComparing(byOrigins).thenComparing(byWords));
            case MOST_ORIGINS ->
                versions.stream().max(byOrigins.thenComparing(byDay).thenComparing(byWords));
            case LOWEST ->
                figures(versions).min(Comparator.comparingInt(Policy::figure).thenComparing(byWords));
            case HIGHEST ->
                figures(versions).max(Comparator.comparingInt(Policy::figure).thenComparing(byWords));
        };
    }

    private static Stream<Version> figures(List<Version> versions) {
        return versions.stream().filter(version -> version.amount().isPresent());
    }

    private static int figure(Version version) {
        OptionalInt low = version.amount().orElseThrow().low();
        return low.isPresent()
                ? low.getAsInt()
                : version.amount().orElseThrow().high().orElse(0);
    }

    private static LocalDate lastDay(Version version) {
        return version.voices().stream()
                .flatMap(voice -> voice.published().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.cast.ActorDirectory;
import org.dateline.cast.KnownActor;
import org.dateline.cast.Term;
import org.dateline.place.Gazetteer;
import org.dateline.time.OfficeTerm;

/** The actor directory's terms of office as the dater of stories wants them: by the title that stands beside the name. */
final class OfficeTerms {
    private OfficeTerms() {}

    static List<OfficeTerm> of(ActorDirectory directory, Gazetteer gazetteer) {
        List<OfficeTerm> terms = new ArrayList<>();
        for (KnownActor person : directory.people()) {
            Map<String, OfficeTerm> byTitle = new LinkedHashMap<>();
            for (Term term : person.terms()) {
                OfficeTerm held =
                        new OfficeTerm(title(term.office(), gazetteer), person.name(), term.from(), term.to());
                byTitle.merge(held.office(), held, OfficeTerms::both);
            }
            byTitle.values().stream()
                    .filter(term -> !term.office().isBlank())
                    .flatMap(term -> underAllNames(term, person))
                    .forEach(terms::add);
        }
        return terms;
    }

    // "US Secretary of State" stands in stories as "Secretary of State", "its Secretary of State" and so on.
    private static String title(String office, Gazetteer gazetteer) {
        int space = office.indexOf(' ');
        if (space < 0) {
            return office;
        }
        String first = office.substring(0, space);
        boolean country =
                gazetteer.demonym(first).isPresent() || !gazetteer.named(first).isEmpty();
        return country ? office.substring(space + 1) : office;
    }

    // Who held an office twice held it, for a story that does not say when, between the first day and the last.
    private static OfficeTerm both(OfficeTerm one, OfficeTerm other) {
        return new OfficeTerm(
                one.office(),
                one.name(),
                earlier(one.from(), other.from()),
                one.to().isEmpty() || other.to().isEmpty() ? Optional.empty() : later(one.to(), other.to()));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Stream.of(one.get(), other.get()).min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(day -> day.stream()).max(LocalDate::compareTo);
    }

    private static Stream<OfficeTerm> underAllNames(OfficeTerm term, KnownActor person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .filter(name -> name.contains(" "))
                .map(name -> new OfficeTerm(term.office(), name, term.from(), term.to()));
    }
}

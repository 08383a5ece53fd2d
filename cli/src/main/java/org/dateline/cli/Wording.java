// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.cast.Actor;
import org.dateline.coded.CodedStory;
import org.dateline.coded.EventTime;
import org.dateline.coded.ReportedEvent;
import org.dateline.ontology.Mode;
import org.dateline.ontology.RelationType;
import org.dateline.place.Place;
import org.dateline.quantity.Amount;
import org.dateline.time.DayRange;

/** Values in the words a reader uses. */
final class Wording {
    static final String NONE = "–";

    private Wording() {}

    static String amount(Amount amount) {
        String about = amount.approximate() ? "about " : "";
        if (amount.low().isPresent() && amount.high().isPresent()) {
            int low = amount.low().getAsInt();
            int high = amount.high().getAsInt();
            return about + (low == high ? number(low) : number(low) + " to " + number(high));
        }
        if (amount.low().isPresent()) {
            return about + "at least " + number(amount.low().getAsInt());
        }
        return amount.high().isPresent()
                ? about + "up to " + number(amount.high().getAsInt())
                : "unknown";
    }

    /** Such as "1 report", "3 reports". */
    static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Such as "1 story", "3 stories". */
    static String stories(int number) {
        return number + (number == 1 ? " story" : " stories");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String days(DayRange days) {
        if (days.isSingleDay()) {
            return days.from().orElseThrow().toString();
        }
        if (days.from().isPresent() && days.to().isPresent()) {
            return days.from().get() + " to " + days.to().get();
        }
        return days.from()
                .map(from -> "since " + from)
                .or(() -> days.to().map(to -> "until " + to))
                .orElse("");
    }

    /** The days; the wording where there are none; a question mark after a day that is only assumed. */
    static String when(Optional<EventTime> time) {
        return time.map(told -> told.days().isKnown()
                        ? days(told.days()) + (told.assumed() ? " ?" : "")
                        : told.text().map(words -> "“" + words + "”").orElse(NONE))
                .orElse(NONE);
    }

    static String place(Place place) {
        return place.name()
                + place.country()
                        .filter(country -> !country.equals(place.name()))
                        .map(country -> " (" + country + ")")
                        .orElse("");
    }

    static String what(ReportedEvent event) {
        String modes = event.modes().stream().map(Mode::code).collect(Collectors.joining(", "));
        return event.type() + (modes.isEmpty() ? "" : " " + modes);
    }

    /** The names of actors by id. */
    static String names(List<String> ids, CodedStory coded) {
        return ids.stream().map(id -> name(id, coded)).collect(Collectors.joining(", "));
    }

    static String name(String id, CodedStory coded) {
        return coded.actor(id).map(Actor::name).orElse(id);
    }

    static String relation(RelationType relation, boolean negated) {
        return switch (relation) {
            case BACKS -> negated ? "does not back" : "backs";
            case OPPOSES -> negated ? "does not oppose" : "opposes";
            case ALLIED_WITH -> negated ? "is not allied with" : "is allied with";
            case RECOGNISES -> negated ? "does not recognise" : "recognises";
            case PART_OF -> negated ? "is not part of" : "is part of";
            case LEADS -> negated ? "does not lead" : "leads";
            case HOSTS_FORCES_OF -> negated ? "does not host forces of" : "hosts forces of";
        };
    }
}

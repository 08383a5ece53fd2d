// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;

/** Parts titles and descriptions from names that the reader model has tagged together with them. */
final class TaggedTitles {
    private TaggedTitles() {}

    // "Defense Secretary Ash Carter", tagged as one name, is Ash Carter with a title.
    static boolean endsInKnownPerson(NameHit hit, NameHit known) {
        return hit.first() < known.first()
                && hit.last() == known.last()
                && known.length() > 1
                && known.known().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
    }

    // The reader model often takes a title into the name, or part of one for a name.
    static Optional<NameHit> without(
            Sentence sentence, NameHit hit, List<NounHit> nouns, List<NationHit> nations, List<NameHit> known) {
        int first = hit.first();
        for (NounHit noun : nouns) {
            boolean opensTitle = noun.isTitle()
                    && hit.first() < noun.first()
                    && noun.first() <= hit.last()
                    && hit.last() < noun.last();
            if (opensTitle && hit.entity().filter(PersonNames::isPerson).isEmpty()) {
                // "[Pentagon Press] Secretary": what runs into a title ends before it.
                return Optional.of(new NameHit(first, noun.first() - 1, hit.entity(), hit.known()));
            }
            if (noun.first() <= hit.first() && hit.last() <= noun.last()) {
                return noun.isBody()
                                && noun.first() == hit.first()
                                && noun.last() == hit.last()
                                && Words.isCapital(sentence.token(hit.last()).form())
                        ? Optional.of(hit)
                        : Optional.empty();
            }
        }
        boolean titled =
                hit.entity().filter(kind -> kind == EntityKind.MISCELLANEOUS).isPresent()
                        && nouns.stream()
                                .anyMatch(noun ->
                                        noun.isTitle() && noun.first() >= hit.first() && noun.last() < hit.last());
        boolean person = titled || hit.entity().filter(PersonNames::isPerson).isPresent();
        int before = -1;
        while (person && first != before) {
            before = first;
            first = afterTitle(first, hit.last(), nouns, nations, known);
        }
        while (first <= hit.last() && !NameExtent.begins(sentence, first, hit.last(), person)) {
            first++;
        }
        if (first > hit.last()) {
            return Optional.empty();
        }
        return Optional.of(
                titled ? new NameHit(first, hit.last(), Optional.of(EntityKind.PERSON), hit.known()) : hit.from(first));
    }

    // One nation, body or title that opens the words from here on: "German", "Pentagon", "Chancellor".
    private static int afterTitle(
            int first, int last, List<NounHit> nouns, List<NationHit> nations, List<NameHit> known) {
        for (NameHit body : known) {
            boolean titled =
                    nouns.stream().anyMatch(noun -> noun.isTitle() && noun.first() > body.last() && noun.last() < last);
            if (body.first() == first
                    && titled
                    && body.known().stream().noneMatch(actor -> actor.kind() == ActorKind.PERSON)) {
                return body.last() + 1;
            }
        }
        for (NationHit nation : nations) {
            if (nation.first() == first && nation.last() < last && !nation.isCountry()) {
                return nation.last() + 1;
            }
        }
        for (NounHit noun : nouns) {
            if (noun.isTitle() && noun.first() == first && noun.last() < last) {
                return noun.last() + 1;
            }
        }
        return first;
    }

    // "ISIL Terrorists", "Arka Air of Iran": a known name with words that only describe it, tagged as one.
    static boolean describes(NameHit hit, List<NameHit> known, List<NounHit> nouns, List<NationHit> nations) {
        for (NameHit inside : known) {
            boolean ours = nations.stream()
                    .filter(nation -> hit.first() <= nation.first() && nation.last() < inside.first())
                    .allMatch(nation -> inside.known().stream()
                            .anyMatch(actor -> actor.country().isEmpty()
                                    || actor.country()
                                            .filter(nation.code()::equals)
                                            .isPresent()));
            boolean within = ours // "Ethiopian National Defence Forces" are none of another country
                    && hit.first() <= inside.first()
                    && inside.last() <= hit.last()
                    && inside.length() < hit.length();
            boolean rest = within;
            for (int token = hit.first(); rest && token <= hit.last(); token++) {
                int at = token;
                rest = inside.covers(at)
                        || nouns.stream().anyMatch(noun -> noun.plural() && noun.first() <= at && at <= noun.last())
                        || nations.stream().anyMatch(nation -> nation.first() <= at && at <= nation.last())
                        || (at > inside.last() && nations.stream().anyMatch(nation -> nation.first() == at + 1));
            }
            if (rest) {
                return true;
            }
        }
        return false;
    }
}

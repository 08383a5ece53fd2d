// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.EntityKind;

/**
 * Reads the sector of whoever a noun is about off the phrase it stands in.
 *
 * @param nameWords what words in the names of bodies tell
 */
record PhraseSector(NameWords nameWords) {
    // "the country's largest Islamist party" is neither a government nor armed
    private static final Set<String> OWNED_BY = Set.of("country", "islamist");

    /** The sector of whom these tokens name beside a noun: COP in "police spokesman", NGO in "spokesman for the group". */
    Optional<Sector> beside(Marks marks, NounHit noun, int first, int last) {
        return firmlyBeside(marks, noun, first, last)
                .or(() -> marks.nouns().stream()
                        .filter(other -> other.first() >= first
                                && other.last() <= last
                                && other.first() != noun.first()
                                && other.isBody()
                                && !describesOffice(marks, noun, other)
                                && other.noun().sector() != Sector.UNK)
                        .map(other -> other.noun().sector())
                        .findFirst()) // "union leaders"
                .or(() -> employer(marks, noun, first, last));
    }

    /** The same where it is no guess: a "group" may be of any sector. */
    Optional<Sector> firmlyBeside(Marks marks, NounHit noun, int first, int last) {
        for (NounHit other : marks.nouns()) {
            boolean beside = other.first() >= first && other.last() <= last && other.first() != noun.first();
            if (beside
                    && !describesOffice(marks, noun, other)
                    && !isInName(marks, noun, other)
                    && !OWNED_BY.contains(other.noun().sense())
                    && other.noun().use() != ActorNoun.Use.OFFICE
                    && !other.noun().inherits()
                    && other.noun().sector() != Sector.CVL
                    && other.noun().sector() != Sector.UNK) {
                return Optional.of(other.noun().sector());
            }
        }
        return marks.names().stream()
                .filter(name -> name.first() >= first && name.last() <= last)
                .flatMap(name -> Stream.concat(name.known().stream(), name.parent().stream())
                        .limit(1))
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .map(KnownActor::sector)
                .findFirst();
    }

    // "Fair Vote president X", "chairman of Norsea Shipping": of a body nobody knows nothing tells but its name.
    private Optional<Sector> employer(Marks marks, NounHit noun, int first, int last) {
        return marks.names().stream()
                .filter(name -> name.first() >= first && name.last() <= last && !name.covers(noun.first()))
                .filter(name -> name.known().isEmpty()
                        && name.entity()
                                .filter(kind -> kind == EntityKind.ORGANIZATION)
                                .isPresent()
                        && marks.nationAt(name.first()).isEmpty())
                .map(name -> nameWords.of(marks, name).map(NameWord::sector).orElse(Sector.UNK))
                .findFirst();
    }

    // "supporters of the military leader" bear no arms
    private static boolean describesOffice(Marks marks, NounHit noun, NounHit other) {
        return marks.nounAt(other.last() + 1)
                .filter(next -> next.noun().use() == ActorNoun.Use.OFFICE && next.first() != noun.first())
                .isPresent();
    }

    // "head of the Danish Refugee Council" is no refugee
    private static boolean isInName(Marks marks, NounHit noun, NounHit other) {
        return marks.nameAt(other.first())
                .filter(name -> name.length() > 1 && !name.covers(noun.first()))
                .isPresent();
    }
}

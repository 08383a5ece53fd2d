// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Reads country, sector and distinguishing words off the tokens of a noun phrase. */
final class PhraseReader {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "senior",
            "local",
            "top",
            "other",
            "several",
            "many",
            "more",
            "new",
            "high-ranking",
            "high",
            "ranking",
            "same",
            "alleged",
            "suspected",
            "some",
            "few",
            "various",
            "own",
            "young",
            "old",
            "last",
            "current",
            "central",
            "federal",
            "national",
            "interim",
            "transitional",
            "caretaker",
            "incumbent",
            "acting",
            "former",
            "mainland",
            "people",
            "number",
            "group",
            "dozen",
            "hundred",
            "thousand",
            "score",
            "year",
            "least",
            "most",
            "only");
    private static final Set<String> OWNING = Set.of("of", "in", "from", "for", "at", "");
    // "the country's largest Islamist party" is neither a government nor armed
    private static final Set<String> OWNED_BY = Set.of("country", "islamist");
    private static final String MANY_STATES = "INT";
    private static final List<String> DELEGATES = List.of("minister", "ambassador", "envoy", "delegate", "member");
    private static final List<String> BLOCS =
            List.of("coalition", "alliance", "bloc", "league", "grouping", "member-state", "commonwealth");
    private static final List<String> DOMESTIC =
            List.of("ruling", "governing", "opposition", "party", "government", "governmental", "left", "right");
    private static final Set<String> SPELLING = Set.of("defense", "defence");
    private static final Set<String> FORMER = Set.of("former", "ex", "retired", "late", "onetime", "deposed", "ousted");
    private static final Set<String> ORIGIN = Set.of("of", "from");
    private final PlaceCountry places;
    private final NameWords words;

    PhraseReader(PlaceCountry places, NameWords words) {
        this.places = places;
        this.words = words;
    }

    /** The country named among these tokens; what stands left of the head counts first. */
    Optional<String> country(Marks marks, int head, int first, int last) {
        Optional<String> after = Optional.empty();
        for (NationHit hit : marks.nations()) {
            if (hit.first() < first || hit.last() > last || hidden(marks, hit, head)) {
                continue;
            }
            if (hit.first() < head) {
                return Optional.of(hit.code());
            }
            if (after.isEmpty() && owns(marks.sentence(), head, hit.last())) {
                // "head of the Danish Refugee Council in Kabul" is of the council's country
                after = bodyBetween(marks, head, hit.first()).or(() -> Optional.of(hit.code()));
            }
        }
        Optional<String> found = after;
        return ofManyStates(marks, head, first)
                .or(() -> found)
                .or(() -> ofBloc(marks, head))
                .or(() -> countryOfNames(marks, head, first, last))
                .or(() -> ofRegion(marks, head, first));
    }

    // The country or the country of the town that a word names.
    private Optional<String> home(Marks marks, int at) {
        Optional<NameHit> town = marks.nameAt(at);
        return marks.nationAt(at)
                .map(NationHit::code)
                .or(() -> town.flatMap(name -> countryOfNames(marks, -1, name.first(), name.last())));
    }

    /** The country behind a name: "Maria Novak from Slovenia"; behind a titled one also a region: "Senator Tom Hale of Ohio". */
    Optional<String> origin(Marks marks, NameHit name, boolean titled) {
        Sentence sentence = marks.sentence();
        int head = marks.headOf(name.first(), name.last());
        Token person = sentence.token(head);
        // "Ana Paz, 24, from Lima"
        return Stream.concat(Stream.of(person), sentence.children(person, "appos", "nummod", "nmod", "amod").stream())
                .flatMap(each -> sentence.children(each, "nmod").stream())
                .filter(noun -> noun.index() > head && ORIGIN.contains(Positions.preposition(sentence, noun)))
                .flatMap(noun -> home(marks, noun.index()).stream())
                .findFirst()
                .or(() -> titled ? behind(marks, name.last()) : Optional.empty());
    }

    // Parsers hang it on the title: "President Ana Soto of Chile".
    private Optional<String> behind(Marks marks, int name) {
        int place = name + 2;
        if (place >= marks.size() || !marks.sentence().token(name + 1).isLemma("of")) {
            return Optional.empty();
        }
        return marks.nationAt(place)
                .filter(NationHit::isCountry)
                .map(NationHit::code)
                .or(() -> Optional.of(marks.sentence().token(place).form())
                        .filter(Words::isCapital)
                        .flatMap(word -> places.of(word).stream().findFirst()));
    }

    // "the U.N. envoy for Yemen" is of no country
    private static Optional<String> ofManyStates(Marks marks, int head, int first) {
        return marks.names().stream()
                .filter(name -> name.first() >= first && name.last() < head)
                .flatMap(name -> name.known().stream().limit(1))
                .filter(actor -> actor.sector() == Sector.IGO)
                .map(actor -> MANY_STATES)
                .findFirst();
    }

    // "foreign ministers of the alliance"
    private static Optional<String> ofBloc(Marks marks, int head) {
        Sentence sentence = marks.sentence();
        Token office = sentence.token(head);
        return office.xpos().equals("NNS") && office.isLemma(DELEGATES)
                ? sentence.children(office, "nmod").stream()
                        .filter(bloc -> bloc.isLemma(BLOCS)
                                && Positions.preposition(sentence, bloc).equals("of"))
                        .filter(bloc -> sentence.children(bloc, "amod", "compound").stream()
                                .noneMatch(word -> word.isLemma(DOMESTIC)))
                        .map(bloc -> MANY_STATES)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> bodyBetween(Marks marks, int head, int before) {
        return marks.names().stream()
                .filter(name -> name.first() > head && name.last() < before)
                .flatMap(name -> name.known().stream().limit(1))
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .flatMap(actor -> actor.country().stream())
                .findFirst();
    }

    // A nation inside another name ("Islamic State of Iraq") is not the phrase's own.
    private static boolean hidden(Marks marks, NationHit hit, int head) {
        return marks.nameAt(hit.first())
                .filter(name -> !name.covers(head) && (name.first() < hit.first() || name.last() > hit.last()))
                .isPresent();
    }

    private static boolean owns(Sentence sentence, int head, int token) {
        Token at = sentence.token(token);
        for (int steps = 0; steps < 8; steps++) {
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty() || above.get().index() == head) {
                break;
            }
            if (above.get().isVerb()) {
                return false; // "ministers meeting in the Kenyan capital"
            }
            at = above.get();
        }
        return OWNING.contains(Positions.preposition(sentence, at));
    }

    // "the Catalan president", "Chechen fighters"
    private Optional<String> ofRegion(Marks marks, int head, int first) {
        return marks.sentence().tokens().subList(first, Math.max(first, head)).stream()
                .filter(token -> Words.isCapital(token.form())
                        && marks.nameAt(token.index())
                                .filter(name -> name.length() > 1)
                                .isEmpty())
                .flatMap(token -> places.ofDemonym(token.form()).stream())
                .findFirst();
    }

    private Optional<String> countryOfNames(Marks marks, int head, int first, int last) {
        for (NameHit name : marks.names()) {
            if (name.first() < first || name.last() > last || name.covers(head)) {
                continue;
            }
            Optional<String> known = name.known().stream().findFirst().flatMap(KnownActor::country);
            if (known.isPresent()) {
                return known;
            }
            if (name.entity().filter(kind -> kind == EntityKind.LOCATION).isPresent()) {
                Optional<String> place = places.of(marks.words(name.first(), name.last())).stream()
                        .findFirst();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** The sector of whom these tokens name beside a noun: COP in "police spokesman", NGO in "spokesman for the group". */
    Optional<Sector> sectorBeside(Marks marks, NounHit noun, int first, int last) {
        return firmSectorBeside(marks, noun, first, last)
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
    Optional<Sector> firmSectorBeside(Marks marks, NounHit noun, int first, int last) {
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
                .flatMap(name -> name.known().stream().limit(1))
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
                .map(name -> words.of(marks, name).map(NameWord::sector).orElse(Sector.UNK))
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

    boolean isFormer(Marks marks, int first, int last) {
        return marks.sentence().tokens().subList(first, last + 1).stream()
                .anyMatch(token -> FORMER.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Content words other than actor nouns and nations. */
    Set<String> qualifiers(Marks marks, int first, int last) {
        Set<String> words = new LinkedHashSet<>();
        for (Token token : marks.sentence().tokens().subList(first, last + 1)) {
            boolean content = token.upos() == Upos.ADJ || token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (content
                    && marks.nounAt(token.index()).isEmpty()
                    && marks.nationAt(token.index()).isEmpty()
                    && !EMPTY_WORDS.contains(lemma)) {
                words.add(SPELLING.contains(lemma) ? "defence" : lemma);
            }
        }
        return words;
    }
}

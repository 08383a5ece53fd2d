// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * Reads the country of whoever a noun phrase names: "French troops", "the president of Chile", "a doctor from Lima".
 *
 * @param places the countries of places
 * @param severalStates whoever is of several
 */
record PhraseCountry(PlaceCountry places, SeveralStates severalStates) {
    private static final Set<String> OWNING = Set.of("of", "in", "from", "for", "at", "");
    private static final Set<String> LOCAL = Set.of("in", "at");
    private static final Set<String> ORIGIN = Set.of("of", "from");

    /** The country named among these tokens; what stands left of the head counts first. */
    Optional<String> of(Marks marks, int head, int first, int last) {
        Optional<String> after = Optional.empty();
        for (NationHit hit : marks.nations()) {
            if (hit.first() < first || hit.last() > last || hidden(marks, hit, head)) {
                continue;
            }
            if (hit.first() < head) {
                return Optional.of(hit.code());
            }
            if (after.isEmpty()
                    && owns(marks.sentence(), head, hit.last())
                    && !isAbroad(marks.sentence(), head, hit.last())) {
                // "head of the Danish Refugee Council in Kabul", "BBC correspondent in Kabul" are of the body's country
                after = bodyBetween(marks, head, hit.first())
                        .or(() -> hit.form() == NationHit.Form.NAME || hit.form() == NationHit.Form.CAPITAL
                                ? bodyBetween(marks, first - 1, head)
                                : Optional.empty())
                        .or(() -> Optional.of(hit.code()));
            }
        }
        Optional<String> found = after;
        if (severalStates.isOfUnion(marks, head, first)) {
            return Optional.of(Actor.INTERNATIONAL);
        }
        return found.or(() -> severalStates.isOfBloc(marks, head) ? Optional.of(Actor.INTERNATIONAL) : Optional.empty())
                .or(() -> countryOfNames(marks, head, first, last))
                .or(() -> ofRegion(marks, head, first));
    }

    /** Whether a name is that of a place: "Westshire County" as one that sues. */
    boolean isPlace(String name) {
        return !places.of(name).isEmpty();
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

    /** "the president and prime minister of Chile": what follows the last says it of all. */
    static Optional<String> shared(Marks marks, NounHit hit, Token noun) {
        Sentence sentence = marks.sentence();
        Token first = Positions.firstConjunct(sentence, noun);
        List<Token> others = sentence.children(first, "conj");
        if (others.isEmpty() || hit.plural() || hit.noun().use() != ActorNoun.Use.OFFICE) {
            return Optional.empty();
        }
        Token last = others.getLast();
        return marks.nounAt(last.index())
                .filter(office -> office.noun().use() == ActorNoun.Use.OFFICE && !office.plural())
                .flatMap(office -> sentence.children(last, "nmod").stream()
                        .filter(state -> Positions.preposition(sentence, state).equals("of"))
                        .flatMap(state -> marks.nationAt(state.index()).stream())
                        .map(NationHit::code)
                        .findFirst());
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

    // "its embassy in Lima", "their troops in Mali": whose it is says more than where it stands.
    private static boolean isAbroad(Sentence sentence, int head, int place) {
        return sentence.children(sentence.token(head), "nmod:poss").stream()
                        .anyMatch(owner -> owner.upos() == Upos.PRON)
                && LOCAL.contains(Positions.preposition(sentence, sentence.token(place)));
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
            boolean isPlace =
                    name.entity().filter(kind -> kind == EntityKind.LOCATION).isPresent()
                            && marks.sentence().token(name.last()).upos() != Upos.ADJ; // "[Western] Europe"
            if (isPlace) {
                Optional<String> place = places.of(marks.words(name.first(), name.last())).stream()
                        .findFirst();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }
}

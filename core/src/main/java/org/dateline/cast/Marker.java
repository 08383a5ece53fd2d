// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.Entity;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds nations, actor nouns and names in a sentence, the longest first. */
final class Marker {
    private static final Comparator<NameHit> LONGEST_KNOWN_FIRST = Comparator.comparingInt(NameHit::length)
            .reversed()
            .thenComparing(hit -> hit.known().isEmpty())
            .thenComparingInt(NameHit::first);
    private static final Set<String> IN_PLACE =
            Set.of("in", "at", "near", "from", "to", "into", "outside", "around", "of");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private final PlaceCountry places;
    private final KnownNames knownNames;
    private final PhraseTable<NationHit> nations = new PhraseTable<>();
    private final PhraseTable<NounHit> nouns = new PhraseTable<>();
    private final UntaggedNames untagged;
    private final Set<String> placeWords;
    private final CastWords castWords;
    private final Set<String> firstNames;
    private final ShipNames ships;

    Marker(ActorDirectory directory, ActorVocabulary vocabulary, PlaceCountry places) {
        this.places = places;
        this.knownNames = new KnownNames(directory);
        this.untagged = new UntaggedNames(vocabulary.firstNames().keySet());
        this.placeWords = vocabulary.placeWords();
        this.castWords = vocabulary.words();
        this.firstNames = vocabulary.firstNames().keySet();
        this.ships = new ShipNames(new NameWords(vocabulary.nameWords()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.NAME, nation.names()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.ADJECTIVE, nation.adjectives()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.PEOPLE, nation.peoples()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.SEAT, nation.seats()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.CAPITAL, nation.capitals()));
        for (ActorNoun noun : vocabulary.nouns()) {
            nouns.add(noun.singular(), new NounHit(noun, false, 0, 0));
            noun.plural().ifPresent(plural -> nouns.add(plural, new NounHit(noun, true, 0, 0)));
        }
    }

    private void add(String code, NationHit.Form form, List<String> wordings) {
        wordings.forEach(words -> nations.add(words, new NationHit(code, form, Words.isAcronym(words), 0, 0)));
    }

    Marks mark(Sentence sentence, List<Entity> entities) {
        WordRow row = new WordRow(sentence);
        List<NationHit> nationHits = nationsIn(sentence, row);
        nationHits.removeIf(hit -> isGivenName(sentence, hit, entities));
        List<NounHit> nounHits = nounsIn(row);
        List<List<Token>> people = entities.stream()
                .filter(entity -> PersonNames.isPerson(entity.kind()))
                .map(entity -> sentence.tokensIn(entity.span()))
                .toList();
        nounHits.removeIf(hit -> isPartOfName(hit, people) || isPartOfNation(hit, nationHits));
        List<NameHit> known = knownNames.in(sentence, row);
        nounHits = new ArrayList<>(beyondNames(row, known, nounHits));
        List<NameHit> names = names(sentence, known, entities, nationHits, nounHits);
        untagged.find(sentence, nounHits, nationHits, names).stream()
                .filter(hit -> !placeWords.contains(sentence.token(hit.last()).lowerForm()))
                .forEach(names::add);
        names.removeIf(hit -> namesPlace(sentence, hit));
        names = ships.with(sentence, names);
        names.sort(Comparator.comparingInt(NameHit::first));
        return new Marks(sentence, nationHits, nounHits, names);
    }

    static boolean isDay(Token token) {
        return DAYS.contains(token.form());
    }

    // "Ben Gurion International Airport": a person's name that goes on as a place's.
    private boolean namesPlace(Sentence sentence, NameHit hit) {
        boolean person = hit.entity().filter(PersonNames::isPerson).isPresent()
                || hit.known().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
        int at = hit.last() + 1;
        if (at < sentence.tokens().size() && isDay(sentence.token(at))) {
            return false; // "President Harmon Thursday condemned"
        }
        while (person
                && at < sentence.tokens().size()
                && Words.isCapital(sentence.token(at).form())) {
            if (placeWords.contains(sentence.token(at).lowerForm())) {
                return true;
            }
            at++;
        }
        return false;
    }

    private List<NationHit> nationsIn(Sentence sentence, WordRow row) {
        List<NationHit> hits = new ArrayList<>();
        for (int word = 0; word < row.size(); word++) {
            Optional<PhraseTable.Found<NationHit>> found = nations.at(row.words(), word);
            if (found.isEmpty() || !row.whole(word, found.get().length())) {
                continue;
            }
            int end = word + found.get().length() - 1;
            String form = sentence.token(row.token(word)).form();
            NationHit nation = found.get().value();
            boolean name = nation.acronym() ? Words.isAcronym(form) : Words.isCapital(form);
            if (name && !opensPlaceName(sentence, row.token(word), row.token(end))) {
                hits.add(nation.at(row.token(word), row.token(end)));
                word = end;
            }
        }
        return hits;
    }

    // "British Columbia", "Indian Ocean", "New Mexico": a nation's word that is part of a place's name, or of a sum.
    private boolean opensPlaceName(Sentence sentence, int first, int last) {
        if (first > 0 && sentence.token(first - 1).form().equals("New")) {
            return true; // "New Mexico"
        }
        if (last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).form().equals("$")) {
            return true; // "US$2.4 million"
        }
        if (last + 1 >= sentence.tokens().size()
                || !Words.isCapital(sentence.token(last + 1).form())
                || sentence.token(last + 1).upos() != Upos.PROPN) {
            return false;
        }
        String words = sentence.tokens().subList(first, last + 2).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "));
        return !places.of(words).isEmpty();
    }

    // "Jordan Miller", "Stanley Novak"
    private static boolean isGivenName(Sentence sentence, NationHit hit, List<Entity> entities) {
        boolean place = hit.form() == NationHit.Form.NAME || hit.form() == NationHit.Form.CAPITAL;
        return place
                && entities.stream()
                        .filter(entity -> PersonNames.isPerson(entity.kind()))
                        .map(entity -> sentence.tokensIn(entity.span()))
                        .anyMatch(name -> name.getFirst().index() == hit.first()
                                && name.getLast().index() > hit.last());
    }

    // "the Russian Federation" is no federation of something.
    private static boolean isPartOfNation(NounHit hit, List<NationHit> nations) {
        return nations.stream()
                .anyMatch(nation ->
                        nation.first() <= hit.first() && hit.last() <= nation.last() && nation.first() < nation.last());
    }

    // "Ngo Van Minh", "Daniel King": a word that is part of a person's name of several words.
    private static boolean isPartOfName(NounHit hit, List<List<Token>> people) {
        for (List<Token> name : people) {
            int first = name.getFirst().index();
            int last = name.getLast().index();
            boolean inside = first <= hit.first() && hit.last() <= last && first < last;
            if (inside && (hit.last() == last || (hit.isBody() && hit.first() == first))) {
                return true;
            }
        }
        return false;
    }

    // "European [Union officials]" are no union's: of a noun that begins in a known name what stands behind the name.
    private List<NounHit> beyondNames(WordRow row, List<NameHit> known, List<NounHit> hits) {
        return known.isEmpty()
                ? hits
                : hits.stream()
                        .flatMap(hit -> known.stream()
                                .filter(name -> name.first() < hit.first()
                                        && hit.first() <= name.last()
                                        && name.last() < hit.last())
                                .findFirst()
                                .map(name -> nounsIn(row, name.last() + 1, hit.last()).stream())
                                .orElseGet(() -> Stream.of(hit)))
                        .toList();
    }

    private List<NounHit> nounsIn(WordRow row) {
        return nounsIn(row, 0, Integer.MAX_VALUE);
    }

    private List<NounHit> nounsIn(WordRow row, int firstToken, int lastToken) {
        List<NounHit> hits = new ArrayList<>();
        for (int word = 0; word < row.size() && row.token(word) <= lastToken; word++) {
            if (row.token(word) < firstToken) {
                continue;
            }
            Optional<PhraseTable.Found<NounHit>> found = nouns.at(row.words(), word);
            if (found.isPresent() && row.whole(word, found.get().length())) {
                int end = word + found.get().length() - 1;
                hits.add(found.get().value().at(row.token(word), row.token(end)));
                word = end;
            }
        }
        return hits;
    }

    private List<NameHit> names(
            Sentence sentence,
            List<NameHit> known,
            List<Entity> entities,
            List<NationHit> nationHits,
            List<NounHit> nounHits) {
        List<NameHit> all = new ArrayList<>(known);
        for (Entity entity : entities) {
            NameExtent.of(sentence, entity)
                    .flatMap(hit -> TaggedTitles.without(sentence, hit, nounHits, nationHits, known))
                    .filter(hit -> !TaggedTitles.describes(hit, known, nounHits, nationHits))
                    .ifPresent(all::add);
        }
        all.removeIf(hit -> hit.known().isEmpty()
                && known.stream().anyMatch(person -> TaggedTitles.endsInKnownPerson(hit, person)));
        all.sort(LONGEST_KNOWN_FIRST);
        List<NameHit> chosen = new ArrayList<>();
        for (NameHit hit : all) {
            if (!hit.overlapsAny(chosen) && !isInNation(hit, nationHits) && !isPlaceOrDay(sentence, hit)) {
                chosen.add(
                        hit.known().isEmpty()
                                ? UnionOrgans.parent(hit, known, nounHits)
                                        .map(hit::organOf)
                                        .orElse(hit)
                                : hit);
            }
        }
        return chosen;
    }

    private static boolean isInNation(NameHit hit, List<NationHit> nations) {
        for (NationHit nation : nations) {
            if (nation.first() <= hit.first() && hit.last() <= nation.last()) {
                return true;
            }
        }
        return false;
    }

    // "Al Noor Mosque", "Dec."
    private boolean isPlaceOrDay(Sentence sentence, NameHit hit) {
        if (!hit.known().isEmpty()) {
            return false;
        }
        List<String> words = sentence.tokens().subList(hit.first(), hit.last() + 1).stream()
                .map(token -> token.lowerForm())
                .filter(word -> !word.equals(".") && !isNumber(word))
                .toList();
        if (words.isEmpty()) {
            return true;
        }
        boolean person = hit.entity().filter(PersonNames::isPerson).isPresent();
        if (words.size() > 1 && castWords.holds(CastWords.Kind.THING, words.getLast())) {
            return true; // "Harry Bell Library"
        }
        if (words.size() == 1 && isWhere(sentence, hit)) {
            return true;
        }
        if (words.size() == 1 || (person && firstNames.contains(words.getFirst()))) {
            return placeWords.contains(words.getFirst()) && words.stream().allMatch(placeWords::contains);
        }
        return placeWords.contains(words.getLast()) || (!person && placeWords.contains(words.getFirst()));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    // One word that the gazetteer knows, in a phrase of place.
    private boolean isWhere(Sentence sentence, NameHit hit) {
        Token token = sentence.token(hit.first());
        boolean phrase = IN_PLACE.contains(Positions.preposition(sentence, token)) || token.isRelation("compound");
        return phrase && !places.of(token.form()).isEmpty();
    }
}

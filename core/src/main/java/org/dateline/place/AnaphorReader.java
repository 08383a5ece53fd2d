// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ontology.Precision;
import org.dateline.place.GazetteerEntry.Kind;
import org.dateline.place.Toponym.Use;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/**
 * Reads "in the city", "near the capital", "across the province" back to the place named last that fits.
 *
 * @param gazetteer for capitals that the story does not name
 * @param words the words it goes by
 * @param uses how phrases stand in their sentence
 */
record AnaphorReader(Gazetteer gazetteer, PlaceVocabulary words, UseReader uses) {

    /** A place named in the story, and where; as a party when it stands for a government. */
    record Named(int sentence, int token, GazetteerEntry entry, boolean party) {}

    /**
     * The phrases that stand for places.
     *
     * @param filed where the story was filed from, which "the city" is when no other was named lately
     */
    List<Toponym> read(List<Sentence> sentences, List<Named> named, Optional<GazetteerEntry> filed) {
        List<Toponym> anaphors = new ArrayList<>();
        Optional<GazetteerEntry> country = mostNamedCountry(named);
        int known = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                while (known < named.size() && isBefore(named.get(known), sentence, token)) {
                    known++;
                }
                Optional<GazetteerEntry> seat = seat(sentence, token, named);
                if (seat.isPresent()) {
                    anaphors.add(toponym(sentence, token, seat.get()));
                } else if (isAnaphor(sentence, token)) {
                    antecedent(token, named, known, country)
                            .or(() -> filed.filter(entry -> entry.kind() == Kind.CITY && fits(token, entry)))
                            .ifPresent(entry -> anaphors.add(toponym(sentence, token, entry)));
                }
            }
        }
        return anaphors;
    }

    private static boolean isBefore(Named named, Sentence sentence, Token token) {
        return named.sentence() < sentence.index()
                || (named.sentence() == sentence.index() && named.token() < token.index());
    }

    // "in the Ethiopian capital", "near Ethiopia's capital"
    private Optional<GazetteerEntry> seat(Sentence sentence, Token token, List<Named> named) {
        boolean here = token.isLemma("capital")
                && token.upos() == Upos.NOUN
                && sentence.children(token, "appos", "flat").isEmpty()
                && sentence.has(token, "case")
                && uses.use(sentence, token, true, 3) == Use.LOCATION;
        return !here
                ? Optional.empty()
                : sentence.children(token, "amod", "nmod:poss").stream()
                        .flatMap(owner -> named.stream()
                                .filter(each -> each.sentence() == sentence.index()
                                        && each.token() == owner.index()
                                        && each.entry().kind() == Kind.COUNTRY))
                        .flatMap(each -> capital(each.entry()).stream())
                        .findFirst();
    }

    // "the city" with nothing that tells which, where it says where.
    private boolean isAnaphor(Sentence sentence, Token token) {
        if (token.upos() != Upos.NOUN
                || !words.is("anaphor", token)
                || token.form().endsWith("s")) {
            return false;
        }
        boolean definite = false;
        for (Token child : sentence.children(token)) {
            if (child.isRelation("appos") && child.upos() == Upos.PROPN) {
                return false; // "the capital, San Juan" names itself
            }
            if (child.isRelation("det")) {
                definite = child.isLemma("the", "this", "that");
            } else if (!child.isRelation("case", "punct", "amod", "cc", "conj", "appos", "advmod")
                    || (child.isRelation("amod")
                            && !words.is("held", child)
                            && !words.is("anaphor-adjective", child))) {
                return false;
            }
        }
        return definite && sentence.has(token, "case") && uses.use(sentence, token, true, 3) == Use.LOCATION;
    }

    // The country that a story names most is what it calls "the country".
    private static Optional<GazetteerEntry> mostNamedCountry(List<Named> named) {
        Map<GazetteerEntry, Integer> times = new LinkedHashMap<>();
        named.stream()
                .map(Named::entry)
                .filter(entry -> entry.kind() == Kind.COUNTRY)
                .forEach(entry -> times.merge(entry, 1, Integer::sum));
        int all = times.values().stream().mapToInt(Integer::intValue).sum();
        return times.entrySet().stream()
                .filter(each -> 2 * each.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<GazetteerEntry> antecedent(
            Token token, List<Named> named, int known, Optional<GazetteerEntry> country) {
        if (country.isPresent() && fits(token, country.get())) {
            return country;
        }
        Optional<GazetteerEntry> seat = token.isLemma("capital") ? namedCapital(named, known) : Optional.empty();
        if (seat.isPresent()) {
            return seat;
        }
        for (int at = known - 1; at >= Math.max(0, known - 12); at--) {
            GazetteerEntry entry = named.get(at).entry();
            if (token.isLemma("capital")) {
                Optional<GazetteerEntry> capital = capital(entry);
                if (capital.isPresent()) {
                    return capital;
                }
            } else if (fits(token, entry) && !(named.get(at).party() && entry.kind() == Kind.CITY)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    // "in the capital" of a story told of Kinshasa.
    private Optional<GazetteerEntry> namedCapital(List<Named> named, int known) {
        return named.subList(Math.max(0, known - 12), known).stream()
                .map(Named::entry)
                .filter(entry -> entry.kind() == Kind.CITY && capital(entry).isPresent())
                .reduce((first, last) -> last);
    }

    private Optional<GazetteerEntry> capital(GazetteerEntry entry) {
        Optional<String> key = entry.country().flatMap(words::capitalOf);
        if (entry.kind() != Kind.COUNTRY
                && key.filter(Gazetteer.key(entry.name())::equals).isEmpty()) {
            return Optional.empty();
        }
        return key.flatMap(name -> gazetteer.named(name).stream()
                .filter(each -> each.kind() == Kind.CITY && each.country().equals(entry.country()))
                .findFirst());
    }

    private boolean fits(Token token, GazetteerEntry entry) {
        return switch (entry.kind()) {
            case COUNTRY ->
                words.is("anaphor-country", token)
                        && (!token.isLemma("kingdom")
                                || entry.country()
                                        .filter(code -> words.is("kingdom", code))
                                        .isPresent());
            case DIVISION -> words.is("division-noun", token);
            case REGION -> words.is("anaphor-region", token);
            case CITY -> words.is("town-noun", token);
            case SITE ->
                words.is("site-noun", token) && Gazetteer.key(entry.name()).contains(Gazetteer.key(token.lemma()));
        };
    }

    private Toponym toponym(Sentence sentence, Token token, GazetteerEntry entry) {
        Token first = sentence.children(token, "amod", "det").stream()
                .filter(child -> child.index() < token.index())
                .findFirst()
                .orElse(token);
        Optional<Token> around = sentence.children(token, "case").stream()
                .filter(word -> words.is("around", word))
                .findFirst();
        Span span = around.orElse(first).span().hull(token.span());
        Precision precision = entry.kind() == Kind.COUNTRY
                ? Precision.COUNTRY
                : around.isPresent() || entry.kind() == Kind.DIVISION || entry.kind() == Kind.REGION
                        ? Precision.AREA
                        : Precision.EXACT;
        Place place = new Place(
                entry.name(), Optional.of(entry.id()), entry.country(), Optional.of(entry.coordinates()), precision);
        return new Toponym(span, place, Use.LOCATION, sentence.index(), token.index(), "place-anaphor");
    }
}

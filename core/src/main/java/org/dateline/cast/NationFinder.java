// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Makes mentions of countries, capitals and seats where they stand for a government, and of peoples. */
final class NationFinder {
    private static final Pattern OF_MANY = Pattern.compile("(?:s|ese|ish|sh|ch)$"); // the Swiss, the Dutch
    private static final String ONE = "citizen";
    private final Positions positions;
    private final Partitives partitives;
    private final Accused accused;
    private final Map<String, String> names;

    NationFinder(Positions positions, Partitives partitives, ActorVocabulary vocabulary) {
        this.positions = positions;
        this.partitives = partitives;
        this.accused = new Accused(vocabulary.words());
        this.names = vocabulary.nations().stream()
                .filter(nation -> !nation.names().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Nation::code, nation -> nation.names().getFirst(), (first, second) -> first));
    }

    List<Candidate> find(Marks marks, List<Candidate> others) {
        List<Candidate> found = new ArrayList<>();
        for (NationHit hit : marks.nations()) {
            int head = marks.headOf(hit.first(), hit.last());
            boolean named = marks.nameAt(head).isPresent();
            boolean titled = others.stream()
                    .anyMatch(other ->
                            other.anchor().covers(head) && other.shape() == Candidate.Shape.PERSON && other.isName());
            boolean inPhrase = others.stream().anyMatch(other -> other.anchor().head() == head);
            if (!named && !titled && !inPhrase) {
                candidate(marks, hit, marks.sentence().token(head)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Candidate> candidate(Marks marks, NationHit hit, Token head) {
        return switch (hit.form()) {
            case NAME, CAPITAL ->
                positions.standsForGovernment(marks.sentence(), head, hit.form() == NationHit.Form.CAPITAL)
                        ? Optional.of(government(marks, hit, head))
                        : Optional.empty();
            case SEAT ->
                positions.takesPart(marks.sentence(), head) && !head.isRelation("compound")
                        ? Optional.of(government(marks, hit, head))
                        : Optional.empty();
            case ADJECTIVE, PEOPLE -> peopleOrDeed(marks, hit, head);
        };
    }

    private Optional<Candidate> peopleOrDeed(Marks marks, NationHit hit, Token head) {
        if (head.isRelation("amod", "compound", "nmod:desc", "nmod:unmarked", "nmod:poss")) {
            return positions.standsForGovernment(marks.sentence(), head, false)
                    ? Optional.of(government(marks, hit, head))
                    : Optional.empty();
        }
        if (!head.upos().isNominal()
                && !marks.sentence().has(head, "det")
                && !marks.sentence().has(head, "nummod")) {
            return Optional.empty();
        }
        return Optional.of(people(marks, hit, head, isSingle(marks.sentence(), head)));
    }

    // "a Libyan", "the Libyan", but "the British" and "the Chinese" are a people.
    private static boolean isSingle(Sentence sentence, Token head) {
        Optional<Token> article = sentence.child(head, "det");
        boolean a = article.filter(det -> det.isLemma("a", "an", "another")).isPresent();
        boolean the = article.filter(det -> det.isLemma("the", "this")).isPresent();
        return a
                || (the
                        && !head.xpos().endsWith("S")
                        && !OF_MANY.matcher(head.form()).find());
    }

    private Candidate government(Marks marks, NationHit hit, Token head) {
        return new Candidate(
                Anchor.of(marks, head.index(), hit.first(), hit.last()),
                Candidate.Shape.NATION,
                // "Iranian missiles" are Iran's; its name is what it is called elsewhere.
                hit.form() == NationHit.Form.ADJECTIVE || hit.form() == NationHit.Form.PEOPLE
                        ? MentionKind.DESCRIPTION
                        : MentionKind.NAME,
                hit.form() == NationHit.Form.NAME
                        ? marks.words(hit.first(), hit.last())
                        : names.getOrDefault(hit.code(), marks.words(hit.first(), hit.last())),
                new Profile(
                        ActorKind.GOVERNMENT,
                        Optional.of(hit.code()),
                        Optional.of(Sector.GOV),
                        Optional.empty(),
                        false),
                Optional.empty(),
                new LinkedHashSet<>(List.of("government", "country")),
                Set.of(),
                Optional.empty(),
                Candidate.Reference.BARE,
                true,
                hit.form() == NationHit.Form.NAME ? "cast-country" : "cast-stands-for-government");
    }

    private static Candidate.Reference reference(Sentence sentence, Token head, boolean singular) {
        if (singular) {
            boolean known = sentence.child(head, "det")
                    .filter(article -> article.isLemma("the", "this"))
                    .isPresent();
            return known ? Candidate.Reference.DEFINITE : Candidate.Reference.INDEFINITE;
        }
        return sentence.has(head, "nummod") ? Candidate.Reference.INDEFINITE : Candidate.Reference.BARE;
    }

    // "ethnic Albanians" are of where they live.
    private static boolean isDescent(Marks marks, NationHit hit) {
        return hit.first() > 0 && marks.sentence().token(hit.first() - 1).isLemma("ethnic");
    }

    private Candidate people(Marks marks, NationHit hit, Token head, boolean singular) {
        List<Token> tokens = marks.sentence().tokensIn(new NounPhrase(marks.sentence(), head).core());
        int first = Math.min(tokens.getFirst().index(), hit.first());
        int last = Math.max(tokens.getLast().index(), hit.last());
        Token counted = partitives.top(marks.sentence(), head);
        return new Candidate(
                Anchor.of(marks, counted.index(), Math.min(first, counted.index()), last),
                singular ? Candidate.Shape.PERSON : Candidate.Shape.PEOPLE,
                MentionKind.DESCRIPTION,
                marks.words(first, last),
                new Profile(
                        singular ? ActorKind.PERSON : ActorKind.POPULATION,
                        isDescent(marks, hit) ? Optional.empty() : Optional.of(hit.code()),
                        Optional.of(accused.is(marks.sentence(), counted) ? Sector.CRM : Sector.CVL),
                        Optional.empty(),
                        !singular),
                Optional.empty(),
                Set.of(isDescent(marks, hit) ? marks.words(hit.first() - 1, hit.last()) : singular ? ONE : "people"),
                Set.of(),
                Optional.empty(),
                reference(marks.sentence(), head, singular),
                positions.takesPart(marks.sentence(), head),
                "cast-people");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.LinkedHashSet;
import java.util.Optional;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Reads what a phrase of an actor noun tells of whom it describes. */
final class DescriptionReader {
    private final PhraseReader phrases;
    private final Positions positions;
    private final Partitives partitives;
    private final SeveralStates severalStates;
    private final Uprooted uprooted;
    private final Accused accused;

    DescriptionReader(PhraseReader phrases, Positions positions, Partitives partitives) {
        this.phrases = phrases;
        this.positions = positions;
        this.partitives = partitives;
        this.severalStates = new SeveralStates(phrases.words());
        this.uprooted = new Uprooted(phrases.words());
        this.accused = new Accused(phrases.words());
    }

    Candidate read(Marks marks, NounHit hit, Token noun) {
        Sentence sentence = marks.sentence();
        Token head = partitives.top(sentence, noun);
        Extent extent = Extent.of(marks, hit, head);
        boolean oneOf = Partitives.isOneOf(head, noun);
        return new Candidate(
                Anchor.of(marks, head.index(), extent.start(noun, head), hit.last()),
                oneOf && !hit.isBody() ? Candidate.Shape.PERSON : hit.shape(),
                MentionKind.DESCRIPTION,
                marks.words(extent.first(), extent.last()),
                profile(marks, hit, noun, extent, oneOf),
                role(marks, hit, extent),
                new LinkedHashSet<>(hit.noun().senses()),
                phrases.qualifiers(marks, extent.first(), extent.lastOfKind()),
                Optional.empty(),
                reference(sentence, head, noun),
                takesPart(sentence, head),
                "cast-description");
    }

    private Profile profile(Marks marks, NounHit hit, Token noun, Extent extent, boolean oneOf) {
        Sentence sentence = marks.sentence();
        Sector sector = sector(marks, hit, extent);
        boolean plural = !oneOf
                && (hit.plural() || (sentence.has(noun, "conj") && noun.xpos().equals("NNS")));
        return new Profile(
                kind(hit, sector),
                phrases.country()
                        .of(marks, noun.index(), extent.first(), home(sentence, hit, noun, extent))
                        .or(() -> PhraseCountry.shared(marks, hit, noun))
                        .or(() -> severalStates.ofNoun(sentence, noun, hit, sector)),
                Optional.of(sector),
                hit.noun().gender(),
                plural,
                hit.noun().inherits()
                        && phrases.sector()
                                .firmlyBeside(marks, hit, extent.first(), extent.lastOfSector())
                                .isEmpty());
    }

    // Where the words end that tell of which country somebody is: "peacekeepers in Mali" are of any.
    private int home(Sentence sentence, NounHit hit, Token noun, Extent extent) {
        boolean away =
                phrases.words().holds(CastWords.Kind.WORLDWIDE, hit.noun().sense())
                        && sentence.children(noun, "nmod").stream()
                                .noneMatch(place ->
                                        Positions.preposition(sentence, place).equals("from"));
        return away ? noun.index() : extent.last();
    }

    private Sector sector(Marks marks, NounHit hit, Extent extent) {
        Sector own = hit.noun().inherits()
                ? phrases.sector()
                        .beside(marks, hit, extent.first(), extent.lastOfSector())
                        .orElse(hit.noun().sector())
                : hit.noun().sector();
        if (own == Sector.CVL && uprooted.is(marks.sentence(), top(marks, hit))) {
            return Sector.REF;
        }
        if (own == Sector.CVL
                && phrases.words().holds(CastWords.Kind.ANYBODY, hit.noun().sense())
                && !accused.isProtest(marks.sentence())
                && accused.is(marks.sentence(), top(marks, hit))) {
            return Sector.CRM;
        }
        if (own == Sector.GOV
                && hit.plural()
                && severalStates.isOfUnion(marks, noun(marks, hit).index(), extent.first())) {
            return Sector.IGO; // "EU foreign ministers"
        }
        return hit.isTitle() && phrases.isFormer(marks, extent.first(), extent.lastOfSector()) ? Sector.ELI : own;
    }

    private Token top(Marks marks, NounHit hit) {
        return partitives.top(marks.sentence(), noun(marks, hit));
    }

    private static Token noun(Marks marks, NounHit hit) {
        return marks.sentence().token(marks.headOf(hit.first(), hit.last()));
    }

    private static ActorKind kind(NounHit hit, Sector sector) {
        if (hit.noun().use() == ActorNoun.Use.OFFICE && hit.plural() && SeveralStates.STATE.contains(sector)) {
            return ActorKind.GOVERNMENT;
        }
        if (hit.noun().use() == ActorNoun.Use.PERSON && hit.plural()) {
            return ActorKind.POPULATION;
        }
        if (hit.noun().use() == ActorNoun.Use.PERSON && hit.noun().kind() == ActorKind.POPULATION) {
            return ActorKind.PERSON;
        }
        return hit.noun().kind();
    }

    private static Optional<String> role(Marks marks, NounHit hit, Extent extent) {
        boolean office = hit.noun().use() == ActorNoun.Use.OFFICE && !hit.plural();
        return office ? Optional.of(marks.words(extent.first(), extent.last())) : Optional.empty();
    }

    private Candidate.Reference reference(Sentence sentence, Token head, Token noun) {
        Optional<Token> determiner = sentence.child(head, "det").or(() -> sentence.child(noun, "det"));
        if (determiner.isPresent()) {
            boolean definite = determiner.get().isLemma("the", "this", "that", "these", "those", "both");
            return definite ? Candidate.Reference.DEFINITE : Candidate.Reference.INDEFINITE;
        }
        if (sentence.has(head, "nmod:poss")) {
            return Candidate.Reference.DEFINITE;
        }
        // "hundreds of people" are as new as "200 people"
        boolean counted = sentence.has(head, "nummod") || partitives.isCounted(sentence, noun);
        return counted ? Candidate.Reference.INDEFINITE : Candidate.Reference.BARE;
    }

    private boolean takesPart(Sentence sentence, Token head) {
        return positions.describedTakesPart(sentence, head)
                && (!head.isRelation("compound")
                        || sentence.head(head).filter(positions::isDeed).isPresent());
    }
}

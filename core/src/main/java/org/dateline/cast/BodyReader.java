// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Reads the name of an institution, group, company or outlet. */
final class BodyReader {
    private static final Set<String> LISTING = Set.of(",", "/", "&", "and");
    private static final Set<String> DEALING = Set.of("by", "with", "against", "between", "from", "to");
    private static final Set<String> CHANNEL = Set.of("on", "via", "through");
    private static final Set<String> FIGHTERS = Set.of("militants", "group", "militia", "movement", "gunman");
    private final PhraseReader phrases;
    private final Positions positions;
    private final NameWords words;

    BodyReader(PhraseReader phrases, Positions positions, NameWords words) {
        this.phrases = phrases;
        this.positions = positions;
        this.words = words;
    }

    /** Empty when the name is a place's or says nothing of an actor. */
    Optional<Candidate> read(Marks marks, NameHit hit, Optional<KnownActor> known, Optional<LocalDate> day) {
        Optional<NounHit> noun = hit.parent().isPresent() ? Optional.empty() : noun(marks, hit);
        Token head = marks.sentence().token(marks.headOf(hit.first(), hit.last()));
        boolean worded = hit.length() > 1 && words.of(marks, hit).isPresent();
        boolean named = hit.parent().isPresent() || worded || isOrganization(marks, hit, head) || namesBody(marks, hit);
        if (known.isEmpty() && noun.isEmpty() && !named) {
            return Optional.empty();
        }
        if (noun.filter(each -> !each.isBody()).isPresent() && known.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> fighters = fighters(marks, hit, known);
        int top = fighters.map(Token::index).orElse(head.index());
        Set<String> senses = new LinkedHashSet<>();
        noun.ifPresent(each -> senses.addAll(each.noun().senses()));
        Profile profile = profile(marks, hit, known, noun, head, day);
        return Optional.of(new Candidate(
                Anchor.of(marks, top, Math.min(hit.first(), top), Math.max(hit.last(), top)),
                Candidate.Shape.BODY,
                MentionKind.NAME,
                marks.words(hit.first(), hit.last()),
                profile,
                Optional.empty(),
                senses,
                phrases.qualifiers(marks, hit.first(), hit.last()),
                known,
                Candidate.Reference.BARE,
                takesPart(marks, hit, known, noun, marks.sentence().token(top)),
                known.isPresent() ? "cast-directory" : noun.isPresent() ? "cast-named-body" : "cast-name"));
    }

    /** Whether a name stands right after the noun for what it names: "the newspaper Mwanga", "the ferry Amal". */
    static boolean namesBody(Marks marks, NameHit hit) {
        Token head = marks.sentence().token(marks.headOf(hit.first(), hit.last()));
        Optional<NounHit> before = marks.nounAt(hit.first() - 1).filter(noun -> noun.isBody() && !noun.plural());
        boolean tied = head.isRelation("appos", "flat") && head.head() == hit.first() - 1;
        return before.filter(noun -> tied || noun.noun().kind() == ActorKind.MEDIA)
                .isPresent();
    }

    private Profile profile(
            Marks marks,
            NameHit hit,
            Optional<KnownActor> known,
            Optional<NounHit> noun,
            Token head,
            Optional<LocalDate> day) {
        Optional<NameWord> word = words.of(marks, hit);
        Optional<String> country = known.isPresent()
                ? known.get().country()
                : hit.parent().isPresent()
                        ? hit.parent().get().country()
                        : word.flatMap(NameWord::country)
                                .or(() -> phrases.country()
                                        .of(marks, head.index(), first(marks, hit, head), last(marks, hit, head)));
        ActorKind kind = known.map(KnownActor::kind)
                .or(() -> noun.map(each -> each.noun().kind()))
                .or(() -> word.map(NameWord::kind))
                .orElse(ActorKind.ORGANIZATION);
        Optional<Sector> sector = NameFinder.stated(known, day)
                .or(() -> hit.parent().map(KnownActor::sector))
                .or(() -> noun.filter(each -> isInterstate(marks, hit, each)).map(each -> Sector.IGO))
                .or(() -> noun.map(each -> each.noun().inherits()
                        ? phrases.sector()
                                .beside(marks, each, hit.first(), hit.last())
                                .orElse(each.noun().sector())
                        : each.noun().sector()))
                .or(() -> word.map(NameWord::sector))
                .or(() -> Optional.of(Sector.GOV)
                        .filter(government -> phrases.country().isPlace(marks.words(hit.first(), hit.last()))));
        return new Profile(
                kind,
                country,
                sector,
                Optional.empty(),
                known.isEmpty() && noun.filter(NounHit::plural).isPresent()); // "its envoy" of the United Nations
    }

    // "Andean Community", "International Commission on Forests": of a noun for bodies of any sector.
    private boolean isInterstate(Marks marks, NameHit hit, NounHit noun) {
        return noun.noun().inherits()
                && noun.noun().sector() == Sector.GOV
                && phrases.words()
                        .holds(CastWords.Kind.INTERSTATE, marks.sentence().token(hit.first()));
    }

    private static int first(Marks marks, NameHit hit, Token head) {
        return Math.min(hit.first(), phraseEnds(marks.sentence(), head, true));
    }

    private static int last(Marks marks, NameHit hit, Token head) {
        return Math.max(hit.last(), phraseEnds(marks.sentence(), head, false));
    }

    private static int phraseEnds(Sentence sentence, Token head, boolean first) {
        var tokens = sentence.tokensIn(new NounPhrase(sentence, head).core());
        return first ? tokens.getFirst().index() : tokens.getLast().index();
    }

    // The last actor noun before "of" or "for": "Ministry of Defence", "Federal Office for Migration".
    private static Optional<NounHit> noun(Marks marks, NameHit hit) {
        Optional<NounHit> found = Optional.empty();
        for (NounHit noun : marks.nouns()) {
            if (noun.first() < hit.first() || noun.last() > hit.last()) {
                continue;
            }
            boolean afterOf = noun.first() > hit.first()
                    && marks.sentence().tokens().subList(hit.first(), noun.first()).stream()
                            .anyMatch(token -> token.isLemma("of", "for"));
            if (found.isEmpty() || !afterOf) {
                found = Optional.of(noun);
            }
        }
        return found;
    }

    private boolean isOrganization(Marks marks, NameHit hit, Token head) {
        Optional<EntityKind> kind = hit.entity();
        if (kind.filter(each -> each == EntityKind.ORGANIZATION).isPresent()) {
            return true;
        }
        boolean subject = Positions.firstConjunct(marks.sentence(), head).isRelation("nsubj", "obl:agent");
        return kind.filter(each -> each == EntityKind.MISCELLANEOUS).isPresent()
                && subject
                && marks.sentence().head(head).filter(positions::acts).isPresent();
    }

    // "ISIL fighters" are ISIL.
    private static Optional<Token> fighters(Marks marks, NameHit hit, Optional<KnownActor> known) {
        return known.isEmpty() || known.get().kind() != ActorKind.ARMED_GROUP || hit.last() + 1 >= marks.size()
                ? Optional.empty()
                : marks.nounAt(hit.last() + 1)
                        .filter(noun -> FIGHTERS.contains(noun.noun().sense()))
                        .map(noun -> marks.sentence().token(noun.last()));
    }

    // "(AFP)", "(Reuters, dpa)", "PTI": whose story it is.
    private static boolean isCredit(Marks marks, NameHit hit, Optional<KnownActor> known) {
        Sentence sentence = marks.sentence();
        boolean media = known.filter(actor -> actor.kind() == ActorKind.MEDIA).isPresent();
        int first = hit.first() - 1;
        int last = hit.last() + 1;
        while (media && first > 0 && isListed(sentence.token(first))) {
            first--;
        }
        while (media && last + 1 < marks.size() && isListed(sentence.token(last))) {
            last++;
        }
        boolean bracketed = first >= 0
                && last < marks.size()
                && sentence.token(first).form().equals("(")
                && sentence.token(last).form().equals(")");
        return bracketed || (media && sentence.tokens().stream().noneMatch(Token::isVerb) && marks.size() < 4);
    }

    private static boolean isListed(Token token) {
        return token.upos() == Upos.PROPN || LISTING.contains(token.form());
    }

    // "the Boeing jet" and "(AFP)" are about something else; a name the directory and vocabulary do not know must act.
    private boolean takesPart(
            Marks marks, NameHit hit, Optional<KnownActor> known, Optional<NounHit> noun, Token head) {
        Sentence sentence = marks.sentence();
        boolean armed =
                known.filter(actor -> actor.kind() == ActorKind.ARMED_GROUP).isPresent();
        if (head.isRelation("compound", "amod", "nmod:desc", "flat") && !armed) {
            return sentence.head(head).filter(positions::isDeed).isPresent();
        }
        if (isCredit(marks, hit, known)) {
            return false;
        }
        if (known.isEmpty() && noun.isEmpty()) {
            Token first = Positions.firstConjunct(sentence, head);
            return first.isRelation("nsubj", "obj", "iobj", "obl:agent", "appos", "nmod:poss")
                    || DEALING.contains(Positions.preposition(sentence, first));
        }
        boolean platform = known.filter(actor -> actor.sector() == Sector.BUS).isPresent()
                && head.isRelation("obl", "nmod")
                && CHANNEL.contains(Positions.preposition(sentence, head));
        return !platform && positions.takesPart(sentence, head);
    }
}

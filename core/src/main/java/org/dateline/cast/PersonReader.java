// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/** Reads a person's name with title, apposition and the directory's word on the day. */
final class PersonReader {
    private static final Set<String> BELONGING = Set.of("of", "from", "for", "with");
    private final PhraseReader phrases;
    private final Positions positions;
    private final Offices offices;
    private final Map<String, Gender> firstNames;

    PersonReader(PhraseReader phrases, Positions positions, ActorVocabulary vocabulary) {
        this.phrases = phrases;
        this.positions = positions;
        this.offices = new Offices(vocabulary);
        this.firstNames = vocabulary.firstNames();
    }

    Candidate read(
            Marks marks,
            NameHit hit,
            Optional<TitleReader.Title> title,
            Optional<KnownActor> known,
            Optional<LocalDate> day) {
        int first = title.map(each -> each.opens(hit.first())).orElse(hit.first());
        int head = marks.headOf(first, hit.last());
        Optional<Described> described = described(marks, hit, head);
        Optional<KnownActor> outlet = outlet(marks, first);
        Optional<Sector> firm = title.flatMap(each -> sector(each, marks, false))
                .or(() -> outlet.map(KnownActor::sector))
                .or(() -> known.flatMap(actor -> NameFinder.term(actor, day)).map(Term::sector))
                .or(() -> described.filter(each -> !each.guessed()).map(Described::sector));
        boolean guessed = firm.isEmpty() && (title.isPresent() || described.isPresent());
        Optional<Sector> sector = firm.or(() -> described.map(Described::sector))
                .or(() -> title.flatMap(each -> sector(each, marks, true)))
                .or(() -> NameFinder.stated(known, day).filter(stated -> stated != Sector.ELI))
                .or(() -> known.isEmpty() ? accused(marks, head) : Optional.empty());
        Optional<String> country = title.flatMap(
                        each -> phrases.country().of(marks, each.last() + 1, each.first(), each.last()))
                .or(() -> possessor(marks, first))
                .or(() -> outlet.flatMap(KnownActor::country))
                .or(() -> demonym(marks, hit))
                .or(() -> phrases.country().origin(marks, hit, title.isPresent()))
                .or(() -> known.flatMap(actor ->
                        NameFinder.term(actor, day).flatMap(Term::country).or(actor::country)))
                .or(() -> described.flatMap(Described::country));
        Set<String> senses = new LinkedHashSet<>();
        title.ifPresent(each -> senses.addAll(NameFinder.senses(each.nouns())));
        described.ifPresent(each -> senses.add(each.noun().noun().sense()));
        known.flatMap(actor -> NameFinder.term(actor, day))
                .ifPresent(term -> senses.addAll(offices.senses(term.office())));
        Optional<String> role = title.filter(each ->
                        each.nouns().stream().anyMatch(noun -> noun.noun().use() != ActorNoun.Use.HONORIFIC))
                .map(each -> marks.words(each.first(), each.last()))
                .or(() -> described.map(Described::role));
        return new Candidate(
                Anchor.of(marks, head, first, hit.last()),
                Candidate.Shape.PERSON,
                MentionKind.NAME,
                marks.words(hit.first(), hit.last()),
                new Profile(
                        ActorKind.PERSON,
                        country,
                        sector,
                        gender(title, described).or(() -> givenNameGender(marks, hit, known)),
                        false,
                        guessed),
                role,
                senses,
                Set.of(),
                known,
                Candidate.Reference.BARE,
                positions.personTakesPart(marks, head),
                title.isPresent() ? "cast-titled-name" : known.isPresent() ? "cast-directory" : "cast-name");
    }

    /** What an apposition says of a person. */
    private record Described(NounHit noun, Sector sector, boolean guessed, Optional<String> country, String role) {}

    // ", a lawmaker from Mosul", "the Minister, Tobias Ellwood", ", of the provincial council".
    private Optional<Described> described(Marks marks, NameHit hit, int head) {
        Sentence sentence = marks.sentence();
        for (Token child : sentence.children(sentence.token(head), "appos", "nmod:desc", "nmod", "acl:relcl")) {
            if (child.index() > hit.last()) {
                Optional<Described> found = describedBy(marks, child).or(() -> leading(marks, child));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Token token = sentence.token(head);
        Optional<Described> appointed = appointed(marks, token);
        if (appointed.isPresent()) {
            return appointed;
        }
        boolean predicated = token.isRelation("nsubj")
                && sentence.head(token)
                        .filter(above -> sentence.has(above, "cop"))
                        .isPresent();
        Optional<Described> own = token.isRelation("appos") || predicated
                ? sentence.head(token).flatMap(above -> describedBy(marks, above))
                : Naming.named(sentence, token).flatMap(above -> describedBy(marks, above));
        return own.or(() -> describedTogether(marks, token));
    }

    // "X, who leads the opposition party": of the sector of what somebody leads.
    private Optional<Described> leading(Marks marks, Token clause) {
        return Stream.of(clause)
                .filter(verb -> verb.isRelation("acl:relcl") && phrases.words().holds(CastWords.Kind.LEADING, verb))
                .flatMap(verb -> marks.sentence().children(verb, "obj").stream())
                .flatMap(led -> describing(marks, led, marks.nounAt(led.index()).filter(NounHit::isBody)).stream())
                .findFirst();
    }

    // "X was sworn in as president", "elected X mayor", "X, appointed minister in May"
    private Optional<Described> appointed(Marks marks, Token name) {
        Sentence sentence = marks.sentence();
        Stream<Token> verbs = Stream.concat(
                name.isRelation("nsubj:pass", "obj") ? sentence.head(name).stream() : Stream.empty(),
                sentence.children(name, "acl").stream());
        return verbs.filter(verb -> phrases.words().holds(CastWords.Kind.APPOINTING, verb)
                        && verb.xpos().equals("VBN"))
                .flatMap(verb -> sentence.children(verb, "xcomp", "obl", "obj").stream()
                        .filter(office -> office.index() > verb.index())
                        .filter(office -> !office.isRelation("obl")
                                || Positions.preposition(sentence, office).equals("as")))
                .flatMap(office ->
                        describing(
                                marks,
                                office,
                                marks.nounAt(office.index()).filter(hit -> !hit.plural() && !hit.isBody()))
                                .stream())
                .findFirst();
    }

    // "two teachers, X and Y", "X and Y, both professors in Kabul": what they are together each of them is.
    private Optional<Described> describedTogether(Marks marks, Token name) {
        Sentence sentence = marks.sentence();
        Token first = Positions.firstConjunct(sentence, name);
        List<Token> others = sentence.children(first, "conj");
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Stream<Token> before = first.isRelation("appos") ? sentence.head(first).stream() : Stream.empty();
        Stream<Token> after = Stream.concat(Stream.of(first), others.stream())
                .flatMap(each -> sentence.children(each, "appos").stream());
        return Stream.concat(before, after)
                .filter(noun -> marks.nounAt(noun.index())
                        .filter(NounHit::plural)
                        .filter(hit -> !hit.isBody())
                        .isPresent())
                .flatMap(noun -> describing(marks, noun, marks.nounAt(noun.index())).stream())
                .findFirst();
    }

    private Optional<Described> describedBy(Marks marks, Token noun) {
        boolean belongs = noun.isRelation("nmod");
        if (belongs && !BELONGING.contains(Positions.preposition(marks.sentence(), noun))) {
            return Optional.empty();
        }
        return describing(
                marks, noun, marks.nounAt(noun.index()).filter(each -> belongs ? each.isBody() : !each.plural()));
    }

    private Optional<Described> describing(Marks marks, Token noun, Optional<NounHit> hit) {
        if (hit.isEmpty() || hit.get().noun().use() == ActorNoun.Use.PEOPLE) {
            return Optional.empty();
        }
        Span core = new NounPhrase(marks.sentence(), noun).core();
        List<Token> tokens = marks.sentence().tokensIn(core);
        int first = tokens.getFirst().index();
        int last = tokens.getLast().index();
        return Optional.of(new Described(
                hit.get(),
                sectorOf(marks, hit.get(), first, last),
                hit.get().noun().inherits()
                        && phrases.sector()
                                .beside(marks, hit.get(), first, last)
                                .isEmpty(),
                phrases.country().of(marks, noun.index(), first, last),
                marks.words(first, last)));
    }

    // The noun's last resort counts only where nothing else tells.
    private Optional<Sector> sector(TitleReader.Title title, Marks marks, boolean lastResort) {
        return title.nouns().stream()
                .filter(noun -> noun.noun().use() != ActorNoun.Use.HONORIFIC)
                .findFirst()
                .filter(noun -> lastResort
                        || !noun.noun().inherits()
                        || phrases.sector()
                                .beside(marks, noun, title.first(), title.last())
                                .isPresent())
                .map(noun -> sectorOf(marks, noun, title.first(), title.last()));
    }

    private Sector sectorOf(Marks marks, NounHit noun, int first, int last) {
        Optional<Sector> beside = phrases.sector().beside(marks, noun, first, last);
        // The police and coast guards have the army's ranks;
        // prosecutors and envoys of the United Nations are its officials.
        // An ambassador to them is his state's.
        boolean posted =
                phrases.words().holds(CastWords.Kind.POSTED, noun.noun().sense());
        boolean rank = beside.filter(each -> (each == Sector.IGO && !posted)
                        || (each == Sector.COP && noun.noun().sector() == Sector.MIL))
                .isPresent();
        Sector own = noun.noun().inherits() || rank
                ? beside.orElse(noun.noun().sector())
                : noun.noun().sector();
        return phrases.isFormer(marks, first, last) && own != Sector.REB ? Sector.ELI : own;
    }

    private Optional<Sector> accused(Marks marks, int head) {
        return new Accused(phrases.words())
                        .is(marks.sentence(), marks.sentence().token(head))
                ? Optional.of(Sector.CRM)
                : Optional.empty();
    }

    // "American Kevin Price"
    private static Optional<String> demonym(Marks marks, NameHit hit) {
        return hit.first() == 0
                ? Optional.empty()
                : marks.nationAt(hit.first() - 1)
                        .filter(nation -> nation.form() == NationHit.Form.ADJECTIVE && nation.last() == hit.first() - 1)
                        .map(NationHit::code);
    }

    // "Peru's Foreign Minister Ana Paz", "Peru's Ana Paz"
    private static Optional<String> possessor(Marks marks, int first) {
        boolean mark = first > 1 && marks.sentence().token(first - 1).isPossessiveMark();
        return mark ? marks.nationAt(first - 2).map(NationHit::code) : Optional.empty();
    }

    // "the BBC's Ana Paz", "Anchor Radio's Tom Hale": who works for a medium is named so.
    private static Optional<KnownActor> outlet(Marks marks, int first) {
        boolean mark = first > 1 && marks.sentence().token(first - 1).isPossessiveMark();
        return mark
                ? marks.nameAt(first - 2)
                        .flatMap(name -> name.known().stream().findFirst())
                        .filter(body -> body.kind() == ActorKind.MEDIA)
                : Optional.empty();
    }

    private static Optional<Gender> gender(Optional<TitleReader.Title> title, Optional<Described> described) {
        return title.flatMap(each -> each.nouns().stream()
                        .flatMap(noun -> noun.noun().gender().stream())
                        .findFirst())
                .or(() -> described.flatMap(each -> each.noun().noun().gender()));
    }

    private Optional<Gender> givenNameGender(Marks marks, NameHit hit, Optional<KnownActor> known) {
        List<String> words =
                Words.of(known.map(KnownActor::name).orElseGet(() -> marks.words(hit.first(), hit.last())));
        return words.size() < 2 ? Optional.empty() : Optional.ofNullable(firstNames.get(words.getFirst()));
    }
}

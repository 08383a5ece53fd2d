// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.text.Span;

/** Makes actors of what was tied together: kind, country, sector and role by what their mentions say. */
final class Casting {
    private static final Comparator<ActorMention> READING_ORDER = Comparator.comparing(ActorMention::span);
    private static final Set<Sector> PARTIES = Set.of(Sector.PTY, Sector.OPP);
    private static final Set<Sector> ARMED = Set.of(Sector.MIL, Sector.COP, Sector.REB, Sector.SPY);
    private static final Set<Sector> PRIVATE = Set.of(Sector.UNK, Sector.CVL);
    private final Scene scene;
    private final Optional<LocalDate> day;
    private final List<TitleCountry> titleCountries;
    private final CastWords words;

    Casting(Scene scene, Optional<LocalDate> day, List<TitleCountry> titleCountries, CastWords words) {
        this.words = words;
        this.titleCountries = titleCountries;
        this.scene = scene;
        this.day = day;
    }

    Cast cast(List<Draft> drafts) {
        OppositionStory opposition = new OppositionStory(drafts, words);
        List<Actor> actors = new ArrayList<>();
        List<Actor> bystanders = new ArrayList<>();
        List<Draft> ordered = drafts.stream()
                .map(draft -> new Opened(opening(draft), draft))
                .sorted(Comparator.comparing(Opened::at))
                .map(Opened::draft)
                .toList();
        for (Draft draft : ordered) {
            if (takesPart(draft)) {
                actors.add(actor("A" + (actors.size() + 1), draft, opposition));
            }
        }
        for (Draft draft : ordered) {
            if (!takesPart(draft)) {
                bystanders.add(actor("A" + (actors.size() + bystanders.size() + 1), draft, opposition));
            }
        }
        return new Cast(actors, bystanders);
    }

    /** An actor in the making with its first mention. */
    private record Opened(Span at, Draft draft) {}

    private static Span opening(Draft draft) {
        return draft.mentions().stream()
                .map(ActorMention::span)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean takesPart(Draft draft) {
        return draft.candidates().stream().anyMatch(Candidate::takesPart);
    }

    private Actor actor(String id, Draft draft, OppositionStory opposition) {
        Sector sector = opposition.of(draft, sector(draft), draft.country(), scene.main());
        ActorKind kind = kind(draft, sector);
        List<ActorMention> mentions =
                draft.mentions().stream().sorted(READING_ORDER).toList();
        return new Actor(
                id,
                draft.name(),
                kind,
                country(draft, sector),
                sector,
                draft.candidates().stream()
                        .flatMap(each -> each.role().stream())
                        .findFirst(),
                draft.known().map(KnownActor::id).or(() -> nationId(draft)),
                mentions);
    }

    private static Optional<String> nationId(Draft draft) {
        return draft.is(Candidate.Shape.NATION) ? draft.country().map(code -> "country:" + code) : Optional.empty();
    }

    private static ActorKind kind(Draft draft, Sector sector) {
        ActorKind kind = draft.candidates().stream()
                .filter(Candidate::isName)
                .findFirst()
                .orElse(draft.first())
                .profile()
                .kind();
        return sector == Sector.UAF && kind == ActorKind.POPULATION ? ActorKind.ARMED_GROUP : kind;
    }

    private Sector sector(Draft draft) {
        Optional<Sector> known = draft.known().flatMap(actor -> known(actor, draft));
        Sector sector = armed(draft)
                .or(() -> titled(draft, false))
                .or(() -> known.filter(each -> each != Sector.ELI))
                .or(() -> described(draft, false).filter(each -> each != Sector.CVL))
                .or(() -> employed(draft))
                .or(() -> titled(draft, true))
                .or(() -> known)
                .or(() -> described(draft, true))
                .orElse(draft.is(Candidate.Shape.PERSON) ? Sector.CVL : Sector.UNK);
        // An attacker with a name is no longer unidentified.
        boolean identified = sector == Sector.UAF && draft.isNamed() && draft.is(Candidate.Shape.PERSON);
        return identified ? Sector.CRM : sector;
    }

    // "The police said its men were attacked", "the commander and his men"
    private Optional<Sector> armed(Draft draft) {
        boolean men = draft.isPlural() && draft.first().senses().contains("man");
        return draft.owners().stream()
                .filter(owner -> men)
                .map(this::sector)
                .filter(ARMED::contains)
                .findFirst();
    }

    private Optional<Sector> employed(Draft draft) {
        return employer(draft).map(this::sector);
    }

    // "The United Nations urged … Its envoy", "three of its commanders":
    // of an office that many bodies have, the one whose it is.
    private Optional<Draft> employer(Draft draft) {
        return draft.owners().stream()
                .filter(owner -> holdsOffice(draft) && !owner.is(Candidate.Shape.PERSON))
                .filter(owner -> !PRIVATE.contains(sector(owner)))
                .findFirst();
    }

    private static boolean holdsOffice(Draft draft) {
        return draft.candidates().stream()
                .filter(each -> each.profile().guessed())
                .anyMatch(each -> each.role().isPresent()
                        || (each.shape() == Candidate.Shape.PEOPLE
                                && each.profile()
                                        .sector()
                                        .filter(sector -> sector != Sector.CVL)
                                        .isPresent()));
    }

    private static Optional<Sector> titled(Draft draft, boolean guessed) {
        return draft.candidates().stream()
                .filter(each ->
                        each.role().isPresent() && (guessed || !each.profile().guessed()))
                .flatMap(each -> each.profile().sector().stream())
                .filter(each -> each != Sector.UNK)
                .findFirst();
    }

    // A "man" who is also called a suspect is one; a journalist who is charged stays a journalist.
    private static Optional<Sector> described(Draft draft, boolean guessed) {
        List<Sector> sectors = draft.candidates().stream()
                .filter(each -> guessed || !each.profile().guessed())
                .flatMap(each -> each.profile().sector().stream())
                .filter(each -> each != Sector.UNK)
                .toList();
        return sectors.stream()
                .filter(each -> each != Sector.CVL && each != Sector.CRM)
                .findFirst()
                .or(() -> sectors.stream().filter(each -> each == Sector.CRM).findFirst())
                .or(() -> sectors.stream().findFirst());
    }

    // Out of office somebody is a former official where the story says so;
    // else it still speaks of the office once held.
    private Optional<Sector> known(KnownActor actor, Draft draft) {
        Optional<Sector> stated = NameFinder.stated(Optional.of(actor), day);
        boolean former = draft.candidates().stream()
                .flatMap(each -> each.profile().sector().stream())
                .anyMatch(sector -> sector == Sector.ELI);
        boolean held = actor.kind() == ActorKind.PERSON
                && stated.filter(sector -> sector == Sector.ELI).isPresent();
        return held && !former
                ? NameFinder.lastHeld(actor, day).map(Term::sector).or(() -> stated)
                : stated;
    }

    private Stream<String> ofTitle(String role) {
        return titleCountries.stream()
                .filter(title -> title.tellsOf(role))
                .map(TitleCountry::country)
                .limit(1);
    }

    // "the Labour Party" in a story that never names Britain is the one of the country it is about.
    private boolean namesake(Draft draft, String code) {
        return !scene.names(code)
                && scene.main().isPresent()
                && draft.known()
                        .filter(actor -> PARTIES.contains(actor.sector()))
                        .isPresent()
                && draft.candidates().stream().anyMatch(each -> each.senses().contains("party"));
    }

    private static boolean official(Sector sector) {
        return sector == Sector.GOV || sector == Sector.LEG || sector == Sector.MIL;
    }

    private Optional<String> country(Draft draft, Sector sector) {
        if (sector == Sector.IGO) {
            return Optional.of(Actor.INTERNATIONAL);
        }
        // Whose office the directory knows on the day is of its country, whatever stands beside the name.
        Optional<String> stated = draft.known()
                .flatMap(known -> NameFinder.term(known, day))
                .flatMap(Term::country)
                .filter(code ->
                        !code.equals(Actor.INTERNATIONAL) || draft.country().isEmpty())
                .or(draft::country);
        boolean coalition = sector == Sector.MIL && draft.first().profile().kind() == ActorKind.ORGANIZATION;
        if (coalition) {
            return Optional.of(Actor.INTERNATIONAL);
        }
        if (stated.isPresent()) {
            return namesake(draft, stated.get()) ? scene.main() : stated;
        }
        Optional<String> titled = draft.candidates().stream()
                .flatMap(each -> each.role().stream())
                .flatMap(this::ofTitle)
                .findFirst();
        if (titled.isPresent()) {
            return titled;
        }
        // "two Western hostages" are of some state that nobody names.
        boolean spread = draft.is(Candidate.Shape.PEOPLE)
                && (scene.spreads(draft.mentions().getFirst().sentence())
                        || draft.qualifiers().stream().anyMatch(word -> words.holds(CastWords.Kind.REGIONAL, word)));
        Predicate<String> home = code -> draft.mentions().stream().noneMatch(mention -> scene.isVisitor(mention, code));
        if (draft.senses().stream().anyMatch(sense -> words.holds(CastWords.Kind.NATIONAL_OFFICE, sense))) {
            return scene.governed(draft.mentions().getFirst()).filter(home);
        }
        boolean fromAnywhere =
                draft.senses().stream().anyMatch(sense -> words.holds(CastWords.Kind.FROM_ANYWHERE, sense));
        if (sector == Sector.UAF || spread || fromAnywhere) {
            return Optional.empty();
        }
        ActorMention first = draft.mentions().getFirst();
        // "medics", "residents" are where it is that they tell of; an official need not be.
        boolean locals = (sector == Sector.CVL || sector == Sector.REF) && draft.is(Candidate.Shape.PEOPLE);
        // Rebels are of the state they rise against, though a raid over the border is told of.
        if (sector == Sector.REB && draft.is(Candidate.Shape.PEOPLE)) {
            return scene.main();
        }
        return locals
                ? scene.around(first)
                : official(sector) ? scene.country(first).filter(home) : scene.country(first);
    }
}

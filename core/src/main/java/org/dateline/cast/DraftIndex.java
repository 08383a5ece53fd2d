// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/** The actors found so far, by what later mentions can go by; the latest mentioned first. */
final class DraftIndex {
    // Looking back further than this many actors of one key costs more than it finds.
    private static final int REACH = 40;
    private static final Set<Sector> CRIMES = Set.of(Sector.CRM, Sector.UAF);
    private static final Set<Sector> VIOLENT = Set.of(Sector.CRM, Sector.UAF, Sector.REB);
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP);
    private static final Set<Sector> ALLIED = Set.of(Sector.IGO, Sector.MIL);
    private static final Set<String> CRIMINAL = Set.of("suspect", "attacker", "gunman");
    private static final Map<String, Set<ActorKind>> GENERIC = Map.of(
            "group", Set.of(ActorKind.ARMED_GROUP, ActorKind.ORGANIZATION),
            "militia", Set.of(ActorKind.ARMED_GROUP),
            "movement", Set.of(ActorKind.ARMED_GROUP, ActorKind.ORGANIZATION),
            "organization", Set.of(ActorKind.ORGANIZATION, ActorKind.ARMED_GROUP),
            "party", Set.of(ActorKind.ORGANIZATION),
            "company", Set.of(ActorKind.ORGANIZATION),
            "agency", Set.of(ActorKind.ORGANIZATION, ActorKind.GOVERNMENT, ActorKind.MEDIA),
            "newspaper", Set.of(ActorKind.MEDIA),
            "broadcaster", Set.of(ActorKind.MEDIA));
    private static final String ANYBODY = "";
    private static final Map<String, Set<String>> COMPATRIOTS = Map.of(
            "leader", Set.of("president", "prime minister", "chancellor", "king", "head of state", "military ruler"),
            "diplomat", Set.of("foreign minister", "secretary of state"),
            "citizen", Set.of(ANYBODY));
    private static final String EACH = "";
    private final CastWords castWords;
    private final Map<By, Map<String, Deque<Draft>>> drafts = new EnumMap<>(By.class);

    /** What a later mention can go by; some of it needs a key, such as the sense of a noun. */
    enum By {
        /** The directory's id. */
        ID,
        /** A sense of one of its nouns. */
        SENSE,
        /** A word of a person's name, as its skeleton. */
        PERSON,
        /** A word of a body's name. */
        BODY,
        /** The kind of actor, of names that take part. */
        KIND,
        /** The country, of people with names. */
        COUNTRY,
        /** The country, of states and their governments. */
        NATION,
        /** Being a government without a name. */
        GOVERNMENT,
        /** Being a suspect of a crime. */
        CRIMINAL,
        /** Being violent people or an armed group. */
        VIOLENT,
        /** Being a body, whatever its name. */
        BODIES
    }

    DraftIndex(CastWords castWords) {
        this.castWords = castWords;
    }

    void add(Draft draft, Candidate candidate, Optional<String> localCountry) {
        candidate.known().ifPresent(actor -> put(By.ID, actor.id(), draft));
        candidate
                .known()
                .filter(actor -> actor.sector() == Sector.LEG && actor.kind() == ActorKind.GOVERNMENT)
                .ifPresent(actor -> put(By.SENSE, "parliament", draft)); // "the parliament" of the Duma
        for (String sense : candidate.senses()) {
            put(By.SENSE, sense, draft);
            if (candidate.shape() == Candidate.Shape.PERSON
                    && !candidate.profile().plural()) {
                shortened(sense).ifPresent(word -> put(By.SENSE, word, draft));
            }
        }
        if (!candidate.isName() && candidate.senses().contains("government")) {
            put(By.GOVERNMENT, EACH, draft);
        }
        if (candidate.isName() && candidate.shape() == Candidate.Shape.PERSON) {
            draft.country().ifPresent(code -> put(By.COUNTRY, code, draft));
        }
        boolean criminal = candidate.profile().sector().filter(CRIMES::contains).isPresent();
        if (criminal
                && candidate.shape() == Candidate.Shape.PERSON
                && !candidate.profile().plural()) {
            put(By.CRIMINAL, EACH, draft);
        }
        boolean government = candidate.senses().contains("government")
                && !candidate.profile().plural()
                && candidate.qualifiers().isEmpty();
        if (candidate.shape() == Candidate.Shape.NATION || government) {
            candidate.profile().country().or(() -> localCountry).ifPresent(code -> put(By.NATION, code, draft));
        }
        boolean violent = candidate.profile().sector().filter(VIOLENT::contains).isPresent();
        if (violent && (candidate.profile().plural() || candidate.profile().kind() == ActorKind.ARMED_GROUP)) {
            put(By.VIOLENT, EACH, draft);
        }
        if (!candidate.isName() && candidate.shape() == Candidate.Shape.BODY) {
            put(By.BODIES, EACH, draft);
        }
        if (candidate.isName() && candidate.shape() != Candidate.Shape.NATION) {
            if (candidate.takesPart()) {
                put(By.KIND, candidate.profile().kind().name(), draft);
            }
            putName(candidate, draft);
        }
    }

    // "The secretary" can stand for a defence secretary, "the minister" for a foreign minister; no president for a
    // vice.
    private Optional<String> shortened(String sense) {
        List<String> words = Words.of(sense);
        if (words.size() < 2 || castWords.holds(CastWords.Kind.LOWER_OFFICE, words.getFirst())) {
            return Optional.empty();
        }
        return Optional.of(sense.equals("secretary of state") ? "secretary" : words.getLast());
    }

    private void putName(Candidate candidate, Draft draft) {
        if (candidate.shape() == Candidate.Shape.PERSON) {
            Set<String> skeletons = new LinkedHashSet<>();
            PersonNames.core(candidate.name()).forEach(word -> skeletons.add(PersonNames.skeleton(word)));
            skeletons.forEach(skeleton -> put(By.PERSON, skeleton, draft));
            return;
        }
        new LinkedHashSet<>(Words.of(candidate.name())).forEach(word -> put(By.BODY, word, draft));
        put(By.BODIES, EACH, draft);
    }

    private void put(By by, String key, Draft draft) {
        Deque<Draft> deque =
                drafts.computeIfAbsent(by, none -> new HashMap<>()).computeIfAbsent(key, none -> new ArrayDeque<>());
        deque.remove(draft);
        deque.addFirst(draft);
        if (deque.size() > REACH) {
            deque.removeLast();
        }
    }

    /** Those of a key, the latest mentioned first. */
    Collection<Draft> all(By by, String key) {
        Deque<Draft> found = drafts.getOrDefault(by, Map.of()).get(key);
        return found == null ? List.of() : Collections.unmodifiableCollection(found);
    }

    /** The one of a key that was mentioned last. */
    Optional<Draft> latest(By by, String key) {
        return all(by, key).stream().findFirst();
    }

    /** The one mentioned last of a kind that needs no key. */
    Optional<Draft> latest(By by) {
        return latest(by, EACH);
    }

    /** The person who goes by this name or a longer or shorter form of it. */
    Optional<Draft> person(Candidate candidate) {
        for (String word : PersonNames.core(candidate.name())) {
            for (Draft draft : all(By.PERSON, PersonNames.skeleton(word))) {
                boolean agrees = draft.names().stream().allMatch(name -> PersonNames.agree(name, candidate.name()));
                if (agrees && gendersAgree(draft, candidate)) {
                    return Optional.of(draft);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean gendersAgree(Draft draft, Candidate candidate) {
        Optional<Gender> theirs = draft.gender();
        Optional<Gender> ours = candidate.profile().gender();
        return theirs.isEmpty() || ours.isEmpty() || theirs.equals(ours);
    }

    /** The body of this name, of a name that ends or begins with it, or of these initials. */
    Optional<Draft> body(Candidate candidate) {
        List<String> words = Words.of(candidate.name());
        for (String word : words) {
            for (Draft draft : all(By.BODY, word)) {
                if (!contradict(draft, candidate)
                        && draft.names().stream().anyMatch(name -> shortens(words, Words.of(name)))) {
                    return Optional.of(draft);
                }
            }
        }
        for (Draft draft : all(By.BODIES, EACH)) {
            if (Acronyms.stands(
                    candidate.name(),
                    draft.isNamed() ? draft.names() : Set.of(draft.first().name()))) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static boolean contradict(Draft draft, Candidate candidate) {
        return candidate.known().isPresent()
                && draft.known().isPresent()
                && !draft.known().equals(candidate.known());
    }

    private static boolean shortens(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        return longer.subList(0, shorter.size()).equals(shorter)
                || longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    /** What "the group" or "the company" can look back to. */
    // "the council" after "the Security Council": the last body named so.
    private Optional<Draft> namedSo(Candidate candidate) {
        List<String> words = Words.of(candidate.name());
        boolean force = candidate.profile().sector().filter(FORCES::contains).isPresent();
        if (words.isEmpty() || force || candidate.shape() != Candidate.Shape.BODY) {
            return Optional.empty();
        }
        String noun = words.getLast();
        return all(By.BODY, noun).stream()
                .filter(draft -> draft.isNamed()
                        && draft.names().stream()
                                .map(Words::of)
                                .anyMatch(name ->
                                        name.size() > 1 && name.getLast().equals(noun)))
                .findFirst();
    }

    /** Whom "the Arkanian leader", "the Arkanian national" or "the top Arkanian diplomat" can look back to. */
    Optional<Draft> compatriot(Candidate candidate) {
        Set<String> offices = COMPATRIOTS.entrySet().stream()
                .filter(entry -> candidate.senses().contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
        if (offices.isEmpty() || !candidate.qualifiers().isEmpty()) {
            return Optional.empty();
        }
        List<Draft> people = candidate.profile().country().stream()
                .flatMap(code -> all(By.COUNTRY, code).stream())
                .filter(draft ->
                        offices.contains(ANYBODY) || draft.senses().stream().anyMatch(offices::contains))
                .filter(draft -> gendersAgree(draft, candidate))
                .toList();
        // Of several citizens nobody knows which is meant; of several in office the one told of last.
        return people.stream()
                .limit(offices.contains(ANYBODY) && people.size() > 1 ? 0 : 1)
                .findFirst();
    }

    Optional<Draft> generic(Candidate candidate) {
        if (candidate.means(CRIMINAL)) {
            return latest(By.CRIMINAL);
        }
        if (!candidate.qualifiers().isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> named = namedSo(candidate);
        if (named.isPresent()) {
            return named;
        }
        boolean attackers = candidate.senses().contains("group")
                && all(By.KIND, ActorKind.ARMED_GROUP.name()).isEmpty();
        Optional<Draft> violent = attackers ? latest(By.VIOLENT) : Optional.empty();
        if (violent.isPresent()) {
            return violent; // "the group", of the gunmen told of before
        }
        for (String sense : candidate.senses()) {
            if (sense.equals("alliance")) {
                return all(By.KIND, ActorKind.ORGANIZATION.name()).stream()
                        .filter(draft -> draft.known()
                                .filter(actor -> ALLIED.contains(actor.sector()))
                                .isPresent())
                        .findFirst();
            }
            for (ActorKind kind : new TreeSet<>(GENERIC.getOrDefault(sense, Set.of()))) {
                Optional<Draft> found = latest(By.KIND, kind.name());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

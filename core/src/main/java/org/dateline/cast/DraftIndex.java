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
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/** The actors found so far, by what later mentions can go by; the latest mentioned first. */
final class DraftIndex {
    // Looking back further than this many actors of one key costs more than it finds.
    private static final int REACH = 40;
    private static final Set<Sector> CRIMES = Set.of(Sector.CRM, Sector.UAF);
    private static final Set<Sector> VIOLENT = Set.of(Sector.CRM, Sector.UAF, Sector.REB);
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
        boolean isGovernment = candidate.senses().contains("government") && candidate.shape() != Candidate.Shape.PERSON;
        if (!candidate.isName() && isGovernment) {
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
        boolean government = isGovernment
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

    /** Those of what needs no key. */
    Collection<Draft> all(By by) {
        return all(by, EACH);
    }

    /** The one of a key that was mentioned last. */
    Optional<Draft> latest(By by, String key) {
        return all(by, key).stream().findFirst();
    }

    /** The one mentioned last of a kind that needs no key. */
    Optional<Draft> latest(By by) {
        return latest(by, EACH);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Reads how an act was done: modes and instruments from the words around its trigger. */
final class MeansReader {
    private static final List<String> TOOL_PREPOSITIONS = List.of("with", "by", "in", "from", "using", "via", "over");

    private final Sentence sentence;
    private final SlotReader slots;
    private final Map<String, List<Means>> byFirstWord;

    MeansReader(Sentence sentence, SlotReader slots, Map<String, List<Means>> byFirstWord) {
        this.sentence = sentence;
        this.slots = slots;
        this.byFirstWord = byFirstWord;
    }

    static Map<String, List<Means>> index(List<Means> means) {
        Map<String, List<Means>> index = new HashMap<>();
        for (Means each : means) {
            index.computeIfAbsent(each.words().getFirst(), word -> new ArrayList<>())
                    .add(each);
        }
        return index;
    }

    /** Whether a word names a thing rather than a doer. */
    boolean isMeans(Token token) {
        return byFirstWord.getOrDefault(Words.lemma(token), List.of()).stream()
                .anyMatch(means -> means.words().size() == 1 && !means.noun().isEmpty());
    }

    /** The means named by the trigger's own words and by those around it, in reading order. */
    Set<Means> around(Match match) {
        Set<Integer> places = new java.util.TreeSet<>();
        match.tokens().forEach(token -> places.add(token.index()));
        addModifiers(match.head(), places);
        if (match.kind() != Trigger.Kind.NOUN) {
            sentence.children(match.head(), "nsubj", "obj").stream()
                    .filter(child -> child.isRelation("nsubj") || !isHit(match))
                    .forEach(child -> addThing(child, places));
        }
        for (String preposition : TOOL_PREPOSITIONS) {
            for (Token noun : slots.phrases().with(match.head(), preposition)) {
                if (!isOwned(noun)) {
                    addThing(noun, places);
                }
            }
        }
        Set<Means> found = new LinkedHashSet<>();
        int end = -1;
        for (int at : places) {
            Optional<Means> longest = longestAt(at);
            if (longest.isPresent() && at >= end) { // "water cannon" is no cannon
                found.add(longest.get());
                end = at + longest.get().words().size();
            }
        }
        return found;
    }

    // "shot down a helicopter", "destroyed two tanks": what it was done to, where "fired rockets" has its means.
    private static boolean isHit(Match match) {
        return match.rule().frame().holds(match.kind(), Role.RECIPIENT, Slots.OBJECT);
    }

    // "was shot down in his jet": where the victim was.
    private boolean isOwned(Token noun) {
        return sentence.children(noun, "nmod:poss").stream()
                .anyMatch(owner -> owner.xpos().equals("PRP$"));
    }

    private void addThing(Token noun, Set<Integer> places) {
        Token counted = slots.phrases().counted(noun);
        places.add(counted.index());
        addModifiers(counted, places);
    }

    private void addModifiers(Token noun, Set<Integer> places) {
        for (Token child : sentence.children(noun, "compound", "amod", "nmod", "conj", "advmod", "xcomp")) {
            if (child.isRelation("compound", "amod", "advmod", "xcomp") || child.index() < noun.index()) {
                places.add(child.index());
                sentence.children(child, "conj", "compound").forEach(next -> places.add(next.index()));
            }
        }
    }

    private Optional<Means> longestAt(int at) {
        return byFirstWord.getOrDefault(Words.lemma(sentence.token(at)), List.of()).stream()
                .filter(means -> matches(means, at))
                .max(java.util.Comparator.comparingInt(means -> means.words().size()));
    }

    private boolean matches(Means means, int at) {
        int next = at;
        for (String word : means.words()) {
            while (next > at && next < sentence.tokens().size() && Words.isHyphen(sentence.token(next))) {
                next++;
            }
            if (next >= sentence.tokens().size() || !Words.matches(sentence.token(next), word)) {
                return false;
            }
            next++;
        }
        return true;
    }

    /** The modes that the rule gives and those that the means give to its type. */
    static List<Mode> modes(EventType type, List<Mode> given, Set<Means> around) {
        Set<Mode> modes = new LinkedHashSet<>(given);
        around.stream()
                .flatMap(means -> means.modes().stream())
                .filter(type.modes()::contains)
                .forEach(modes::add);
        return List.copyOf(modes);
    }

    static List<String> instruments(Set<Means> around) {
        return around.stream()
                .map(Means::noun)
                .filter(noun -> !noun.isEmpty())
                .distinct()
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Fills the roles of an event from the slots its frame names. */
final class ParticipantReader {
    private final Sentence sentence;
    private final SlotReader slots;
    private final WordClasses classes;
    private final MeansReader means;

    ParticipantReader(Sentence sentence, SlotReader slots, WordClasses classes, MeansReader means) {
        this.sentence = sentence;
        this.slots = slots;
        this.classes = classes;
        this.means = means;
    }

    /** Heads of the slots' fillers with their roles; other events among them are still to be replaced by their doers. */
    List<Filler> fillers(Match match) {
        List<Filler> fillers = new ArrayList<>();
        boolean ofIsPatient = match.rule().frame().holds(match.kind(), Role.RECIPIENT, "of")
                && !slots.fill("of", match.head(), match.kind()).isEmpty();
        for (RoleSlot slot : match.rule().frame().slots(match.kind())) {
            if (slot.slot().equals(Slots.CLAUSE) && hasDoer(fillers, match)) {
                continue;
            }
            if (slot.slot().equals(Slots.CLAUSE) && !match.rule().modes().contains(Mode.VISIT)) {
                slots.nouns()
                        .told(match.head())
                        .forEach(token -> add(fillers, new Filler(slot.role(), token, slot.slot())));
            }
            if (slot.slot().equals(Slots.DENIER)
                    && fillers.stream().anyMatch(filler -> filler.role() == Role.RECIPIENT)) {
                continue; // "rejected the accusations against its chief"
            }
            Role role = ofIsPatient && slot.slot().equals(Slots.POSSESSIVE) ? Role.ACTOR : slot.role();
            for (Token token : fill(slot, match)) {
                if (!match.tokens().contains(token)) {
                    add(fillers, new Filler(role, slots.phrases().counted(token), slot.slot()));
                }
            }
        }
        if (ofIsPatient && fillers.stream().noneMatch(filler -> filler.role() == Role.ACTOR)) {
            // "the army killing of villagers": with a victim after it, whoever is named before it did it
            slots.nouns().names(match.head()).forEach(doer -> add(fillers, new Filler(Role.ACTOR, doer, Slots.NAME)));
        }
        if (match.kind() == Trigger.Kind.VERB && slots.clauses().isPassive(match.head())) {
            passiveDoers(match, fillers);
        }
        return fillers;
    }

    // "was killed in a US raid": whoever did the raid. "Iranian missiles were fired": whose they are.
    private void passiveDoers(Match match, List<Filler> fillers) {
        EventType type = match.rule().type();
        boolean open = fillers.stream().noneMatch(filler -> filler.role() == Role.ACTOR);
        if (open && type == EventType.RETREAT) { // "freed from Chadian custody"
            slots.fill("from", match.head(), match.kind()).stream()
                    .filter(noun -> classes.holds(WordClasses.DOINGS, noun))
                    .forEach(noun -> add(fillers, new Filler(Role.ACTOR, noun, "from")));
        }
        boolean done = type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.MOBILIZE;
        if (open && done) {
            boolean struck = match.rule().frame().holds(match.kind(), Role.RECIPIENT, Slots.OBJECT);
            slots.clauses().patients(match.head()).stream()
                    .filter(weapon -> !struck && means.isMeans(weapon)) // not "a drone was shot down"
                    .forEach(weapon -> fillers.add(new Filler(Role.ACTOR, weapon, Slots.USER)));
            slots.fill("in", match.head(), match.kind()).stream()
                    .filter(noun -> classes.holds(WordClasses.DOINGS, noun))
                    .forEach(noun -> add(fillers, new Filler(Role.ACTOR, noun, "in")));
        }
        if (open && type == EventType.MOBILIZE) { // "reinforcements were sent": who is moved moves
            slots.clauses().patients(match.head()).stream()
                    .filter(force -> !means.isMeans(force))
                    .forEach(force -> add(fillers, new Filler(Role.ACTOR, force, Slots.OBJECT)));
        }
    }

    private List<Token> fill(RoleSlot slot, Match match) {
        List<Token> there = slots.fill(slot.slot(), match.head(), match.kind());
        boolean phrase = match.kind() == Trigger.Kind.VERB && !slot.slot().equals(Slots.OBJECT);
        if (there.isEmpty() && phrase && slot.role() == Role.RECIPIENT) {
            // "gathered in the square to protest against the king": at a later verb of the wording
            there = match.tokens().stream()
                    .filter(word -> word.isVerb() && !word.equals(match.head()))
                    .findFirst()
                    .map(word -> slots.fill(slot.slot(), word, match.kind()))
                    .orElse(there);
        }
        boolean intransitive = slot.slot().equals(Slots.SUBJECT)
                && match.kind() == Trigger.Kind.VERB
                && match.rule().frame().verb().stream()
                        .noneMatch(other -> other.slot().equals(Slots.OBJECT));
        // "Inmates rioted" is easily parsed like "inmates beaten": a verb without objects has no passive.
        return there.isEmpty() && intransitive && match.head().isRelation("acl")
                ? slots.clauses().subjects(match.head())
                : there;
    }

    /**
     * A word in a role, before it is known to be a party.
     *
     * @param role the role
     * @param token the word
     * @param slot where it stood
     */
    record Filler(Role role, Token token, String slot) {}

    private static boolean hasDoer(List<Filler> fillers, Match match) {
        boolean mutual = match.rule().type().isMutual();
        return fillers.stream()
                .anyMatch(filler -> filler.role() == Role.ACTOR
                        && !(mutual
                                && (filler.slot().equals("with")
                                        || filler.slot().equals("to"))));
    }

    private static void add(List<Filler> fillers, Filler filler) {
        if (fillers.stream().noneMatch(other -> other.token().equals(filler.token()))) {
            fillers.add(filler);
        }
    }

    /** Participants as phrases: parties only, events replaced by those who did them. */
    List<Participant> participants(Match match, List<Filler> fillers, Map<Integer, Match> events) {
        List<Participant> participants = new ArrayList<>();
        for (Filler filler : fillers) {
            if (isEcho(filler, fillers)) {
                continue;
            }
            for (Token party : parties(match, filler, events, 0)) {
                if (participants.stream().noneMatch(other -> other.token() == party.index())) {
                    participants.add(
                            new Participant(filler.role(), party.index(), new NounPhrase(sentence, party).core()));
                }
            }
        }
        return participants;
    }

    /** Events of the sentence that stand in a role. */
    static List<DeedRole> deeds(Match match, List<Filler> fillers, Map<Integer, Match> events) {
        return fillers.stream()
                .filter(filler -> {
                    Match event = events.get(filler.token().index());
                    return event != null && event.kind() == Trigger.Kind.NOUN && !event.equals(match);
                })
                .map(filler -> new DeedRole(filler.role(), filler.token().index()))
                .distinct()
                .toList();
    }

    // "The army extended its mission": "its" only points back at the army.
    private static boolean isEcho(Filler filler, List<Filler> all) {
        return filler.token().upos() == Upos.PRON
                && filler.slot().equals(Slots.POSSESSIVE)
                && all.stream()
                        .anyMatch(other ->
                                other.role() == filler.role() && other.slot().equals(Slots.LIGHT));
    }

    private List<Token> parties(Match match, Filler filler, Map<Integer, Match> events, int depth) {
        Token token = filler.token();
        Match event = events.get(token.index());
        if (event != null && event.kind() == Trigger.Kind.NOUN) {
            return event.equals(match) || depth > 3 ? List.of() : doers(event, events, depth);
        }
        if (classes.holds(WordClasses.DOINGS, token)) {
            return owners(token);
        }
        if (filler.slot().equals("on") && classes.holds(WordClasses.CHANNELS, token)) {
            return List.of(); // "lashed out at him on Twitter"
        }
        if (Words.isFirstPerson(token)) {
            List<Token> speakers = slots.clauses().speakers(match.head());
            return speakers.isEmpty() ? List.of(token) : speakers;
        }
        boolean doer = filler.role() == Role.ACTOR && !match.rule().type().equals(EventType.CONSULT);
        if (doer && means.isMeans(token)) {
            return shooters(token);
        }
        if (isParty(token)) {
            return List.of(token);
        }
        // "hit two rebel vehicles", "seized the activist's house": of a thing, its owners; codebook 3.2.
        return filler.role() == Role.RECIPIENT
                        && token.upos() == Upos.NOUN
                        && !slots.phrases().isTime(token)
                ? holders(token)
                : List.of();
    }

    // "Israeli warplanes struck": whose they are; "Rebels fired rockets that hit": who fired them.
    private List<Token> shooters(Token means) {
        List<Token> owners = new ArrayList<>(slots.nouns().possessors(means));
        owners.addAll(slots.nouns().names(means));
        return owners.isEmpty() && means.isRelation("obj")
                ? sentence.head(means).map(slots.clauses()::agents).orElse(List.of()).stream()
                        .filter(this::isParty)
                        .toList()
                : owners;
    }

    private List<Token> doers(Match event, Map<Integer, Match> events, int depth) {
        List<Token> doers = new ArrayList<>();
        for (Filler filler : fillers(event)) {
            if (filler.role() == Role.ACTOR) {
                doers.addAll(parties(event, filler, events, depth + 1));
            }
        }
        return doers;
    }

    private List<Token> holders(Token thing) {
        List<Token> holders = new ArrayList<>(slots.nouns().possessors(thing));
        holders.addAll(slots.nouns().names(thing));
        return holders.stream().filter(this::isParty).toList();
    }

    private List<Token> owners(Token doing) {
        List<Token> owners = new ArrayList<>(slots.nouns().possessors(doing));
        owners.addAll(slots.nouns().names(doing));
        if (owners.isEmpty()) {
            owners.addAll(slots.phrases().with(doing, "by"));
        }
        if (owners.isEmpty()) {
            owners.addAll(slots.phrases().with(doing, "from")); // "cooperation from both states"
        }
        if (owners.isEmpty()) {
            owners.addAll(slots.nouns().light().afterNoun(doing)); // "efforts made by the parties"
        }
        if (owners.isEmpty()) {
            owners.addAll(slots.phrases().with(doing, "of"));
        }
        return owners.stream().filter(this::isParty).toList();
    }

    private boolean isParty(Token token) {
        if (token.isLemma("it", "there", "what", "this", "that", "these", "which") && token.upos() != Upos.NOUN) {
            return token.isLemma("it") && !isExpletive(token);
        }
        boolean nominal = token.upos().isNominal()
                || token.upos() == Upos.NUM
                || token.upos() == Upos.ADJ
                || token.upos() == Upos.DET
                || token.upos() == Upos.X;
        boolean inert = token.upos() != Upos.PROPN && classes.holds(WordClasses.INERT, token); // "the Liberation Front"
        return nominal && !slots.phrases().isTime(token) && !inert && !isNobody(token);
    }

    // "No soldiers were hurt", but "no fewer than ten soldiers"
    private boolean isNobody(Token token) {
        return sentence.children(token, "det").stream().anyMatch(word -> word.isLemma("no", "neither"));
    }

    private static boolean isExpletive(Token token) {
        return token.isRelation("expl");
    }
}

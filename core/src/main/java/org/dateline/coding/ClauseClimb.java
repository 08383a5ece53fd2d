// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Optional;
import org.dateline.coding.FactualityCues.Effect;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * What the word above a clause says of what the clause tells: "agreed to meet", "an order to free them", "if they attack".
 *
 * @param sentence where they stand
 * @param cues what conjunctions say
 * @param verbs the small words of verbs
 * @param words what governing words say
 */
record ClauseClimb(Sentence sentence, FactualityCues cues, Auxiliaries verbs, GoverningWords words) {
    Climb climb(Token at, Token above, Outlook outlook, EventType type) {
        if (at.isRelation("acl")) {
            return verbs.isInfinitive(at)
                    ? infinitiveOfNoun(above, outlook, type)
                    : gerundOfNoun(at, above, outlook, type);
        }
        if (above.upos() == Upos.ADJ && verbs.isInfinitive(at)) {
            return infinitiveOfAdjective(above, outlook, type);
        }
        if (at.isRelation("xcomp")) {
            return complement(at, above, outlook, type);
        }
        if (at.isRelation("ccomp")) {
            return reported(at, above, outlook, type);
        }
        if (at.isRelation("csubj")) {
            // "it is essential that both sides let them in"; not "said taking the hill would stop the fire"
            boolean wanted = words.with(above, "that").equals(Optional.of(Effect.DROPPED));
            return Climb.stop(wanted ? outlook.drop() : outlook);
        }
        return adverbial(at, above, outlook, type);
    }

    private Climb infinitiveOfAdjective(Token adjective, Outlook outlook, EventType type) {
        if (adjective.isLemma("able") && verbs.isPast(adjective)) {
            return Climb.on(verbs.own(adjective, outlook, type)); // "were able to free them" and did
        }
        Effect said = words.withOrAlone(adjective, "to").orElse(Effect.DROPPED); // "it is common to suspend"
        return Climb.on(verbs.own(adjective, outlook.with(said, type), type));
    }

    private Climb complement(Token at, Token above, Outlook outlook, EventType type) {
        if (above.isLemma("have") && verbs.isInfinitive(at) && !verbs.isPast(above)) {
            return Climb.stop(outlook.drop()); // "will have to accept talks"; they who had to did
        }
        Effect effect = words.withOrAlone(above, "to").orElse(Effect.REAL);
        Outlook cued = words.cued(above, effect, outlook, type);
        return words.isUnmeant(above, effect, type) ? Climb.stop(cued) : Climb.on(cued);
    }

    private Climb reported(Token at, Token above, Outlook outlook, EventType type) {
        boolean about = at.upos().isNominal() && sentence.has(at, "cop") && sentence.has(at, "case");
        if (about) {
            return Climb.stop(outlook); // "denied that it was behind the attack"
        }
        if (verbs.isPast(at) && above.isLemma("announce")) {
            return Climb.stop(outlook); // "announced that it had ordered"
        }
        return Climb.stop(words.withOrAlone(above, "that")
                .map(effect -> words.cued(above, effect, outlook, type))
                .orElse(outlook));
    }

    private Climb infinitiveOfNoun(Token noun, Outlook outlook, EventType type) {
        if (noun.head() == Token.ROOT && sentence.tokens().stream().noneMatch(ClauseClimb::isFinite)) {
            // "Pope to visit Chad": a headline
            return Climb.stop(verbs.own(noun, outlook.with(Effect.PLANNED, type), type));
        }
        Effect effect = words.withOrAlone(noun, "to")
                .or(() -> sentence.head(noun).flatMap(words::ofInfinitive))
                .orElse(purpose(type));
        return Climb.on(outlook.with(effect, type));
    }

    private static boolean isFinite(Token token) {
        return switch (token.xpos()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    // "an interest in resuming talks", "the intention of seizing power"
    private Climb gerundOfNoun(Token gerund, Token noun, Outlook outlook, EventType type) {
        return sentence.children(gerund, "mark").stream()
                .flatMap(mark -> words.with(noun, Words.lemma(mark)).stream())
                .findFirst()
                .map(effect -> Climb.on(verbs.own(noun, outlook.with(effect, type), type)))
                // "will meet for talks mediated by Oslo": a meeting is arranged for when it is held
                .orElseGet(() -> type == EventType.CONSULT && gerund.xpos().equals("VBN")
                        ? Climb.on(outlook)
                        : Climb.stop(outlook));
    }

    private Climb adverbial(Token at, Token above, Outlook outlook, EventType type) {
        for (Token mark : sentence.children(at, "mark")) {
            Effect effect = cues.markers().get(Words.lemma(mark));
            if (effect != null) {
                return Climb.stop(Outlook.REAL.with(effect, type)); // "if they do not release them"
            }
        }
        for (Token mark : sentence.children(at, "mark")) {
            Optional<Effect> effect = words.with(above, Words.lemma(mark));
            if (effect.isPresent() && mark.isLemma("from", "against", "of")) {
                return Climb.stop(outlook.with(effect.get(), type)); // "blocked the ministry from sending troops"
            }
        }
        if (verbs.isInfinitive(at)) {
            return infinitiveOfVerb(at, above, outlook, type);
        }
        boolean shares = at.xpos().equals("VBG") && !sentence.has(at, "nsubj") && !sentence.has(at, "aux");
        // "will meet them before flying on", "are expected to sign it when they meet in May"
        return isWhen(at)
                ? Climb.on(verbs.auxiliaries(above, outlook, type))
                : Climb.stop(shares ? verbs.auxiliaries(above, outlook, type) : outlook);
    }

    private boolean isWhen(Token clause) {
        boolean present = clause.xpos().equals("VBP") || clause.xpos().equals("VBZ");
        return present
                && sentence.children(clause, "advmod", "mark").stream()
                        .anyMatch(word -> word.isLemma("when", "after", "before", "once", "until"));
    }

    private Climb infinitiveOfVerb(Token at, Token above, Outlook outlook, EventType type) {
        if (sentence.children(at, "mark").stream().anyMatch(mark -> mark.isLemma("in"))) {
            return Climb.stop(outlook.drop()); // "in order to defeat them"
        }
        Optional<Effect> asked = words.ofInfinitive(above);
        if (asked.isPresent() || isAimReached(type)) {
            return Climb.on(verbs.own(above, outlook.with(asked.orElse(Effect.REAL), type), type));
        }
        return Climb.on(outlook.with(purpose(type), type));
    }

    // A meeting is why they came, a march why they gathered; other purposes are still to be reached.
    private static Effect purpose(EventType type) {
        return switch (type) {
            case PROTEST, THREATEN -> Effect.REAL;
            case CONSULT, AID, MOBILIZE, RETREAT, COOPERATE, CONCEDE -> Effect.PLANNED;
            default -> Effect.DROPPED;
        };
    }

    // What they are sent or gather to do is then mostly done; of other acts only the purpose is told.
    private static boolean isAimReached(EventType type) {
        return type == EventType.CONSULT || type == EventType.PROTEST || type == EventType.THREATEN;
    }
}

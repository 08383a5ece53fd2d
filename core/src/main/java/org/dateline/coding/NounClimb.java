// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Optional;
import java.util.Set;
import org.dateline.coding.FactualityCues.Effect;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** What the word above a noun says of the act that the noun tells: "called off the raid", "a summit is unlikely". */
final class NounClimb {
    private static final Set<String> ERRAND = Set.of("for", "on", "in", "to", "during", "at");

    private final Sentence sentence;
    private final Phrases phrases;
    private final WordClasses classes;
    private final Auxiliaries verbs;
    private final GoverningWords words;

    NounClimb(Phrases phrases, WordClasses classes, Auxiliaries verbs, GoverningWords words) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.classes = classes;
        this.verbs = verbs;
        this.words = words;
    }

    Climb climb(Token at, Token above, Outlook outlook, EventType type) {
        if (at.isRelation("nsubj:pass") && isLaidTo(above)) {
            return Climb.stop(outlook); // "the attacks were plotted by exiles"
        }
        if (at.isRelation("obj", "nsubj:pass", "iobj")) {
            return isOfNone(at, above) ? Climb.stop(outlook.drop()) : object(at, above, outlook, type);
        }
        if (at.isRelation("nsubj")) {
            return subject(at, above, outlook, type);
        }
        return at.isRelation("obl", "nmod", "compound") ? phrase(at, above, outlook, type) : Climb.stop(outlook);
    }

    private boolean isLaidTo(Token verb) {
        return verbs.isPast(verb)
                && sentence.children(verb, "obl", "obl:agent").stream()
                        .anyMatch(agent ->
                                phrases.caseOf(agent).filter("by"::equals).isPresent());
    }

    // "has the power to investigate deaths of unarmed people": of none in particular.
    private boolean isOfNone(Token noun, Token verb) {
        return noun.xpos().equals("NNS")
                && verb.isRelation("acl")
                && verbs.isInfinitive(verb)
                && sentence.children(noun, "det", "nmod:poss", "nummod").isEmpty();
    }

    private Climb object(Token noun, Token verb, Outlook outlook, EventType type) {
        Optional<Effect> effect = words.alone(verb);
        boolean doing = classes.holds(WordClasses.LIGHT_DOING, verb);
        if (effect.filter(Effect.REAL::equals).isPresent()) {
            return Climb.stop(doing ? verbs.own(verb, outlook, type) : outlook); // "will stop an offensive"
        }
        boolean said = type == EventType.ACCUSE
                || type == EventType.REQUEST
                || type == EventType.THREATEN
                || noun.isLemma("offer");
        if (said && classes.holds(WordClasses.LIGHT_REBUTTING, verb)) {
            return Climb.stop(outlook); // "denied the accusation", "rejected their call": it was made
        }
        if (classes.holds(WordClasses.MAKING_KNOWN, verb) && verbs.isNegated(verb)) {
            return Climb.stop(outlook); // "the visit was not announced": it was made
        }
        boolean light = doing || sentence.has(verb, "compound:prt") || type == EventType.CONSULT;
        return effect.isPresent() || light
                ? Climb.on(verbs.own(verb, outlook.with(effect.orElse(Effect.REAL), type), type))
                : Climb.stop(outlook);
    }

    private Climb subject(Token at, Token above, Outlook outlook, EventType type) {
        if (above.upos() == Upos.ADJ) {
            return Climb.stop(words.alone(above)
                    .map(effect -> words.cued(above, effect, outlook, type)) // "a summit is unlikely"
                    .orElse(outlook));
        }
        boolean judged = above.isLemma("go") && sentence.has(above, "xcomp"); // "the raid will not go unpunished"
        boolean occurs = classes.holds(WordClasses.OCCURRENCES, above) && !hadEffects(at) && !judged;
        return occurs ? Climb.on(verbs.own(above, outlook, type)) : Climb.stop(outlook);
    }

    // "A stabbing that killed a man may have followed a theft": what killed was.
    private boolean hadEffects(Token noun) {
        return sentence.children(noun, "acl:relcl").stream().anyMatch(verbs::isPast);
    }

    private Climb phrase(Token at, Token above, Outlook outlook, EventType type) {
        String preposition = phrases.caseOf(at).orElse("");
        String key = (Words.lemma(above) + " " + preposition).strip();
        Optional<Effect> effect = whatFor(above, key).or(() -> words.of(key));
        if (effect.isPresent()) {
            return effect.get() == Effect.REAL
                    ? Climb.stop(outlook)
                    : Climb.on(verbs.own(above, outlook.with(effect.get(), type), type));
        }
        boolean errand = type == EventType.CONSULT && above.isVerb() && ERRAND.contains(preposition);
        return errand ? Climb.on(verbs.own(above, outlook, type)) : Climb.stop(outlook);
    }

    // "information leading to their arrest": the noun before the participle tells more.
    private Optional<Effect> whatFor(Token participle, String key) {
        return participle.isRelation("acl")
                ? sentence.head(participle).flatMap(noun -> words.with(noun, key))
                : Optional.empty();
    }
}

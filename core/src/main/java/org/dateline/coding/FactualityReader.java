// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Optional;
import java.util.Set;
import org.dateline.coding.FactualityCues.Effect;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Reads whether an act happened: climbs from the trigger through the words that govern it. */
final class FactualityReader {
    private static final Set<String> ERRAND = Set.of("for", "on", "in", "to", "during", "at");
    private static final int HIGHEST_CLIMB = 8;
    // Done, not said: an imperative of these is what somebody is told to do.
    static final Set<EventType> MATERIAL = Set.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.RETREAT,
            EventType.PROTEST,
            EventType.AID,
            EventType.MOBILIZE);
    // What they are sent or gather to do is then mostly done; of other acts only the purpose is told.
    private static final Set<EventType> AIMS =
            Set.of(EventType.AID, EventType.MOBILIZE, EventType.RETREAT, EventType.COOPERATE, EventType.CONCEDE);
    private static final Set<EventType> AIMS_REACHED = Set.of(EventType.CONSULT, EventType.PROTEST, EventType.THREATEN);

    private final Sentence sentence;
    private final Phrases phrases;
    private final FactualityCues cues;
    private final WordClasses classes;
    private final Irrealis irrealis;
    private final Auxiliaries verbs;

    FactualityReader(Phrases phrases, FactualityCues cues, WordClasses classes) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.cues = cues;
        this.classes = classes;
        this.irrealis = new Irrealis(sentence, classes);
        this.verbs = new Auxiliaries(sentence, cues, classes);
    }

    Outlook read(Match match) {
        EventType type = match.rule().type();
        if (match.rule().readsOutlook()) {
            return irrealis.isIf(match.head()) ? Outlook.REAL.drop() : Outlook.REAL;
        }
        if (irrealis.isImagined(match.head()) || (MATERIAL.contains(type) && irrealis.isOfNone(match.head()))) {
            return Outlook.REAL.drop();
        }
        Outlook outlook = verbs.own(match.head(), modified(match.head(), scheduled(match, type), type), type);
        Token at = match.head();
        for (int step = 0; step < HIGHEST_CLIMB; step++) {
            Optional<Token> governor = sentence.head(at);
            if (governor.isEmpty()) {
                return outlook;
            }
            Climb climb = climb(at, governor.get(), outlook, type);
            outlook = climb.outlook();
            if (!climb.goesOn()) {
                return outlook;
            }
            at = governor.get();
        }
        return outlook;
    }

    // "The envoy is due in Arka", "an assassination plot": told by a word for what is planned.
    private Outlook scheduled(Match match, EventType type) {
        boolean plot = MATERIAL.contains(type) && match.tokens().size() > 1;
        Effect effect = type == EventType.CONSULT || plot ? cues.governing().get(Words.lemma(match.head())) : null;
        return effect == Effect.PLANNED ? Outlook.REAL.with(effect, type) : Outlook.REAL;
    }

    private record Climb(Outlook outlook, boolean goesOn) {}

    private static Climb stop(Outlook outlook) {
        return new Climb(outlook, false);
    }

    private Climb climb(Token at, Token above, Outlook outlook, EventType type) {
        if (isWish(above) || (at.isVerb() && isDenied(above, type))) {
            return stop(outlook.drop());
        }
        if (above.upos() == Upos.ADJ && verbs.isInfinitive(at) && at.isRelation("xcomp", "ccomp", "csubj", "advcl")) {
            if (above.isLemma("able") && verbs.isPast(above)) {
                return new Climb(verbs.own(above, outlook, type), true); // "were able to free them" and did
            }
            Effect said = effect(above, Words.lemma(above) + " to").orElse(Effect.DROPPED); // "it is common to suspend"
            return new Climb(verbs.own(above, outlook.with(said, type), type), true);
        }
        if (at.isRelation("xcomp") && above.isLemma("have") && verbs.isInfinitive(at) && !verbs.isPast(above)) {
            return stop(outlook.drop()); // "will have to accept talks"; they who had to did
        }
        if (at.isRelation("xcomp")) {
            return governed(above, Words.lemma(above) + " to", outlook, type, true);
        }
        if (at.isRelation("ccomp") && verbs.isPast(at) && above.isLemma("announce")) {
            return stop(outlook); // "announced that it had ordered"
        }
        if (at.isRelation("csubj") && cues.governing().get(Words.lemma(above) + " that") == Effect.DROPPED) {
            return stop(outlook.drop()); // "it is essential that both sides let them in"
        }
        if (at.isRelation("csubj")) {
            return stop(outlook); // "said taking the hill would stop the fire": the taking is not what would
        }
        if (at.isRelation("ccomp")) {
            return governed(above, Words.lemma(above) + " that", outlook, type, false);
        }
        if (at.isRelation("acl")) {
            return verbs.isInfinitive(at)
                    ? infinitiveOfNoun(above, outlook, type)
                    : gerundOfNoun(at, above, outlook, type);
        }
        if (at.isRelation("advcl")) {
            return adverbial(at, above, outlook, type);
        }
        if (at.isRelation("conj")) {
            return conjunct(at, above, outlook, type);
        }
        if (at.isRelation("nsubj:pass") && isLaidTo(above)) {
            return stop(outlook); // "the attacks were plotted by exiles"
        }
        if (at.isRelation("obj", "nsubj:pass", "iobj")) {
            return isOfNone(at, above) ? stop(outlook.drop()) : object(above, outlook, type);
        }
        if (at.isRelation("nsubj") && above.upos() == Upos.ADJ) {
            return governed(above, Words.lemma(above), outlook, type, false); // "a summit is unlikely"
        }
        if (at.isRelation("nsubj")) {
            boolean judged = above.isLemma("go") && sentence.has(above, "xcomp"); // "the raid will not go unpunished"
            boolean occurs = classes.holds(WordClasses.OCCURRENCES, above) && !hadEffects(at) && !judged;
            return occurs ? new Climb(verbs.own(above, outlook, type), true) : stop(outlook);
        }
        if (at.isRelation("obl", "nmod", "compound")) {
            return phrase(at, above, outlook, type);
        }
        return stop(outlook);
    }

    private boolean isLaidTo(Token verb) {
        return verbs.isPast(verb)
                && sentence.children(verb, "obl", "obl:agent").stream()
                        .anyMatch(agent ->
                                phrases.caseOf(agent).filter("by"::equals).isPresent());
    }

    // "denied attacking the convoy": whoever denies a deed stands in its responsibility, and no deed failed to happen.
    private static boolean isDenied(Token above, EventType type) {
        return above.isLemma("deny") && (type == EventType.ASSAULT || type == EventType.COERCE);
    }

    // A cue, and what is said of the cue itself: "did not agree to meet", "will try to".
    private Climb governed(Token above, String key, Outlook outlook, EventType type, boolean alwaysOn) {
        Optional<Effect> effect = effect(above, key);
        if (effect.isEmpty() && !alwaysOn) {
            return stop(outlook);
        }
        if (effect.filter(Effect.PLANNED::equals).isPresent() && verbs.isNegated(above) && MATERIAL.contains(type)) {
            return stop(outlook.drop()); // "never intended to harm her"
        }
        Outlook cued = effect.map(found -> outlook.with(found, type)).orElse(outlook);
        return new Climb(verbs.own(above, cued, type), alwaysOn);
    }

    private Optional<Effect> effect(Token above, String... keys) {
        for (String key : keys) {
            if (cues.governing().containsKey(key)) {
                return Optional.of(cues.governing().get(key));
            }
        }
        Optional<Token> particle = sentence.child(above, "compound:prt");
        String phrasal = Words.lemma(above)
                + particle.map(word -> " " + Words.lemma(word)).orElse("");
        return Optional.ofNullable(
                cues.governing().getOrDefault(phrasal, cues.governing().get(Words.lemma(above))));
    }

    private Climb infinitiveOfNoun(Token noun, Outlook outlook, EventType type) {
        if (noun.head() == Token.ROOT && sentence.tokens().stream().noneMatch(FactualityReader::isFinite)) {
            return stop(verbs.own(noun, outlook.with(Effect.PLANNED, type), type)); // "Pope to visit Chad": a headline
        }
        Optional<Effect> asked = sentence.head(noun).flatMap(this::ofInfinitive);
        Effect effect = effect(noun, Words.lemma(noun) + " to").or(() -> asked).orElse(purpose(type));
        return new Climb(outlook.with(effect, type), true);
    }

    // "an interest in resuming talks", "the intention of seizing power"
    private Climb gerundOfNoun(Token gerund, Token noun, Outlook outlook, EventType type) {
        return sentence.children(gerund, "mark").stream()
                .map(mark -> cues.governing().get(Words.lemma(noun) + " " + Words.lemma(mark)))
                .filter(effect -> effect != null)
                .findFirst()
                .map(effect -> new Climb(verbs.own(noun, outlook.with(effect, type), type), true))
                .orElse(stop(outlook));
    }

    private static boolean isFinite(Token token) {
        return token.xpos().equals("VBD")
                || token.xpos().equals("VBZ")
                || token.xpos().equals("VBP")
                || token.xpos().equals("MD");
    }

    private Climb adverbial(Token at, Token above, Outlook outlook, EventType type) {
        for (Token mark : sentence.children(at, "mark")) {
            Effect effect = cues.markers().get(Words.lemma(mark));
            if (effect != null) {
                return stop(Outlook.REAL.with(effect, type)); // "if they do not release them"
            }
        }
        for (Token mark : sentence.children(at, "mark")) {
            Effect effect = cues.governing().get(Words.lemma(above) + " " + Words.lemma(mark));
            if (effect != null && mark.isLemma("from", "against", "of")) {
                return stop(outlook.with(effect, type)); // "blocked the ministry from sending troops"
            }
        }
        boolean inOrder = sentence.children(at, "mark").stream().anyMatch(mark -> mark.isLemma("in"));
        if (inOrder && verbs.isInfinitive(at)) {
            return stop(outlook.drop()); // "in order to defeat them"
        }
        if (!verbs.isInfinitive(at)) {
            boolean shares = at.xpos().equals("VBG") && !sentence.has(at, "nsubj") && !sentence.has(at, "aux");
            return stop(
                    shares ? verbs.auxiliaries(above, outlook, type) : outlook); // "will meet them before flying on"
        }
        Optional<Effect> asked = ofInfinitive(above);
        if (asked.isPresent()) {
            return new Climb(verbs.own(above, outlook.with(asked.get(), type), type), true);
        }
        return AIMS_REACHED.contains(type)
                ? new Climb(verbs.own(above, outlook, type), true)
                : new Climb(outlook.with(purpose(type), type), true);
    }

    // A meeting is why they came, a march why they gathered; other purposes are still to be reached.
    private static Effect purpose(EventType type) {
        if (AIMS_REACHED.contains(type)) {
            return type == EventType.CONSULT ? Effect.PLANNED : Effect.REAL;
        }
        return AIMS.contains(type) ? Effect.PLANNED : Effect.DROPPED;
    }

    // "called on both sides to stop", "asked the mayor to resign": the parser may hang the infinitive anywhere near.
    private Optional<Effect> ofInfinitive(Token verb) {
        return verb.isVerb() ? Optional.ofNullable(cues.governing().get(Words.lemma(verb) + " to")) : Optional.empty();
    }

    private Climb conjunct(Token at, Token above, Outlook outlook, EventType type) {
        if (at.isVerb() && sentence.has(at, "nsubj")) {
            return stop(outlook);
        }
        boolean sharesAuxiliaries = at.isVerb() && !sentence.has(at, "aux");
        return new Climb(sharesAuxiliaries ? verbs.auxiliaries(above, outlook, type) : outlook, true);
    }

    // "A stabbing that killed a man may have followed a theft": what killed was.
    private boolean hadEffects(Token noun) {
        return sentence.children(noun, "acl:relcl").stream().anyMatch(verbs::isPast);
    }

    // "has the power to investigate deaths of unarmed people": of none in particular.
    private boolean isOfNone(Token noun, Token verb) {
        return noun.xpos().equals("NNS")
                && verb.isRelation("acl")
                && verbs.isInfinitive(verb)
                && sentence.children(noun, "det", "nmod:poss", "nummod").isEmpty();
    }

    private Climb object(Token verb, Outlook outlook, EventType type) {
        Optional<Effect> effect = effect(verb);
        if (effect.filter(Effect.REAL::equals).isPresent()) {
            boolean doing = classes.holds(WordClasses.LIGHT_DOING, verb);
            return stop(doing ? verbs.own(verb, outlook, type) : outlook); // "will stop an offensive"
        }
        if (type == EventType.ACCUSE && classes.holds(WordClasses.LIGHT_REBUTTING, verb)) {
            return stop(outlook); // "denied the accusation": it was made
        }
        boolean light = classes.holds(WordClasses.LIGHT_DOING, verb)
                || sentence.has(verb, "compound:prt")
                || type == EventType.CONSULT;
        if (effect.isEmpty() && !light) {
            return stop(outlook);
        }
        return new Climb(
                verbs.own(verb, effect.map(found -> outlook.with(found, type)).orElse(outlook), type), true);
    }

    private Climb phrase(Token at, Token above, Outlook outlook, EventType type) {
        String preposition = phrases.caseOf(at).orElse("");
        String key = (Words.lemma(above) + " " + preposition).strip();
        Effect effect = whatFor(above, key).orElse(cues.governing().get(key));
        if (effect == Effect.REAL) {
            return stop(outlook);
        }
        if (effect != null) {
            return new Climb(verbs.own(above, outlook.with(effect, type), type), true);
        }
        boolean errand = type == EventType.CONSULT && above.isVerb() && ERRAND.contains(preposition);
        return errand ? new Climb(verbs.own(above, outlook, type), true) : stop(outlook);
    }

    // "information leading to their arrest": the noun before the participle tells more.
    private Optional<Effect> whatFor(Token participle, String key) {
        return participle.isRelation("acl")
                ? sentence.head(participle).map(noun -> cues.governing().get(Words.lemma(noun) + " " + key))
                : Optional.empty();
    }

    // "Their demands include dissolving parliament": what is wished for.
    private boolean isWish(Token verb) {
        return verb.isLemma("be", "include")
                && sentence.children(verb, "nsubj").stream()
                        .anyMatch(subject -> classes.holds(WordClasses.WISHES, subject));
    }

    /** "planned visit", "failed coup". */
    private Outlook modified(Token head, Outlook outlook, EventType type) {
        Outlook at = outlook;
        for (Token child : sentence.children(head, "amod", "compound")) {
            Effect effect = isAdverbed(child) ? null : cues.governing().get(Words.form(child));
            at = effect == null ? at : at.with(effect, type);
        }
        return at;
    }

    // "a well-planned attack"
    private boolean isAdverbed(Token participle) {
        return sentence.children(participle, "advmod", "compound").stream()
                .anyMatch(adverb -> adverb.isLemma("well", "carefully", "meticulously", "badly", "poorly"));
    }
}

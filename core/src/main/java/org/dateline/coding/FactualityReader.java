// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.Optional;
import java.util.Set;
import org.dateline.coding.FactualityCues.Effect;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Reads whether an act happened: climbs from the trigger through the words that govern it. */
final class FactualityReader {
    private static final int HIGHEST_CLIMB = 8;
    private static final Set<String> AHEAD =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "tomorrow");

    private final Sentence sentence;
    private final WordClasses classes;
    private final Irrealis irrealis;
    private final Auxiliaries verbs;
    private final GoverningWords words;
    private final ClauseClimb clauses;
    private final NounClimb nouns;

    FactualityReader(Phrases phrases, FactualityCues cues, WordClasses classes) {
        this.sentence = phrases.sentence();
        this.classes = classes;
        this.irrealis = new Irrealis(sentence, classes);
        this.verbs = new Auxiliaries(sentence, cues, classes);
        this.words = new GoverningWords(sentence, cues, verbs);
        this.clauses = new ClauseClimb(sentence, cues, verbs, words);
        this.nouns = new NounClimb(phrases, classes, verbs, words);
    }

    Outlook read(Match match) {
        EventType type = match.rule().type();
        if (match.rule().readsOutlook()) {
            return irrealis.isIf(match.head()) ? Outlook.REAL.drop() : Outlook.REAL;
        }
        if (irrealis.isImagined(match.head()) || (Outlook.isDeed(type) && irrealis.isOfNone(match.head()))) {
            return Outlook.REAL.drop();
        }
        Outlook outlook = verbs.own(match.head(), modified(match.head(), scheduled(match, type), type), type);
        // An attack that kills nobody is an attack.
        if (type != EventType.ASSAULT && irrealis.isDoneToNobody(match.head())) {
            outlook = outlook.with(Effect.NEGATED, type);
        }
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
        boolean plot = Outlook.isDeed(type) && match.tokens().size() > 1;
        if (type == EventType.CONSULT && isTimetabled(match.head())) {
            return Outlook.REAL.with(Effect.PLANNED, type);
        }
        return (type == EventType.CONSULT || plot)
                        && words.of(Words.lemma(match.head()))
                                .filter(Effect.PLANNED::equals)
                                .isPresent()
                ? Outlook.REAL.with(Effect.PLANNED, type)
                : Outlook.REAL;
    }

    // "The envoy heads to Arka on Thursday": the present with a day told of what is to come.
    private boolean isTimetabled(Token verb) {
        return verb.xpos().matches("VB[ZP]")
                && sentence.children(verb, "obl", "obl:unmarked", "obl:tmod", "nmod:unmarked", "advmod").stream()
                        .anyMatch(day -> AHEAD.contains(day.form()));
    }

    // "planned visit", "failed coup"
    private Outlook modified(Token head, Outlook outlook, EventType type) {
        Outlook at = outlook;
        for (Token child : sentence.children(head, "amod", "compound")) {
            Effect effect = isAdverbed(child)
                    ? Effect.REAL
                    : words.of(Words.form(child)).orElse(Effect.REAL);
            at = at.with(effect, type);
        }
        return at;
    }

    // "a well-planned attack"
    private boolean isAdverbed(Token participle) {
        return sentence.children(participle, "advmod", "compound").stream()
                .anyMatch(adverb -> adverb.isLemma("well", "carefully", "meticulously", "badly", "poorly"));
    }

    private Climb climb(Token at, Token above, Outlook outlook, EventType type) {
        if (isWish(above) || (at.isVerb() && isDenied(above, type))) {
            return Climb.stop(outlook.drop());
        }
        if (type == EventType.CONSULT && isTimetabled(above)) {
            return Climb.on(outlook.with(Effect.PLANNED, type)); // "heads to Arka on Thursday for talks"
        }
        if (at.isRelation("xcomp", "ccomp", "csubj", "acl", "advcl")) {
            return clauses.climb(at, above, outlook, type);
        }
        return at.isRelation("conj") ? conjunct(at, above, outlook, type) : nouns.climb(at, above, outlook, type);
    }

    // "Their demands include dissolving parliament": what is wished for.
    private boolean isWish(Token verb) {
        return verb.isLemma("be", "include")
                && sentence.children(verb, "nsubj").stream()
                        .anyMatch(subject -> classes.holds(WordClasses.WISHES, subject));
    }

    // "denied attacking the convoy": whoever denies a deed stands in its responsibility, and no deed failed to happen.
    private static boolean isDenied(Token above, EventType type) {
        return above.isLemma("deny") && (type == EventType.ASSAULT || type == EventType.COERCE);
    }

    private Climb conjunct(Token at, Token above, Outlook outlook, EventType type) {
        boolean finite = at.xpos().equals("VBD") && above.xpos().equals("VB");
        if (at.isVerb() && (finite || sentence.has(at, "nsubj"))) {
            return Climb.stop(outlook); // "failed to stop and opened fire"
        }
        boolean sharesAuxiliaries = at.isVerb() && !sentence.has(at, "aux");
        return Climb.on(sharesAuxiliaries ? verbs.auxiliaries(above, outlook, type) : outlook);
    }
}

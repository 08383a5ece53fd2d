// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Set;
import org.dateline.coding.FactualityCues.Effect;
import org.dateline.ontology.EventType;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/**
 * What the small words of a verb say of its happening: "has met", "may meet", "will not meet", "is due to meet".
 *
 * @param sentence where they stand
 * @param cues what each says
 * @param classes lists of lemmas
 */
record Auxiliaries(Sentence sentence, FactualityCues cues, WordClasses classes) {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");

    boolean isPast(Token verb) {
        return verb.xpos().equals("VBD")
                || sentence.children(verb, "aux", "aux:pass", "cop").stream()
                        .anyMatch(aux -> (aux.xpos().equals("VBD") && !aux.isLemma("will", "would"))
                                || aux.isLemma("have", "’ve", "'ve")); // "announced that it has signed"
    }

    boolean isInfinitive(Token verb) {
        return sentence.children(verb, "mark").stream().anyMatch(mark -> mark.isLemma("to"));
    }

    Outlook own(Token word, Outlook outlook, EventType type) {
        if (isRegret(sentence, word) && isNegated(word)) {
            return outlook; // it was done
        }
        Outlook at = auxiliaries(word, outlook, type);
        if (isNegated(word)) {
            at = at.with(Effect.NEGATED, type);
        }
        for (Token due : sentence.children(word, "case", "mark")) { // "is due to travel", as parsers hang it
            Effect effect = due.upos() == Upos.ADJ ? cues.governing().get(Words.lemma(due)) : null;
            at = effect == null ? at : at.with(effect, type);
        }
        return isAboutTo(word) ? at.with(Effect.PLANNED, type) : at;
    }

    /** "should have freed them", "should never have been jailed": told of what was left undone, or done. */
    static boolean isRegret(Sentence sentence, Token verb) {
        List<Token> forms = sentence.children(verb, "aux");
        return forms.stream().anyMatch(aux -> aux.isLemma("should", "ought"))
                && forms.stream().anyMatch(aux -> aux.isLemma("have"));
    }

    // "is to meet her on Monday", a headline's "Mayor to be tried";
    // not "is said to have been tried", "go on to be tried"
    private boolean isAboutTo(Token word) {
        return word.isVerb()
                && isInfinitive(word)
                && sentence.children(word, "aux").stream().noneMatch(aux -> aux.isLemma("have"))
                && sentence.children(word, "aux", "aux:pass", "cop").stream()
                        .anyMatch(aux -> aux.isLemma("be") && (FINITE.contains(aux.xpos()) || word.isRelation("root")));
    }

    Outlook auxiliaries(Token verb, Outlook outlook, EventType type) {
        Outlook at = outlook;
        for (Token aux : sentence.children(verb, "aux")) {
            String lemma = Words.lemma(aux);
            boolean announces = lemma.equals("will")
                    || lemma.equals("shall")
                    || lemma.equals("’ll")
                    || (lemma.equals("would") && isReported(verb));
            boolean unable = lemma.equals("can"); // "cannot pass laws": told of what they are able to do
            boolean unthreatened =
                    (announces || lemma.equals("would")) && Outlook.isDeed(type); // "they will not be intimidated"
            if ((unable || unthreatened) && isNegated(verb)) {
                at = at.drop();
            }
            Effect effect = cues.auxiliaries().get(lemma);
            at = announces ? at.announce() : effect == null ? at : at.with(effect, type);
        }
        return at;
    }

    // "said it would leave" is "it will leave", told later.
    private boolean isReported(Token verb) {
        return verb.isRelation("ccomp")
                && sentence.head(verb)
                        .filter(above -> classes.holds(WordClasses.SPEECH, above))
                        .isPresent();
    }

    boolean isNegated(Token word) {
        boolean child = sentence.children(word).stream()
                .filter(each -> each.isRelation("advmod", "det", "case", "mark", "cc:preconj"))
                .anyMatch(each -> cues.negators().contains(Words.lemma(each)));
        return child
                || sentence.children(word, "nsubj").stream()
                        .anyMatch(subject -> cues.negators().contains(Words.lemma(subject))
                                || sentence.children(subject, "det", "cc:preconj").stream()
                                        .anyMatch(det -> cues.negators().contains(Words.lemma(det))));
    }
}

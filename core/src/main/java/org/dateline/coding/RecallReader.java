// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Reads whether the wording marks an act as recalled: "previously", "in recent years", undated pluperfect. */
final class RecallReader {
    private static final List<String> ONCE = List.of("once"); // "once again" recalls nothing
    private final Sentence sentence;
    private final Phrases phrases;
    private final FactualityCues cues;
    private final WordClasses classes;

    RecallReader(Phrases phrases, FactualityCues cues, WordClasses classes) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.cues = cues;
        this.classes = classes;
    }

    boolean isRecalled(Token head) {
        return hasCue(head)
                || isUndatedPluperfect(head)
                || isEarlierOne(head)
                || isOfLong(head)
                || Auxiliaries.isRegret(sentence, head);
    }

    // "crushed previous protests": another than the one told of.
    private boolean isEarlierOne(Token head) {
        return head.upos().isNominal()
                && sentence.children(head, "amod").stream().anyMatch(word -> classes.holds(WordClasses.EARLIER, word));
    }

    // "has long refused to talk"
    private boolean isOfLong(Token head) {
        return head.isVerb()
                && sentence.has(head, "aux")
                && sentence.children(head, "advmod").stream()
                        .anyMatch(word -> word.isLemma("long") && word.index() < head.index());
    }

    private boolean hasCue(Token head) {
        Optional<Token> verb = nearestVerb(head);
        for (Token token : sentence.tokens()) {
            for (List<String> cue : cues.recallFrom(Words.form(token))) {
                boolean repeated = cue.equals(ONCE)
                        && token.index() + 1 < sentence.tokens().size()
                        && sentence.token(token.index() + 1).isLemma("again", "more");
                if (!repeated
                        && startsAt(token.index(), cue)
                        && nearestVerb(token).equals(verb)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean startsAt(int index, List<String> cue) {
        int at = index;
        for (String word : cue) {
            if (at >= sentence.tokens().size()
                    || !Words.form(sentence.token(at)).equals(word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private Optional<Token> nearestVerb(Token word) {
        return word.isVerb()
                ? Optional.of(word)
                : sentence.ancestors(word).stream().filter(Token::isVerb).findFirst();
    }

    // "said rebels had shelled the town" only moves the tense back; it recalls nothing.
    private boolean isUndatedPluperfect(Token trigger) {
        // "had made threats": the tense of a noun is that of its verb.
        boolean object = !trigger.isVerb() && trigger.isRelation("obj");
        Token head = object ? sentence.head(trigger).orElse(trigger) : trigger;
        boolean had = sentence.children(head, "aux").stream()
                .anyMatch(aux -> Words.form(aux).equals("had"));
        boolean reported = head.isRelation("ccomp", "parataxis")
                && sentence.head(head)
                        .filter(above -> classes.holds(WordClasses.SPEECH, above))
                        .isPresent();
        boolean dated =
                sentence.children(head, "obl", "nmod", "advmod").stream().anyMatch(phrases::isTime);
        return had && !reported && !dated;
    }
}

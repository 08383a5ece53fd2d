// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Tells which phrases of actor nouns name nobody: "people say", "any country", "a group of men", "nerve agents".
 *
 * @param partitives words of how many
 */
record Generic(Partitives partitives) {
    private static final Set<String> ADDRESSING =
            Set.of("on", "upon", "to", "with", "against", "between", "among", "by", "from");
    private static final String[] SUBSTANCES = {"biological", "chemical", "nerve", "infectious", "causative", "cleaning"
    };
    // "coalition talks" are held to form a government.
    private static final String[] COALITION_BUILDING = {"agreement", "negotiation", "talk", "deal", "pact", "partner"};

    boolean is(Marks marks, NounHit hit, Token head) {
        Sentence sentence = marks.sentence();
        boolean nobody = sentence.child(head, "det")
                .filter(word -> word.isLemma("no", "any", "every", "each"))
                .isPresent();
        if (nobody) {
            return true;
        }
        boolean counted = sentence.has(head, "nummod") || partitives.isCounted(sentence, head);
        return switch (hit.noun().sense()) {
            case "many" -> !head.isRelation("nsubj") || sentence.has(head, "nmod"); // "Hundreds marched"
            case "agent" ->
                sentence.children(head, "amod", "compound").stream().anyMatch(word -> word.isLemma(SUBSTANCES));
            case "coalition" ->
                head.isRelation("compound")
                        && sentence.head(head)
                                .filter(above -> above.isLemma(COALITION_BUILDING))
                                .isPresent();
            case "leadership" -> head.isRelation("compound");
            case "ally" -> !hit.plural() && describesPerson(marks, head); // "the president's ally Omar Bel"
            case "attacker" -> hit.noun().singular().equals("perpetrator");
            case "people" -> !counted && !sentence.has(head, "amod") && !sentence.has(head, "compound");
            // "the prosecution of officers" is what is done to them
            case "prosecutor" ->
                hit.noun().singular().equals("prosecution")
                        && (!head.isRelation("nsubj", "obl:agent") || sentence.has(head, "nmod"));
            case "country" -> !(hit.plural() || isDefinite(sentence, head)) || !isAddressed(sentence, head);
            case "group" ->
                sentence.children(head, "nmod").stream()
                        .anyMatch(of -> marks.nounAt(of.index()).isPresent());
            default ->
                sentence.child(head, "nmod:poss")
                        .filter(word -> word.isLemma("whose"))
                        .isPresent();
        };
    }

    // "urged European countries", "called on Western nations", "dozens of countries agreed", "states that agreed"
    private boolean isAddressed(Sentence sentence, Token noun) {
        Token head = Positions.firstConjunct(sentence, partitives.top(sentence, noun));
        return head.isRelation("nsubj", "obj", "iobj", "obl:agent")
                || (head.isRelation("obl", "nmod") && ADDRESSING.contains(Positions.preposition(sentence, head)))
                || sentence.children(noun, "acl:relcl").stream()
                        .anyMatch(clause -> sentence.children(clause, "nsubj").stream()
                                .anyMatch(subject -> subject.isLemma("that", "which")));
    }

    // "the country", but not "the island nation of Malta"
    private static boolean isDefinite(Sentence sentence, Token head) {
        return !sentence.has(head, "nmod")
                && sentence.child(head, "det")
                        .filter(word -> word.isLemma("the", "this", "that"))
                        .isPresent();
    }

    private static boolean describesPerson(Marks marks, Token noun) {
        return marks.sentence().children(noun, "appos", "flat").stream()
                .flatMap(name -> marks.nameAt(name.index()).stream())
                .anyMatch(name -> name.entity().filter(PersonNames::isPerson).isPresent());
    }
}

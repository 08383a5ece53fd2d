// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who does what a verb without a subject of its own tells, by how it hangs on the word above it. */
final class ImpliedSubjects {
    private final Sentence sentence;
    private final Phrases phrases;
    private final WordClasses classes;
    private final Clauses clauses;
    private final Owners owners;

    ImpliedSubjects(Phrases phrases, WordClasses classes, Clauses clauses) {
        this.sentence = phrases.sentence();
        this.phrases = phrases;
        this.classes = classes;
        this.clauses = clauses;
        this.owners = new Owners(phrases, classes, clauses);
    }

    List<Token> of(Token verb, Token governor, int depth) {
        if (verb.isRelation("acl", "amod")) {
            return ofModifier(verb, governor, depth);
        }
        if (verb.isRelation("xcomp")) {
            List<Token> objects = phrases.expand(sentence.children(governor, "obj", "iobj"));
            return objects.isEmpty() || classes.holds(WordClasses.SUBJECT_CONTROL, governor)
                    ? clauses.subjects(governor, depth + 1)
                    : objects;
        }
        if (verb.isRelation("conj") && governor.upos().isNominal() && !sentence.has(governor, "cop")) {
            return governor.isRelation("root") ? List.of(governor) : besideObject(verb, governor, depth);
        }
        if (verb.isRelation("advcl")) {
            Optional<List<Token>> told = ofAdverbial(verb, governor);
            if (told.isPresent()) {
                return told.get();
            }
        }
        if (isBidding(verb, governor)) {
            return classes.holds(WordClasses.TELLING, governor) ? clauses.patients(governor) : List.of();
        }
        List<Token> taken = takenForObject(verb, governor);
        if (!taken.isEmpty()) {
            return taken;
        }
        return verb.isRelation("conj", "advcl", "parataxis", "ccomp", "dep", "list")
                ? clauses.subjects(governor, depth + 1)
                : List.of();
    }

    // "citing security and accusing publishers": parsers join the second participle to the object of the first.
    private List<Token> besideObject(Token verb, Token object, int depth) {
        return sentence.head(object)
                .filter(first -> verb.xpos().equals("VBG") && first.xpos().equals("VBG") && object.isRelation("obj"))
                .map(first -> clauses.subjects(first, depth + 1))
                .orElse(List.of());
    }

    private List<Token> ofModifier(Token verb, Token noun, int depth) {
        boolean commissioned = verb.xpos().equals("VB") && isCommissioned(noun); // "set up a panel to investigate"
        if (sentence.children(verb, "aux").stream().anyMatch(aux -> aux.xpos().equals("VBG"))) {
            // "leads efforts to help, having given millions": whatever noun it hangs on
            return sentence.ancestors(verb).stream()
                    .filter(above -> sentence.has(above, "nsubj"))
                    .findFirst()
                    .map(above -> clauses.subjects(above, depth + 1))
                    .orElse(List.of());
        }
        if ((verb.isRelation("acl") && isAccused(verb, noun)) || commissioned) {
            return phrases.expand(List.of(noun));
        }
        if (verb.xpos().equals("VBG") && classes.holds(WordClasses.ORDERS, noun)) {
            return owners.ofOrder(noun, depth); // "signed a decree banning rallies"
        }
        boolean headline = verb.xpos().equals("VB") && noun.isRelation("root") && !sentence.has(noun, "det");
        if (headline && sentence.has(verb, "mark")) {
            return phrases.expand(List.of(noun)); // "Kenya to extradite drug suspect"
        }
        boolean marked = sentence.has(verb, "mark"); // "progress in clearing the town"
        Token whose = verb.xpos().equals("VBG") ? peopleOf(noun) : noun;
        boolean doing = Words.isPast(verb) || verb.xpos().equals("VBG") || verb.isRelation("acl:relcl", "amod");
        return doing && !marked ? phrases.expand(List.of(whose)) : owners.of(noun, depth);
    }

    // "ministers of member states meeting in Arka": parsers hang what people do on what they are of.
    private Token peopleOf(Token noun) {
        boolean people = noun.upos() == Upos.PROPN
                || classes.holds(WordClasses.PEOPLE, noun)
                || classes.holds(WordClasses.GROUPS, noun);
        return people || !noun.isRelation("nmod") || !phrases.hasCase(noun, "of")
                ? noun
                : sentence.head(noun)
                        .filter(above -> above.xpos().equals("NNS") && classes.holds(WordClasses.PEOPLE, above))
                        .orElse(noun);
    }

    // "accused the army of killing villagers": parsers hang what the army is accused of on the army.
    private boolean isAccused(Token deed, Token accused) {
        return sentence.children(deed, "mark", "case").stream().anyMatch(mark -> mark.isLemma("of"))
                && accused.isRelation("obj", "nsubj:pass")
                && sentence.head(accused)
                        .filter(verb -> classes.holds(WordClasses.BLAMING, verb))
                        .isPresent();
    }

    // A body or people that somebody sends or forms to do something.
    private boolean isCommissioned(Token noun) {
        return classes.holds(WordClasses.COMMISSIONED, noun);
    }

    // Empty where an adverbial clause tells no more than any other clause below this one does.
    private Optional<List<Token>> ofAdverbial(Token verb, Token governor) {
        List<Token> marks = sentence.children(verb, "mark", "case");
        boolean underPassive = governor.isVerb() && clauses.isPassive(governor);
        boolean result = verb.xpos().equals("VBG") && verb.index() > governor.index() && marks.isEmpty();
        List<Token> apart = result ? spokenOfApart(verb, governor) : List.of();
        if (!apart.isEmpty()) {
            return Optional.of(apart);
        }
        if (result && underPassive) {
            return Optional.of(clauses.agents(governor)); // "was hit by a missile, injuring two"
        }
        List<Token> sent = verb.xpos().equals("VB") ? toldTo(verb, governor) : List.of();
        if (!sent.isEmpty()) {
            return Optional.of(sent);
        }
        boolean judgedFor = isMarked(marks, "for");
        List<Token> punished = judgedFor ? punished(governor) : List.of();
        if (!punished.isEmpty()) {
            return Optional.of(punished);
        }
        boolean judged = judgedFor
                && (classes.holds(WordClasses.JUDGING, governor) || classes.holds(WordClasses.TRYING, governor));
        if (judged || isMarked(marks, "of")) {
            // "thanked the king for mediating", "accused them of looting": who is judged did it
            return Optional.of(clauses.patients(governor));
        }
        if (isMarked(marks, "in") && governor.isLemma("join")) {
            // "joined the clerics in calling for a truce": both call for it
            return Optional.of(Stream.concat(clauses.agents(governor).stream(), clauses.patients(governor).stream())
                    .toList());
        }
        if (underPassive && isMarked(marks, "in")) {
            return Optional.of(clauses.agents(governor)); // "was helped by the bank in buying shares"
        }
        // "sanctioned officials over poisoning"
        return isMarked(marks, "over", "about") ? Optional.of(List.of()) : Optional.empty();
    }

    // "the two met, with an envoy saying": whoever stands beside the clause, after a comma.
    private List<Token> spokenOfApart(Token participle, Token governor) {
        return sentence.children(governor, "obl").stream()
                .filter(noun -> noun.index() < participle.index()
                        && phrases.hasCase(noun, "with")
                        && sentence.subtree(noun).getLast().index() == participle.index() - 1
                        && isAfterComma(noun))
                .toList();
    }

    private boolean isAfterComma(Token noun) {
        int before = sentence.children(noun, "case").getFirst().index() - 1;
        return before >= 0 && sentence.token(before).form().equals(",");
    }

    private static boolean isMarked(List<Token> marks, String... words) {
        return marks.stream().anyMatch(mark -> mark.isLemma(words));
    }

    // "exhorted citizens to keep up protests", "sent agents to Nairobi to question the guards"
    private List<Token> toldTo(Token infinitive, Token governor) {
        if (infinitive.index() > governor.index() && classes.holds(WordClasses.URGING, governor)) {
            List<Token> told = clauses.patients(governor);
            if (!told.isEmpty()) {
                return told;
            }
        }
        List<Token> sent =
                classes.holds(WordClasses.COMMISSIONING, governor) ? clauses.patients(governor) : List.<Token>of();
        return sent.stream().anyMatch(this::isCommissioned) ? sent : List.of();
    }

    // "imposed sanctions on two generals for supplying arms": parsers hang them on the verb or on the penalty.
    private List<Token> punished(Token verb) {
        List<Token> objects = sentence.children(verb, "obj");
        List<Token> found = new ArrayList<>();
        if (objects.stream().anyMatch(noun -> classes.holds(WordClasses.PENALTIES, noun))) {
            for (String preposition : List.of("on", "against")) {
                found.addAll(phrases.with(verb, preposition));
                objects.forEach(noun -> found.addAll(phrases.with(noun, preposition)));
            }
        }
        return found;
    }

    // "Stop the shelling," she told the army: whoever is bidden would do it.
    private boolean isBidding(Token verb, Token speech) {
        return verb.isRelation("ccomp", "parataxis")
                && verb.xpos().equals("VB")
                && classes.holds(WordClasses.SPEECH, speech)
                && sentence.children(verb, "aux", "mark").isEmpty();
    }

    // "said a strike killed two": a finite clause has a subject, which parsers take for the object of saying.
    private List<Token> takenForObject(Token verb, Token governor) {
        if (!verb.isRelation("ccomp") || !classes.holds(WordClasses.SPEECH, governor)) {
            return List.of();
        }
        return phrases.expand(sentence.children(governor, "obj").stream()
                .filter(object -> object.index() < verb.index())
                .toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb with those who take part in what it says, also where grammar shares or leaves them out: passives, relative
 * clauses, participles, coordination and control.
 *
 * @param sentence where it stands
 * @param verb its head
 */
public record Clause(Sentence sentence, Token verb) {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** Whether the subject undergoes: "was claimed", "claimed by". */
    public boolean passive() {
        if (sentence.has(verb, "nsubj:pass") || sentence.has(verb, "aux:pass") || sentence.has(verb, "obl:agent")) {
            return true;
        }
        return verb.xpos().equals("VBN")
                && !sentence.has(verb, "aux")
                && !sentence.has(verb, "nsubj")
                && verb.isRelation("acl", "amod", "advcl");
    }

    /** Whoever does it: the subject, the "by" of a passive, the noun a participle or relative clause hangs on. */
    public Optional<Token> doer() {
        return passive() ? agent() : subject();
    }

    /** Whoever undergoes it: the object, or the subject of a passive. */
    public Optional<Token> undergoer() {
        if (passive()) {
            return subject();
        }
        Optional<Token> object = sentence.child(verb, "obj");
        return object.isPresent() ? object.map(this::antecedent) : Optional.empty();
    }

    /** The grammatical subject, also a shared one. */
    public Optional<Token> subject() {
        List<Token> own = sentence.children(verb, "nsubj");
        if (!own.isEmpty()) {
            return own.stream()
                    .filter(noun -> !RELATIVE.contains(noun.lemma()))
                    .findFirst()
                    .or(() -> own.stream().findFirst().map(this::antecedent));
        }
        // Parsers at times hang the subject on an auxiliary.
        Optional<Token> misplaced = sentence.children(verb, "aux").stream()
                .flatMap(auxiliary -> sentence.child(auxiliary, "nsubj").stream())
                .findFirst();
        if (misplaced.isPresent()) {
            return misplaced;
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (verb.isRelation("acl")) {
            return head;
        }
        if (isBlame()) {
            return new Clause(sentence, head.get()).undergoer();
        }
        if (verb.isRelation("conj", "advcl") && isClause(head.get())) {
            return new Clause(sentence, head.get()).subject();
        }
        if (verb.isRelation("advcl")) {
            return head.filter(noun -> noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN);
        }
        if (verb.isRelation("xcomp")) {
            Clause governor = new Clause(sentence, head.get());
            Optional<Token> controlled = sentence.child(head.get(), "obj", "iobj");
            return controlled.isPresent() ? controlled : governor.subject();
        }
        return Optional.empty();
    }

    // "accused them of arming rebels", "blamed them for failing": they do it.
    private boolean isBlame() {
        return verb.isRelation("advcl")
                && verb.xpos().equals("VBG")
                && sentence.children(verb, "mark").stream().anyMatch(mark -> mark.isLemma("of", "from", "for"))
                && sentence.head(verb)
                        .flatMap(above -> new Clause(sentence, above).undergoer())
                        .isPresent();
    }

    /** The "by" of a passive. */
    public Optional<Token> agent() {
        Optional<Token> agent = sentence.child(verb, "obl:agent");
        return agent.isPresent() ? agent : oblique("by");
    }

    /** The first noun that hangs on the verb by one of these prepositions. */
    public Optional<Token> oblique(String... prepositions) {
        return sentence.children(verb, "obl", "nmod").stream()
                .filter(noun -> marked(noun, prepositions))
                .findFirst();
    }

    /** Whether "not", "never" or "no longer" stands with the verb. */
    public boolean negated() {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.isLemma("not", "n't", "n’t", "never") && child.isRelation("advmod"));
    }

    private boolean marked(Token noun, String... prepositions) {
        List<Token> cases = sentence.children(noun, "case");
        return cases.stream().anyMatch(preposition -> preposition.isLemma(List.of(prepositions)));
    }

    private boolean isClause(Token head) {
        return head.isVerb() || sentence.has(head, "nsubj") || sentence.has(head, "cop");
    }

    /** "Iran, which backs": the noun that a relative pronoun of this clause stands for; any other noun itself. */
    public Token antecedent(Token noun) {
        if (!RELATIVE.contains(noun.lemma())) {
            return noun;
        }
        Token at = verb;
        while (!at.isRelation("acl:relcl")) {
            Optional<Token> above = at.isRelation("conj", "xcomp") ? sentence.head(at) : Optional.empty();
            if (above.isEmpty()) {
                return before(noun);
            }
            at = above.get();
        }
        Token head = sentence.head(at).orElse(noun);
        Token nearest = noun.isLemma("which") ? before(noun) : noun;
        return nearest.upos() == Upos.PROPN && sentence.dominates(head, nearest) ? nearest : head;
    }

    // Where the tree has lost the relative clause, its pronoun still follows the noun it stands for.
    private Token before(Token pronoun) {
        if (pronoun.isLemma("that")) {
            return pronoun;
        }
        Optional<Token> last = sentence.tokens().subList(0, pronoun.index()).reversed().stream()
                .dropWhile(token -> token.upos() == Upos.PUNCT)
                .findFirst()
                .filter(token -> token.upos() == Upos.NOUN || token.upos() == Upos.PROPN);
        if (last.isEmpty()) {
            return pronoun;
        }
        Token at = last.get();
        while (at.isRelation("flat", "compound")) {
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }
}

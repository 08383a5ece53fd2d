// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Reads what stands before a person's name: "US Secretary of State", "Gen.", "protester". */
final class TitleReader {
    private static final int MOST_WORDS = 12;
    private static final Set<String> JOINTS = Set.of("of", "for", "to", "and", "&", "/", "-");

    /**
     * A title.
     *
     * @param first index of its first token
     * @param last index of its last token
     * @param nouns its actor nouns, nearest to the name first
     * @param shared whether it stands before another name: "Senators X and Y"
     */
    record Title(int first, int last, List<NounHit> nouns, boolean shared) {
        /** Where the words of a name with this title begin. */
        int opens(int name) {
            return shared ? name : first;
        }
    }

    private TitleReader() {}

    /** The title that ends just before a name, or before the first of the names it stands among. */
    static Optional<Title> before(Marks marks, NameHit hit) {
        int head = marks.headOf(hit.first(), hit.last());
        return before(marks, hit.first(), isFirstOfSeveral(marks, head)).or(() -> shared(marks, head));
    }

    // "Senators X and Y": X's title is Y's too.
    private static Optional<Title> shared(Marks marks, int head) {
        Token token = marks.sentence().token(head);
        if (!token.isRelation("conj")) {
            return Optional.empty();
        }
        return marks.sentence()
                .head(token)
                .flatMap(above -> marks.nameAt(above.index()))
                .filter(first -> first.last() < head)
                .flatMap(first -> before(marks, first.first(), true))
                .filter(title -> title.nouns().getFirst().plural())
                .map(title -> new Title(title.first(), title.last(), title.nouns(), true));
    }

    private static boolean isFirstOfSeveral(Marks marks, int head) {
        return marks.sentence().children(marks.sentence().token(head), "conj").stream()
                .anyMatch(other -> marks.nameAt(other.index()).isPresent());
    }

    private static Optional<Title> before(Marks marks, int name, boolean several) {
        List<NounHit> nouns = new ArrayList<>();
        int first = name;
        int at = name - 1;
        while (at >= 0 && name - at <= MOST_WORDS) {
            Optional<NounHit> noun = marks.nounAt(at)
                    .filter(hit -> fits(hit, nouns.isEmpty(), several)
                            && !marks.sentence().token(hit.last()).isVerb());
            if (noun.isPresent()) {
                nouns.add(noun.get());
                first = noun.get().first();
                at = first - 1;
                continue;
            }
            Token token = marks.sentence().token(at);
            if (nouns.isEmpty()) {
                int office = officeBeforeDepartment(marks, at);
                if (office < 0) {
                    break;
                }
                at = office;
                continue;
            }
            if (!modifies(marks, token)) {
                break;
            }
            first = at;
            at--;
        }
        return nouns.isEmpty() ? Optional.empty() : Optional.of(new Title(first, name - 1, List.copyOf(nouns), false));
    }

    private static boolean fits(NounHit hit, boolean nearest, boolean several) {
        boolean many = hit.plural() && !(nearest && several && hit.isTitle());
        if (many || hit.noun().use() == ActorNoun.Use.PEOPLE) {
            return false;
        }
        return hit.isTitle() || !nearest || hit.noun().use() == ActorNoun.Use.PERSON;
    }

    // "Minister of Information X": from the X's neighbour back over the department to the office.
    private static int officeBeforeDepartment(Marks marks, int from) {
        for (int at = from; at > 0 && from - at < 5; at--) {
            Token token = marks.sentence().token(at);
            boolean joint = token.isLemma("of", "for", "to", "on");
            if (joint) {
                boolean office = at < from
                        && marks.nounAt(at - 1).filter(NounHit::isTitle).isPresent();
                return office ? at - 1 : -1;
            }
            if (!Words.isCapital(token.form()) && !JOINTS.contains(token.lemma())) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean modifies(Marks marks, Token token) {
        if (marks.nationAt(token.index()).isPresent()) {
            return true;
        }
        if (marks.nameAt(token.index())
                .filter(hit -> hit.entity().filter(PersonNames::isPerson).isPresent())
                .isPresent()) {
            return false;
        }
        boolean body = marks.nameAt(token.index())
                .filter(hit -> hit.known().stream().anyMatch(actor -> actor.kind() != ActorKind.PERSON))
                .isPresent(); // "WHO chief", whatever the parser takes WHO for
        boolean wordy = token.upos() == Upos.ADJ || token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
        return body
                || (wordy && !token.isLemma("say", "other"))
                || token.form().equals("-")
                || token.isLemma("vice", "acting", "former");
    }
}

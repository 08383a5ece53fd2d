// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ontology.Sector;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Makes mentions of actor nouns without a name: "the premier", "Iraqi security forces", "two gunmen". */
final class DescriptionFinder {
    private final DescriptionReader descriptions;
    private final Generic generic;

    DescriptionFinder(PhraseReader phrases, Positions positions, Partitives partitives) {
        this.descriptions = new DescriptionReader(phrases, positions, partitives);
        this.generic = new Generic(partitives);
    }

    /** Mentions in a sentence, those left out whose tokens a name with its title has taken already. */
    List<Candidate> find(Marks marks, List<Candidate> names) {
        List<Candidate> found = new ArrayList<>();
        for (NounHit hit : marks.nouns()) {
            Token head = marks.sentence().token(marks.headOf(hit.first(), hit.last()));
            boolean taken = names.stream().anyMatch(name -> name.anchor().covers(head.index()));
            if (!taken
                    && hit.noun().use() != ActorNoun.Use.HONORIFIC
                    && headsPhrase(marks, hit, head)
                    && !generic.is(marks, hit, head)) {
                Candidate candidate = descriptions.read(marks, hit, head);
                // "a crowd of 200 people": two nouns for the same words
                if (found.stream()
                        .anyMatch(other ->
                                other.anchor().head() == candidate.anchor().head())) {
                    continue;
                }
                found.add(candidate);
                found.addAll(alsoOf(candidate, marks, hit, head));
            }
        }
        return found;
    }

    // "American and British forces" are two: one of each state.
    private List<Candidate> alsoOf(Candidate first, Marks marks, NounHit hit, Token head) {
        if ((!hit.plural() && !hit.isBody()) || first.profile().country().isEmpty()) {
            return List.of();
        }
        String own = first.profile().country().get();
        List<Candidate> also = new ArrayList<>();
        StatesTogether.before(marks, hit).stream()
                .filter(nation -> !nation.code().equals(own))
                .map(nation -> first.ofCountry(nation.code(), marks, nation.first(), hit.last()))
                .forEach(also::add);
        Sector sector = first.profile().sector().orElse(Sector.UNK);
        List<NationHit> behind = StatesTogether.behind(marks, hit, head, sector);
        if (behind.stream().anyMatch(nation -> nation.code().equals(own))) {
            behind.stream()
                    .filter(nation -> !nation.code().equals(own))
                    .map(nation -> first.ofCountry(nation.code(), marks, nation.first(), nation.last()))
                    .forEach(also::add);
        }
        return also;
    }

    private boolean headsPhrase(Marks marks, NounHit hit, Token head) {
        if (marks.nameAt(head.index()).filter(name -> !isDescribing(name, hit)).isPresent()) {
            return false;
        }
        if (head.upos() == Upos.ADJ || head.upos() == Upos.VERB) {
            boolean nominal = head.isRelation("nsubj", "obj", "obl", "nmod", "conj", "iobj");
            return nominal && marks.sentence().has(head, "det");
        }
        if (!head.upos().isNominal() && head.upos() != Upos.NUM) {
            return false;
        }
        if (head.isRelation("compound") && (hit.isBody() || hit.plural())) {
            return true;
        }
        return !head.isRelation("compound", "amod", "nmod:desc", "flat", "nummod", "advmod", "nmod:unmarked");
    }

    // A phrase the reader model took for a name though it holds an office: "Iraqi Prime Minister".
    private static boolean isDescribing(NameHit name, NounHit hit) {
        return name.known().isEmpty() && name.last() == hit.last() && !hit.isBody();
    }
}

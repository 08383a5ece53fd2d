// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds names of people that the reader model missed: capitals after a title, or after a known first name. */
final class UntaggedNames {
    private static final int MOST_TOKENS = 7;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "de", "da", "del", "dela", "la", "van", "von", "der", "den", "ten", "ter", "-",
            "dos", "ben");
    private final Set<String> firstNames;

    UntaggedNames(Set<String> firstNames) {
        this.firstNames = firstNames;
    }

    List<NameHit> find(Sentence sentence, List<NounHit> nouns, List<NationHit> nations, List<NameHit> names) {
        List<NameHit> found = new ArrayList<>();
        for (NounHit noun : nouns) {
            if (noun.isTitle() && !noun.plural()) {
                // "lawmaker Sipho Dube": after a title in small letters a name has two words.
                int least = Words.isCapital(sentence.token(noun.last()).form()) ? 1 : 2;
                add(sentence, noun.last() + 1, least, nouns, nations, names, found);
            }
        }
        for (Token token : sentence.tokens()) {
            boolean first = Words.isCapital(token.form())
                    && token.upos() == Upos.PROPN
                    && firstNames.contains(Words.joined(token));
            if (first) {
                add(sentence, token.index(), 2, nouns, nations, names, found);
            }
        }
        return found;
    }

    private static void add(
            Sentence sentence,
            int start,
            int least,
            List<NounHit> nouns,
            List<NationHit> nations,
            List<NameHit> names,
            List<NameHit> found) {
        int first = start;
        if (first < sentence.tokens().size() && sentence.token(first).form().equals(".")) {
            first++;
        }
        int last = first - 1;
        int words = 0;
        for (int at = first; at < sentence.tokens().size() && at - first < MOST_TOKENS; at++) {
            Token token = sentence.token(at);
            boolean name = Words.isCapital(token.form())
                    && token.upos() == Upos.PROPN
                    && !Marker.isDay(token)
                    && !taken(at, nouns, nations, names, found);
            if (name) {
                last = at;
                words++;
            } else if (!PARTICLES.contains(token.lowerForm())) {
                break;
            }
        }
        if (words >= least) {
            found.add(new NameHit(first, last, Optional.of(EntityKind.PERSON), List.of()));
        }
    }

    private static boolean taken(
            int token, List<NounHit> nouns, List<NationHit> nations, List<NameHit> names, List<NameHit> found) {
        return names.stream().anyMatch(hit -> hit.covers(token))
                || found.stream().anyMatch(hit -> hit.covers(token))
                || nations.stream().anyMatch(hit -> hit.first() <= token && token <= hit.last())
                || nouns.stream().anyMatch(hit -> hit.first() <= token && token <= hit.last());
    }
}

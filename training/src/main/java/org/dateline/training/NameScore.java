// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.language.EntityTags;
import org.dateline.language.Grammar;
import org.dateline.language.Grammarian;
import org.dateline.syntax.EntityKind;

/** How well names of people, organizations and places agree with a corpus: exact spans and kinds. */
record NameScore(List<int[]> counts) {

    static NameScore of(List<NamedSentence> sentences, Grammarian grammarian) {
        List<Grammar> grammars =
                grammarian.read(sentences.stream().map(NamedSentence::forms).toList());
        List<int[]> counts = new ArrayList<>();
        for (int kind = 0; kind < EntityKind.values().length; kind++) {
            counts.add(new int[3]);
        }
        for (int s = 0; s < sentences.size(); s++) {
            List<List<Integer>> gold = names(sentences.get(s).marks());
            List<List<Integer>> given = names(marks(grammars.get(s)));
            gold.forEach(name -> counts.get(name.get(2))[0]++);
            given.forEach(name -> counts.get(name.get(2))[1]++);
            given.stream().filter(gold::contains).forEach(name -> counts.get(name.get(2))[2]++);
        }
        return new NameScore(counts);
    }

    private static List<Integer> marks(Grammar grammar) {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < grammar.names().size(); i++) {
            boolean starts = grammar.nameStarts().get(i);
            marks.add(grammar.names()
                    .get(i)
                    .map(kind -> starts ? EntityTags.begin(kind) : EntityTags.inside(kind))
                    .orElse(EntityTags.OUTSIDE));
        }
        return marks;
    }

    /** Start, end and kind of each name. */
    private static List<List<Integer>> names(List<Integer> marks) {
        List<List<Integer>> names = new ArrayList<>();
        int at = 0;
        while (at < marks.size()) {
            int end = at + 1;
            if (marks.get(at) != EntityTags.OUTSIDE) {
                while (end < marks.size()
                        && marks.get(end) != EntityTags.OUTSIDE
                        && !EntityTags.isBegin(marks.get(end))) {
                    end++;
                }
                names.add(List.of(at, end, (marks.get(at) - 1) / 2));
            }
            at = end;
        }
        return names;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        int gold = 0;
        int given = 0;
        int right = 0;
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.LOCATION)) {
            int[] count = counts.get(EntityTags.begin(kind) / 2);
            gold += count[0];
            given += count[1];
            right += count[2];
            line.append(
                    String.format(Locale.ROOT, "%s %.4f  ", kind, 2.0 * count[2] / Math.max(1, count[0] + count[1])));
        }
        return line
                + String.format(
                        Locale.ROOT,
                        "all three %.4f (precision %.4f, recall %.4f, %d names)",
                        2.0 * right / Math.max(1, gold + given),
                        (double) right / Math.max(1, given),
                        (double) right / Math.max(1, gold),
                        gold);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.ontology.Fate;
import org.dateline.quantity.FateWord;
import org.dateline.quantity.QuantityWord;
import org.dateline.quantity.QuantityWords;

/** Loads the words that quantities and tolls are read with: {@code quantity/*}. */
public final class QuantityWordFiles {
    private static final Set<String> NUMERIC = Set.of("number", "multiplier", "atleast");
    private static final Set<String> BOUNDS = Set.of("ATLEAST", "ATMOST", "ABOUT", "PLAIN");

    private QuantityWordFiles() {}

    /** What the files hold. */
    public static QuantityWords read(KnowledgeFiles files) {
        List<QuantityWord> words = files.lines("quantity/words.tsv").stream()
                .map(QuantityWordFiles::word)
                .toList();
        List<FateWord> fates = new ArrayList<>();
        files.lines("quantity/fates.tsv").forEach(line -> fates.addAll(fates(line)));
        Set<String> people = new TreeSet<>();
        files.lines("quantity/people.txt")
                .forEach(line -> people.add(line.text().strip().toLowerCase(Locale.ROOT)));
        return new QuantityWords(words, fates, people);
    }

    private static QuantityWord word(KnowledgeLine line) {
        List<String> columns = line.columns(3, 3);
        String value = columns.get(2);
        if (NUMERIC.contains(columns.get(0)) && !value.matches("[0-9]{1,10}")) {
            throw line.bad("not a number: " + value);
        }
        if (columns.get(0).matches("bound|after") && !BOUNDS.contains(value)) {
            throw line.bad("no bound \"" + value + "\"; there are " + new TreeSet<>(BOUNDS));
        }
        return new QuantityWord(columns.get(0), columns.get(1), value);
    }

    private static List<FateWord> fates(KnowledgeLine line) {
        List<String> columns = line.columns(3, 3);
        Fate fate = Fate.ofCode(columns.get(0))
                .orElseThrow(() ->
                        line.bad("no fate \"" + columns.get(0) + "\"; there are " + Arrays.toString(Fate.values())));
        String name = columns.get(1).replace('-', '_').toUpperCase(Locale.ROOT);
        FateWord.Frame frame = Arrays.stream(FateWord.Frame.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> line.bad(
                        "no frame \"" + columns.get(1) + "\"; there are " + Arrays.toString(FateWord.Frame.values())));
        return Arrays.stream(columns.get(2).split(" "))
                .map(lemma -> new FateWord(fate, frame, lemma))
                .toList();
    }
}

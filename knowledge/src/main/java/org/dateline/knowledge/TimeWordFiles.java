// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.time.TimeAction;
import org.dateline.time.TimeRule;
import org.dateline.time.TimeWord;
import org.dateline.time.TimeWords;

/** Loads the words, rules and well-known beginnings that times are read with: {@code time/*.tsv}. */
public final class TimeWordFiles {
    private TimeWordFiles() {}

    /** What the files hold. */
    public static TimeWords read(KnowledgeFiles files) {
        List<TimeWord> words = new ArrayList<>();
        for (KnowledgeLine line : files.lines("time/words.tsv")) {
            List<String> columns = line.columns(3, 3);
            words.add(new TimeWord(columns.get(0), columns.get(1), columns.get(2)));
        }
        for (KnowledgeLine line : files.lines("time/beginnings.tsv")) {
            List<String> columns = line.columns(2, 2);
            String day = day(line, columns.get(1));
            for (String name : columns.get(0).split("\\|")) {
                words.add(new TimeWord(TimeWords.BEGINNING, name, day));
            }
        }
        List<KnowledgeLine> lines = files.lines("time/rules.tsv");
        List<TimeRule> rules = lines.stream().map(TimeWordFiles::rule).toList();
        try {
            return new TimeWords(words, rules);
        } catch (IllegalArgumentException e) {
            throw located(words, lines, rules);
        }
    }

    // Looks for the rule at fault; only when there is one.
    private static BadKnowledge located(List<TimeWord> words, List<KnowledgeLine> lines, List<TimeRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            try {
                new TimeWords(words, List.of(rules.get(i)));
            } catch (IllegalArgumentException e) {
                return lines.get(i).bad("not a pattern: " + e.getMessage());
            }
        }
        return lines.getFirst().bad("not patterns when taken together");
    }

    private static TimeRule rule(KnowledgeLine line) {
        List<String> columns = line.columns(3, 4);
        TimeRule.Needs needs = columns.get(3).isEmpty()
                ? TimeRule.Needs.NOTHING
                : named(line, TimeRule.Needs.values(), columns.get(3));
        return new TimeRule(columns.get(0), named(line, TimeAction.values(), columns.get(1)), columns.get(2), needs);
    }

    private static <E extends Enum<E>> E named(KnowledgeLine line, E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> line.bad("no \"" + name + "\"; there are " + Arrays.toString(values)));
    }

    private static String day(KnowledgeLine line, String iso) {
        try {
            return LocalDate.parse(iso).toString();
        } catch (DateTimeException e) {
            throw line.bad("not a day: " + iso + "; wanted one such as 2003-03-20");
        }
    }
}

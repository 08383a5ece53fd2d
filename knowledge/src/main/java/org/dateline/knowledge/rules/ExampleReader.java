// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.coding.Role;
import org.dateline.text.Span;

/** Reads marked sentences: {@code [Rebels ACTOR] *shelled* [the town RECIPIENT].} */
final class ExampleReader {
    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+) ([A-Za-z]+)]|\\*([^*]+)\\*");

    private ExampleReader() {}

    static CodingExample read(String rule, Entry entry) {
        boolean matches = entry.keyword().equals("yes");
        StringBuilder text = new StringBuilder();
        List<CodingExample.Mark> marks = new ArrayList<>();
        Optional<Span> trigger = Optional.empty();
        Matcher matcher = MARK.matcher(entry.rest());
        int done = 0;
        while (matcher.find()) {
            text.append(entry.rest(), done, matcher.start());
            done = matcher.end();
            int start = text.length();
            if (matcher.group(3) != null) {
                text.append(matcher.group(3));
                trigger = Optional.of(new Span(start, text.length()));
            } else {
                text.append(matcher.group(1));
                marks.add(new CodingExample.Mark(role(entry, matcher.group(2)), new Span(start, text.length())));
            }
        }
        text.append(entry.rest().substring(done));
        if (matches && trigger.isEmpty()) {
            throw entry.bad("yes", "no trigger marked; put it between asterisks");
        }
        if (!matches && (trigger.isPresent() || !marks.isEmpty())) {
            throw entry.bad("no", "a sentence that must not match has no marks");
        }
        return new CodingExample(rule, entry.line(), text.toString(), trigger, marks);
    }

    private static Role role(Entry entry, String name) {
        List<String> roles = Stream.of(Role.values()).map(Role::name).toList();
        if (!roles.contains(name)) {
            throw entry.bad(name, "unknown role " + name + "; roles are " + String.join(", ", roles));
        }
        return Role.valueOf(name);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Quotation;
import org.dateline.syntax.Sentence;
import org.dateline.text.ReadingOrder;
import org.dateline.text.Span;

/**
 * The names of persons in the labels of turns, which the reader model often does not know by their capitals: "MS KORDA: No."
 * in a story that names Ilona Korda, or has another label tagged as a person.
 */
final class LabelNames {
    private LabelNames() {}

    /** The names of a story, with those of its speakers as persons. */
    static List<Entity> asPersons(
            String text, List<Sentence> sentences, List<Entity> names, List<Quotation> quotations) {
        if (quotations.stream().allMatch(each -> each.label().isEmpty())) {
            return names;
        }
        Set<String> persons = new HashSet<>();
        names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .forEach(name -> persons.add(lastWord(name.span(), text)));
        List<Span> labels = quotations.stream()
                .flatMap(each -> each.label().stream())
                .filter(label -> persons.contains(lastWord(label, text)))
                .toList();
        List<Entity> known = new ArrayList<>(names);
        known.removeIf(name ->
                ReadingOrder.at(name.span().end() - 1, labels, span -> span).isPresent());
        for (Span label : labels) {
            ReadingOrder.at(label.start(), sentences, Sentence::span)
                    .ifPresent(sentence -> known.add(new Entity(label, EntityKind.PERSON, sentence.index())));
        }
        known.sort(Comparator.comparing(Entity::span));
        return known;
    }

    private static String lastWord(Span name, String text) {
        String words = name.in(text);
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}

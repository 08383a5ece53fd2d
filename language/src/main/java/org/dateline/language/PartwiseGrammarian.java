// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.dateline.language.surface.LongSentences;

/**
 * Reads sentences of any length by a model that takes only so much at once: clause by clause, the parts' roots under the
 * root of the first. The same words are read once, however often they stand there.
 */
public final class PartwiseGrammarian implements Grammarian {
    private final ToIntFunction<String> room;
    private final int longest;
    private final Function<List<List<String>>, List<Grammar>> model;

    /**
     * A grammarian over a model.
     *
     * @param room how much a word takes of what the model can take
     * @param longest how much the model takes at once
     */
    public PartwiseGrammarian(
            ToIntFunction<String> room, int longest, Function<List<List<String>>, List<Grammar>> model) {
        this.room = room;
        this.longest = longest;
        this.model = model;
    }

    @Override
    public List<Grammar> read(List<List<String>> sentences) {
        List<List<List<String>>> parted = new ArrayList<>(sentences.size());
        Map<List<String>, Integer> places = new HashMap<>();
        List<List<String>> once = new ArrayList<>();
        for (List<String> sentence : sentences) {
            List<List<String>> parts = LongSentences.parts(sentence, room, longest);
            parted.add(parts);
            for (List<String> part : parts) {
                if (places.putIfAbsent(part, once.size()) == null) {
                    once.add(part);
                }
            }
        }
        List<Grammar> grammars = model.apply(once);
        return parted.stream()
                .map(parts -> Grammar.joined(
                        parts.stream()
                                .map(part -> grammars.get(places.getOrDefault(part, 0)))
                                .toList(),
                        0))
                .toList();
    }
}

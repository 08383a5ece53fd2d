// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Finds the names of the directory in a sentence, the longest at each word. */
final class KnownNames {
    private final ActorDirectory directory;

    KnownNames(ActorDirectory directory) {
        this.directory = directory;
    }

    List<NameHit> in(Sentence sentence, WordRow row) {
        List<NameHit> hits = new ArrayList<>();
        for (int word = 0; word < row.size(); word++) {
            Token start = sentence.token(row.token(word));
            boolean article =
                    start.form().equalsIgnoreCase("al") || start.lowerForm().startsWith("al-");
            boolean opening = start.form().equalsIgnoreCase("the"); // names are known without it
            if (opening || (!Words.isCapital(start.form()) && !article)) {
                continue;
            }
            for (int length = longestFrom(row, word); length > 0; length--) {
                Optional<NameHit> hit = known(sentence, row, word, length);
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    word += length - 1;
                    break;
                }
            }
        }
        return hits;
    }

    // A possessive mark counts as a word of its own, and may belong to the first: "Lord's Resistance Army".
    private int longestFrom(WordRow row, int word) {
        List<String> words = row.words();
        boolean marked = word + 1 < words.size() && words.get(word + 1).equals("'");
        int longest = marked ? directory.longestNameInWords() : directory.longestNameInWords(words.get(word));
        int end = Math.min(word + longest, words.size());
        boolean possessive = longest > 0 && words.subList(word, end).contains("'");
        return Math.min(possessive ? longest + 1 : end - word, words.size() - word);
    }

    private Optional<NameHit> known(Sentence sentence, WordRow row, int word, int length) {
        if (!row.whole(word, length)) {
            return Optional.empty();
        }
        String words = row.joined(word, length);
        List<KnownActor> named = directory.named(words);
        if (named.isEmpty()) {
            return Optional.empty(); // most words
        }
        int end = row.token(word + length - 1);
        boolean runsOn = NameExtent.isHyphen(sentence, end + 1);
        boolean capital = Words.isCapital(sentence.token(end).form()) || NameExtent.isHyphen(sentence, end - 1);
        if (!capital && !endsSmall(named, words, sentence.token(end).form())) {
            return Optional.empty();
        }
        String form = sentence.token(row.token(word)).form();
        List<KnownActor> known = named.stream()
                .filter(actor -> length > 1 || Words.isAcronym(form) || !onlyAcronym(actor, words))
                .filter(actor -> !runsOn || actor.kind() != ActorKind.PERSON)
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new NameHit(row.token(word), row.token(word + length - 1), Optional.empty(), known));
    }

    // "the Haqqani network", "the UN refugee agency": a name that itself ends in a small letter word.
    private static boolean endsSmall(List<KnownActor> named, String words, String last) {
        return words.contains(" ")
                && named.stream()
                        .filter(actor -> actor.kind() != ActorKind.PERSON)
                        .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()))
                        .anyMatch(name ->
                                name.endsWith(" " + last) && Words.joined(name).equals(words));
    }

    // "Who" is not the World Health Organization.
    private static boolean onlyAcronym(KnownActor actor, String words) {
        return !Words.joined(actor.name()).equals(words)
                && actor.aliases().stream()
                        .filter(alias -> Words.joined(alias).equals(words))
                        .allMatch(Words::isAcronym);
    }
}

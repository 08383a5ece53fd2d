// SPDX-License-Identifier: Apache-2.0
package org.dateline.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.EntityTags;
import org.dateline.syntax.EntityKind;

/** Reads names from GUM's entity column: the proper nouns around the head of each person, organization and place. */
final class GumNames {
    private static final Map<String, EntityKind> KINDS = Map.of(
            "person", EntityKind.PERSON,
            "organization", EntityKind.ORGANIZATION,
            "place", EntityKind.LOCATION);
    // "(12-person-new-...-1,2-coref" opens entity 12,
    // whose head is its first word; ")" closes the last, "12)" that one.
    private static final Pattern MARK =
            Pattern.compile("\\(\\d+-(?<kind>[a-z]+)-[^()-]*(?:-[^()-]*){2}-(?<head>\\d+)[^()]*|\\(|(?:\\d+)?\\)");

    private GumNames() {}

    static List<NamedSentence> read(Path file) throws IOException {
        List<NamedSentence> sentences = new ArrayList<>();
        for (TreebankSentence sentence : Treebank.read(file)) {
            int[] marks = new int[sentence.size()];
            for (int i = 0; i < sentence.size(); i++) {
                Matcher mark = MARK.matcher(column(sentence.miscellany().get(i)));
                while (mark.find()) {
                    EntityKind kind = mark.group("kind") == null ? null : KINDS.get(mark.group("kind"));
                    if (kind != null) {
                        fill(sentence, marks, i + Integer.parseInt(mark.group("head")) - 1, kind);
                    }
                }
            }
            sentences.add(new NamedSentence(
                    sentence.forms(), Arrays.stream(marks).boxed().toList(), false));
        }
        return sentences;
    }

    private static String column(String miscellany) {
        for (String part : miscellany.split("\\|")) {
            if (part.startsWith("Entity=")) {
                return part.substring("Entity=".length());
            }
        }
        return "";
    }

    private static void fill(TreebankSentence sentence, int[] marks, int head, EntityKind kind) {
        if (!isProper(sentence, head)) {
            return;
        }
        int first = head;
        while (isProper(sentence, first - 1) && !isTitle(sentence, first - 1)) {
            first--;
        }
        for (int at = first; isProper(sentence, at); at++) {
            marks[at] = at == first ? EntityTags.begin(kind) : EntityTags.inside(kind);
        }
    }

    // "Lt. Gen." before a name is no part of it, as in the other corpora.
    private static boolean isTitle(TreebankSentence sentence, int at) {
        return sentence.relations().get(at).equals("nmod:desc");
    }

    private static boolean isProper(TreebankSentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.tags().get(at).startsWith("PROPN|");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import org.dateline.syntax.Entity;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** A parsed story in CoNLL-U (ten columns); names stand in the last, as {@code Entity=B-PER}. */
final class Conllu {
    private Conllu() {}

    static String of(ParsedStory parsed) {
        StringBuilder file = new StringBuilder();
        file.append("# newdoc id = ").append(parsed.story().id()).append('\n');
        for (Sentence sentence : parsed.sentences()) {
            file.append("# sent_id = ")
                    .append(parsed.story().id())
                    .append('-')
                    .append(sentence.index() + 1)
                    .append("\n# text = ")
                    .append(parsed.text(sentence.span()).replaceAll("\\s+", " "))
                    .append('\n');
            sentence.tokens().forEach(token -> file.append(line(parsed, sentence, token)));
            file.append('\n');
        }
        return file.toString();
    }

    private static String line(ParsedStory parsed, Sentence sentence, Token token) {
        return String.join(
                        "\t",
                        String.valueOf(token.index() + 1),
                        token.form(),
                        token.lemma(),
                        token.upos().name(),
                        token.xpos(),
                        "_",
                        String.valueOf(token.head() + 1),
                        token.relation(),
                        "_",
                        rest(parsed, sentence, token))
                + "\n";
    }

    private static String rest(ParsedStory parsed, Sentence sentence, Token token) {
        String entity = parsed.entitiesIn(sentence).stream()
                .filter(each -> each.span().contains(token.span()))
                .findFirst()
                .map(each -> "Entity=" + (each.span().start() == token.span().start() ? "B-" : "I-") + mark(each))
                .orElse("");
        boolean spaced = token.index() + 1 == sentence.tokens().size()
                || sentence.token(token.index() + 1).span().start()
                        > token.span().end();
        String space = spaced ? "" : "SpaceAfter=No";
        String both = entity + (entity.isEmpty() || space.isEmpty() ? "" : "|") + space;
        return both.isEmpty() ? "_" : both;
    }

    private static String mark(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case LOCATION -> "LOC";
            case MISCELLANEOUS -> "MISC";
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.Optional;
import org.dateline.syntax.Entity;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Writes parses as CoNLL-U, the columns every treebank tool reads; names stand in the last one as PER, ORG, LOC, MISC. */
public final class ConlluWriter {
    private ConlluWriter() {}

    /** The whole story, sentence after sentence, each followed by an empty line. */
    public static String write(ParsedStory story) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : story.sentences()) {
            out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
            out.append("# text = ").append(oneLine(story.text(sentence.span()))).append('\n');
            for (Token token : sentence.tokens()) {
                write(story, sentence, token, out);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void write(ParsedStory story, Sentence sentence, Token token, StringBuilder out) {
        out.append(token.index() + 1).append('\t');
        out.append(oneLine(token.form()))
                .append('\t')
                .append(oneLine(token.lemma()))
                .append('\t');
        out.append(token.upos()).append('\t').append(token.xpos()).append("\t_\t");
        out.append(token.head() + 1).append('\t').append(token.relation()).append("\t_\t");
        boolean last = token.index() + 1 == sentence.tokens().size();
        boolean joined = !last
                && sentence.token(token.index() + 1).span().start()
                        == token.span().end();
        Optional<Entity> name = story.entitiesIn(sentence).stream()
                .filter(entity -> entity.span().contains(token.span()))
                .findFirst();
        String entity = name.map(found -> "Entity=" + mark(found, token)).orElse("");
        String space = joined ? "SpaceAfter=No" : "";
        String both = entity + (entity.isEmpty() || space.isEmpty() ? "" : "|") + space;
        out.append(both.isEmpty() ? "_" : both).append('\n');
    }

    private static String mark(Entity entity, Token token) {
        String kind = switch (entity.kind()) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case LOCATION -> "LOC";
            case MISCELLANEOUS -> "MISC";
        };
        return (entity.span().start() == token.span().start() ? "B-" : "I-") + kind;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s", " ");
    }
}

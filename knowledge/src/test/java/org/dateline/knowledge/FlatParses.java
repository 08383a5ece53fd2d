// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.story.Layout;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Stories cut into sentences and words without grammar: every word hangs under the first of its sentence. */
final class FlatParses {
    private static final Pattern SENTENCE =
            Pattern.compile("[^\\n]+?(?:(?<!\\b\\p{Lu}\\p{L}{0,3})[.!?](?=\\s|$)|(?=\\n)|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}]|[^\\s]");

    private FlatParses() {}

    static ParsedStory of(Story story) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher found = SENTENCE.matcher(story.text());
        while (found.find()) {
            List<Token> tokens = tokens(story.text(), found.start(), found.end());
            if (!tokens.isEmpty()) {
                Span span = tokens.getFirst().span().hull(tokens.getLast().span());
                sentences.add(new Sentence(sentences.size(), span, tokens));
            }
        }
        return new ParsedStory(story, Layout.of(story), sentences, List.of(), List.of());
    }

    private static List<Token> tokens(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            boolean first = tokens.isEmpty();
            boolean letters = Character.isLetterOrDigit(word.group().charAt(0));
            tokens.add(new Token(
                    tokens.size(),
                    new Span(word.start(), word.end()),
                    word.group(),
                    word.group(),
                    letters ? Upos.NOUN : Upos.PUNCT,
                    letters ? "NN" : ".",
                    first ? Token.ROOT : 0,
                    first ? "root" : "dep"));
        }
        return tokens;
    }
}

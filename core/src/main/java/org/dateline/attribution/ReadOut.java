// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/** Statements given in full after a colon and without quotation marks, as ministries print them. */
final class ReadOut {
    private final ParsedStory story;
    private final Set<Integer> credited = new HashSet<>();

    ReadOut(ParsedStory story, List<Draft> drafts) {
        this.story = story;
        drafts.forEach(draft -> credited.add(draft.sentence()));
    }

    /** A credit that ends in a colon with what follows it; any other as it is. */
    Draft completed(Draft draft) {
        if (!draft.open() || !draft.speech()) {
            return draft;
        }
        Sentence sentence = story.sentences().get(draft.sentence());
        List<Token> after = sentence.tokens().stream()
                .filter(token -> token.span().start() >= draft.cue().end())
                .toList();
        int colon = colonIn(after);
        if (colon < 0) {
            return draft;
        }
        if (colon + 1 < after.size()) {
            return draft.with(TokenRuns.spans(sentence, after.subList(colon + 1, after.size())));
        }
        return draft.with(following(sentence.index()));
    }

    private List<Span> following(int index) {
        List<Span> content = new ArrayList<>();
        for (int at = index + 1; at < story.sentences().size() && !credited.contains(at); at++) {
            content.add(story.sentences().get(at).span());
        }
        return content;
    }

    private static int colonIn(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).form().equals(":")) {
                return at;
            }
        }
        return -1;
    }
}

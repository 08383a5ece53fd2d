// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Goes through a story in reading order and ties mentions and pronouns to actors. */
final class StoryWalk {
    private final ParsedStory story;
    private final Scene scene;
    private final Pronouns pronouns;
    private final Coreference coreference = new Coreference();
    private final Salience salience = new Salience();

    StoryWalk(ParsedStory story, Scene scene, Pronouns pronouns) {
        this.story = story;
        this.scene = scene;
        this.pronouns = pronouns;
    }

    List<Draft> drafts() {
        return coreference.drafts();
    }

    /** Takes in a sentence; its candidates stand in reading order. */
    void sentence(Marks marks, List<Candidate> candidates) {
        Sentence sentence = marks.sentence();
        Optional<String> local = scene.country(sentence.index());
        int next = 0;
        for (Token token : sentence.tokens()) {
            while (next < candidates.size() && candidates.get(next).anchor().first() <= token.index()) {
                Candidate candidate = candidates.get(next++);
                Draft draft = coreference.tie(candidate, marks, local);
                salience.note(draft, sentence, sentence.token(candidate.anchor().head()));
            }
            pronoun(sentence, token);
        }
    }

    private void pronoun(Sentence sentence, Token token) {
        if (!token.xpos().startsWith("PRP")) {
            return;
        }
        boolean quoted = story.isQuoted(token.span().start());
        pronouns.resolve(sentence, token, quoted, salience).ifPresent(draft -> {
            ActorMention mention = new ActorMention(
                    token.span(), sentence.index(), token.index(), MentionKind.PRONOUN, "cast-pronoun");
            draft.add(mention, Pronouns.gender(token));
            salience.note(draft, sentence, token);
        });
    }
}

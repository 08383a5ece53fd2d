// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
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
    private final QuoteSpeakers speakers;

    StoryWalk(ParsedStory story, Scene scene, Pronouns pronouns) {
        this.speakers = pronouns.speakers(story);
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
        List<Token> waiting = new ArrayList<>();
        int next = 0;
        for (Token token : sentence.tokens()) {
            while (next < candidates.size() && candidates.get(next).anchor().first() <= token.index()) {
                Candidate candidate = candidates.get(next++);
                Draft draft = coreference.tie(candidate, marks, local);
                Token head = sentence.token(candidate.anchor().head());
                salience.note(draft, sentence, head);
                if (candidate.isName()) {
                    waiting.removeIf(pronoun -> looksAheadTo(draft, head, sentence, pronoun));
                }
            }
            if (token.xpos().startsWith("PRP")) {
                if (pronouns.ahead(sentence, token).isPresent()) {
                    waiting.add(token);
                } else {
                    pronoun(sentence, token);
                }
            }
            waiting.removeIf(pronoun -> {
                boolean passed = pronouns.ahead(sentence, pronoun)
                        .filter(subject -> subject.index() <= token.index())
                        .isPresent();
                if (passed) {
                    pronoun(sentence, pronoun);
                }
                return passed;
            });
        }
    }

    // Ties a pronoun that waits for the subject after it to that subject, when they agree.
    private boolean looksAheadTo(Draft draft, Token head, Sentence sentence, Token pronoun) {
        boolean meant = pronouns.ahead(sentence, pronoun)
                        .filter(subject -> subject.index() == head.index())
                        .isPresent()
                && pronouns.agrees(sentence, pronoun, draft)
                && !speakers.speaks(draft, pronoun.span().start());
        if (meant) {
            tie(draft, sentence, pronoun);
        }
        return meant;
    }

    private void pronoun(Sentence sentence, Token token) {
        pronouns.resolve(sentence, token, speakers, salience).ifPresent(draft -> tie(draft, sentence, token));
    }

    private void tie(Draft draft, Sentence sentence, Token token) {
        ActorMention mention =
                new ActorMention(token.span(), sentence.index(), token.index(), MentionKind.PRONOUN, "cast-pronoun");
        draft.add(mention, Pronouns.gender(token));
        salience.note(draft, sentence, token);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Goes through a story in reading order and ties mentions and pronouns to actors. */
final class StoryWalk {
    private static final Set<String> EMPLOYED = Set.of("of", "from", "for", "at", "in", "with");
    private final Scene scene;
    private final Pronouns pronouns;
    private final Coreference coreference;
    private final Belonging belonging;
    private final Salience salience = new Salience();
    private final QuoteSpeakers speakers;
    private final List<Token> waiting = new ArrayList<>(); // pronouns of the sentence that look ahead
    private final ToldTogether told;
    private final TheCountry country;

    StoryWalk(ParsedStory story, Scene scene, Pronouns pronouns, CastWords words) {
        this.speakers = pronouns.speakers(story);
        this.coreference = new Coreference(bodyBegins(story), words);
        this.belonging = new Belonging(coreference, speakers, words);
        this.told = new ToldTogether(coreference, words);
        this.country = new TheCountry(coreference);
        this.scene = scene;
        this.pronouns = pronouns;
    }

    private static int bodyBegins(ParsedStory story) {
        return story.layout()
                .headline()
                .map(headline -> (int) story.sentences().stream()
                        .takeWhile(sentence ->
                                sentence.span().start() < headline.span().end())
                        .count())
                .orElse(0);
    }

    List<Draft> drafts() {
        return coreference.drafts();
    }

    /** Takes in a sentence; its candidates stand in reading order. */
    void sentence(Marks marks, List<Candidate> candidates) {
        Sentence sentence = marks.sentence();
        Optional<String> local = scene.country(sentence.index());
        waiting.clear();
        int next = 0;
        for (Token token : sentence.tokens()) {
            while (next < candidates.size() && candidates.get(next).anchor().first() <= token.index()) {
                Candidate candidate = candidates.get(next++);
                if (told.isOf(candidate, sentence) || country.isOf(candidate, sentence, local)) {
                    continue;
                }
                Candidate meant = told.countsStates(candidate, sentence) ? candidate.standingBy() : candidate;
                Draft draft = coreference.tie(
                        belonging.of(meant, marks),
                        nameOf(candidate, candidates.subList(next, candidates.size()), marks),
                        marks,
                        local);
                Token head = sentence.token(candidate.anchor().head());
                salience.note(draft, sentence, head);
                if (candidate.isName()) {
                    waiting.removeIf(pronoun -> looksAheadTo(draft, head, sentence, pronoun));
                }
            }
            if (isBareNumber(sentence, token)) {
                pronouns.counted(sentence, token, salience).ifPresent(draft -> tie(draft, sentence, token));
            }
            if (token.xpos().startsWith("PRP")) {
                if (pronouns.ahead(sentence, token).isPresent()) {
                    waiting.add(token);
                } else {
                    pronoun(sentence, token);
                }
            }
            told.read(sentence, token);
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
        candidates.forEach(candidate -> owner(candidate, sentence));
        told.met(sentence);
    }

    // "a journalist, Omar Bel"
    private static Optional<Candidate> nameOf(Candidate candidate, List<Candidate> ahead, Marks marks) {
        boolean described = !candidate.isName()
                && candidate.shape() == Candidate.Shape.PERSON
                && !candidate.profile().plural();
        if (!described) {
            return Optional.empty();
        }
        return ahead.stream()
                .filter(name -> name.isName() && name.shape() == Candidate.Shape.PERSON)
                .filter(name -> {
                    Token head = marks.sentence().token(name.anchor().head());
                    return (head.isRelation("appos")
                                    && head.head() == candidate.anchor().head())
                            || Besides.stand(marks, candidate, name);
                })
                .findFirst();
    }

    // "Moscow said its forces": whose they are says of which country.
    private void owner(Candidate candidate, Sentence sentence) {
        Optional<Draft> owned =
                coreference.headedAt(sentence.index(), candidate.anchor().head());
        Token head = sentence.token(candidate.anchor().head());
        sentence.child(head, "nmod:poss")
                .or(() -> sentence.child(
                        sentence.token(candidate.anchor().last()), "nmod:poss")) // "three of its soldiers"
                .or(() -> employer(candidate, sentence, head))
                .flatMap(token -> coreference.headedAt(sentence.index(), token.index()))
                .filter(owner -> owned.filter(owner::equals).isEmpty())
                .ifPresent(owner -> owned.ifPresent(draft -> draft.ownedBy(owner)));
    }

    // "an official from the organization", "a spokesman for the group": of the body told of before.
    private static Optional<Token> employer(Candidate candidate, Sentence sentence, Token head) {
        if (!candidate.profile().guessed()) {
            return Optional.empty();
        }
        return sentence.children(head, "nmod").stream()
                .filter(body -> body.upos() == Upos.NOUN
                        && sentence.child(body, "det")
                                .filter(word -> word.isLemma("the"))
                                .isPresent()
                        && EMPLOYED.contains(Positions.preposition(sentence, body)))
                .findFirst();
    }

    // "blocked the road, and police arrested 39": of those told of before.
    private boolean isBareNumber(Sentence sentence, Token token) {
        return token.upos() == Upos.NUM
                && token.isRelation("obj", "nsubj:pass")
                && coreference.headedAt(sentence.index(), token.index()).isEmpty()
                && sentence.head(token).filter(Token::isVerb).isPresent();
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
        if (told.isMeant(sentence, token)) {
            return;
        }
        Optional<Draft> counted =
                Pronouns.isOfNumber(sentence, token) ? pronouns.counted(sentence, token, salience) : Optional.empty();
        counted.or(() -> pronouns.resolve(
                        sentence,
                        token,
                        speakers,
                        salience,
                        draft -> !coreference.isFallen(draft, sentence, token.index())))
                .ifPresent(draft -> tie(draft, sentence, token));
    }

    private void tie(Draft draft, Sentence sentence, Token token) {
        ActorMention mention =
                new ActorMention(token.span(), sentence.index(), token.index(), MentionKind.PRONOUN, "cast-pronoun");
        draft.add(mention, Pronouns.gender(token));
        coreference.stands(draft, sentence.index(), token.index());
        salience.note(draft, sentence, token);
    }
}

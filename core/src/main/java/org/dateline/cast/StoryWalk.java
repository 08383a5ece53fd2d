// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.ontology.Sector;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Goes through a story in reading order and ties mentions and pronouns to actors. */
final class StoryWalk {
    private static final Set<Sector> FORCES = Set.of(Sector.MIL, Sector.COP, Sector.SPY);
    private static final Set<String> STAFF = Set.of("aide", "adviser", "advisor", "staffer", "cabinet");
    private static final List<String> MEETING =
            List.of("meet", "host", "receive", "greet", "welcome", "phone", "telephone", "visit", "talk", "speak");
    private static final String ABROAD = "INT";
    private final Scene scene;
    private final Pronouns pronouns;
    private final Coreference coreference;
    private final Salience salience = new Salience();
    private final QuoteSpeakers speakers;
    private final List<Token> waiting = new ArrayList<>(); // pronouns of the sentence that look ahead
    private final List<Pair> pairs = new ArrayList<>();

    StoryWalk(ParsedStory story, Scene scene, Pronouns pronouns) {
        this.speakers = pronouns.speakers(story);
        this.coreference = new Coreference(bodyBegins(story));
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
                if (isPair(candidate, sentence)) {
                    continue;
                }
                Draft draft = coreference.tie(
                        ownStaff(ownForces(there(candidate, marks), marks), marks),
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
            joined(sentence, token);
            if (Pairs.isTwo(sentence, token)) {
                together(sentence, token, theTwo(sentence));
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
        candidates.forEach(candidate -> owner(candidate, sentence));
        met(sentence);
    }

    // "a stay in Malta, where she met the president": the president of Malta.
    private static Candidate there(Candidate candidate, Marks marks) {
        boolean office = candidate.role().isPresent() && !candidate.isName();
        if (!office || candidate.profile().country().isPresent()) {
            return candidate;
        }
        Sentence sentence = marks.sentence();
        return sentence.ancestors(sentence.token(candidate.anchor().head())).stream()
                .filter(verb -> verb.isRelation("acl")
                        && sentence.children(verb, "advmod").stream().anyMatch(word -> word.isLemma("where")))
                .findFirst()
                .flatMap(sentence::head)
                .flatMap(place -> Stream.concat(Stream.of(place), sentence.children(place, "nmod").stream())
                        .flatMap(word -> marks.nationAt(word.index()).stream())
                        .filter(hit -> hit.form() == NationHit.Form.NAME)
                        .findFirst())
                .map(hit -> candidate.ofCountry(
                        hit.code(),
                        marks,
                        candidate.anchor().first(),
                        candidate.anchor().last()))
                .orElse(candidate);
    }

    // "a journalist, Omar Bel"
    private static Optional<Candidate> nameOf(Candidate candidate, List<Candidate> ahead, Marks marks) {
        boolean described = !candidate.isName()
                && candidate.shape() == Candidate.Shape.PERSON
                && !candidate.profile().plural();
        return ahead.stream()
                .filter(name -> described && name.isName() && name.shape() == Candidate.Shape.PERSON)
                .filter(name -> {
                    Token head = marks.sentence().token(name.anchor().head());
                    return (head.isRelation("appos")
                                    && head.head() == candidate.anchor().head())
                            || Besides.stand(marks, candidate, name);
                })
                .findFirst();
    }

    // "The president met with top aides": aides of his state.
    private Candidate ownStaff(Candidate candidate, Marks marks) {
        boolean staff = !candidate.isName()
                && candidate.profile().country().isEmpty()
                && candidate.senses().stream().anyMatch(STAFF::contains);
        if (!staff) {
            return candidate;
        }
        Sentence sentence = marks.sentence();
        return sentence.ancestors(sentence.token(candidate.anchor().head())).stream()
                .filter(Token::isVerb)
                .limit(1)
                .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                .filter(subject -> subject.index() < candidate.anchor().first())
                .flatMap(subject -> coreference.headedAt(sentence.index(), subject.index()).stream())
                .flatMap(leader -> leader.country().stream())
                .findFirst()
                .map(country -> candidate.ofCountry(
                        country,
                        marks,
                        candidate.anchor().first(),
                        candidate.anchor().last()))
                .orElse(candidate);
    }

    // "The army spokesman said troops killed two men": troops of his army.
    private Candidate ownForces(Candidate candidate, Marks marks) {
        boolean forces = !candidate.isName()
                && candidate.profile().country().isEmpty()
                && candidate.profile().sector().filter(FORCES::contains).isPresent();
        if (!forces) {
            return candidate;
        }
        Sentence sentence = marks.sentence();
        return sentence.ancestors(sentence.token(candidate.anchor().head())).stream()
                .filter(verb -> verb.isRelation("ccomp"))
                .flatMap(verb -> sentence.head(verb).stream())
                .flatMap(saying -> sentence.children(saying, "nsubj").stream())
                .flatMap(speaker -> coreference.headedAt(sentence.index(), speaker.index()).stream())
                .filter(speaker -> speaker.candidates().stream()
                        .anyMatch(each ->
                                each.profile().sector().filter(FORCES::contains).isPresent()))
                .flatMap(speaker -> speaker.country().stream())
                .filter(country -> !country.equals(ABROAD))
                .findFirst()
                .map(country -> candidate.ofCountry(
                        country,
                        marks,
                        candidate.anchor().first(),
                        candidate.anchor().last()))
                .orElse(candidate);
    }

    // "The two leaders": a mention of both.
    private boolean isPair(Candidate candidate, Sentence sentence) {
        List<Draft> both = Pairs.of(candidate, sentence, coreference.drafts());
        Anchor at = candidate.anchor();
        for (Draft draft : both) {
            draft.add(
                    new ActorMention(
                            at.span(), at.sentence(), at.head(), at.first(), at.last(), candidate.kind(), "cast-pair"),
                    Optional.empty());
        }
        if (!both.isEmpty()) {
            pairs.add(new Pair(sentence.index(), both));
        }
        return !both.isEmpty();
    }

    private List<Draft> theTwo(Sentence sentence) {
        boolean told = !pairs.isEmpty() && pairs.getLast().sentence() == sentence.index() - 1;
        return told ? pairs.getLast().both() : Pairs.lastTwo(sentence, coreference.drafts());
    }

    // "The king and the premier met": told of together, "they" from then on.
    private void joined(Sentence sentence, Token token) {
        if (!token.isVerb()) {
            return;
        }
        for (Token subject : sentence.children(token, "nsubj")) {
            List<Draft> together = Stream.concat(Stream.of(subject), sentence.children(subject, "conj").stream())
                    .filter(word -> word.index() < token.index())
                    .flatMap(word -> coreference.headedAt(sentence.index(), word.index()).stream())
                    .distinct()
                    .toList();
            if (together.size() > 1 && together.stream().noneMatch(Draft::isPlural)) {
                pairs.add(new Pair(sentence.index(), together));
            }
        }
    }

    // "The king met the premier": "they" and "the two" from the next sentence on.
    private void met(Sentence sentence) {
        for (Token verb : sentence.tokens()) {
            if (!verb.isVerb() || !verb.isLemma(MEETING)) {
                continue;
            }
            List<Draft> both = Stream.concat(
                            sentence.children(verb, "nsubj", "obj").stream(),
                            sentence.children(verb, "obl").stream()
                                    .filter(word -> Positions.preposition(sentence, word)
                                            .equals("with")))
                    .flatMap(word -> coreference.headedAt(sentence.index(), word.index()).stream())
                    .filter(draft -> draft.is(Candidate.Shape.PERSON) && !draft.isPlural())
                    .distinct()
                    .toList();
            if (both.size() == 2) {
                pairs.add(new Pair(sentence.index(), both));
            }
        }
    }

    // "They" after "the two leaders".
    private boolean meansPair(Sentence sentence, Token token) {
        boolean many =
                token.isLemma("they") || token.form().toLowerCase(Locale.ROOT).matches("they|them|their");
        if (!many || pairs.isEmpty() || pairs.getLast().sentence() < sentence.index() - 1) {
            return false;
        }
        together(sentence, token, pairs.getLast().both());
        return true;
    }

    // A word that stands for two.
    private void together(Sentence sentence, Token token, List<Draft> both) {
        both.forEach(draft -> draft.add(
                new ActorMention(token.span(), sentence.index(), token.index(), MentionKind.PRONOUN, "cast-pair"),
                Optional.empty()));
        if (!both.isEmpty()) {
            pairs.add(new Pair(sentence.index(), both));
        }
    }

    /** Two told of together, and in which sentence last. */
    private record Pair(int sentence, List<Draft> both) {}

    // "Moscow said its forces": whose they are says of which country.
    private void owner(Candidate candidate, Sentence sentence) {
        Optional<Draft> owned =
                coreference.headedAt(sentence.index(), candidate.anchor().head());
        Token head = sentence.token(candidate.anchor().head());
        sentence.child(head, "nmod:poss")
                .or(() -> sentence.child(
                        sentence.token(candidate.anchor().last()), "nmod:poss")) // "three of its soldiers"
                .flatMap(token -> coreference.headedAt(sentence.index(), token.index()))
                .filter(owner -> owned.filter(owner::equals).isEmpty())
                .ifPresent(owner -> owned.ifPresent(draft -> draft.ownedBy(owner)));
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
        if (meansPair(sentence, token)) {
            return;
        }
        pronouns.resolve(
                        sentence,
                        token,
                        speakers,
                        salience,
                        draft -> !coreference.isFallen(draft, sentence, token.index()))
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

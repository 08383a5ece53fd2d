// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.Grain;
import org.dateline.time.TimeExpression;

/** Which time expression belongs to which event: the nearest in the grammar of its sentence. */
final class TimeFinder {
    private final ParsedStory story;
    private final JoinWords words;
    private final TimeWalls walls;
    private final Map<Integer, List<TimeExpression>> bySentence;
    private final TimesOfOthers others;

    TimeFinder(ParsedStory story, JoinWords words, List<TimeExpression> times, List<EventMention> events) {
        this.story = story;
        this.words = words;
        this.walls = new TimeWalls(words, events);
        this.others = new TimesOfOthers(words, walls.events());
        this.bySentence = times.stream()
                .filter(time -> time.grain() != Grain.OPEN && !isYardstick(story, time))
                .collect(Collectors.groupingBy(TimeExpression::sentence));
    }

    // "The first visit since 1965", "the worst clashes since May": how far back nothing like it was, and no window.
    private static boolean isYardstick(ParsedStory story, TimeExpression time) {
        if (time.grain() != Grain.WINDOW || time.days().to().isPresent()) {
            return false;
        }
        Sentence sentence = story.sentences().get(time.sentence());
        Token day = sentence.token(time.token());
        int start = sentence.subtree(day).getFirst().index();
        return sentence.tokens().stream()
                .filter(word -> word.index() < start
                        && (word.isLemma("first", "last")
                                || (word.xpos().equals("JJS") && !word.isLemma("most", "many", "much")))
                        && word.isRelation("amod", "nummod"))
                .flatMap(word -> sentence.head(word).stream())
                .anyMatch(noun -> sentence.dominates(noun, day)
                        || sentence.subtree(noun).getLast().index() == start - 1);
    }

    /**
     * The expression that dates a mention: the nearest in the grammar, known days before vague words; else one that opens
     * the sentence and so spans all of it.
     */
    Optional<TimeExpression> of(EventMention mention) {
        return found(mention).map(time -> isWhenItBegan(mention, time) ? time.asNamed() : time);
    }

    // "Has been shut since March, when rebels mined it": the mining was in March, and did not go on since.
    private boolean isWhenItBegan(EventMention mention, TimeExpression time) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return time.grain() == Grain.WINDOW
                && time.days().to().isEmpty()
                && (sentence.dominates(sentence.token(time.token()), sentence.token(mention.token()))
                        || tellsWhatThen(sentence, time)
                                .filter(clause -> sentence.dominates(clause, sentence.token(mention.token())))
                                .isPresent());
    }

    // The clause that opens with "when" right behind a time, wherever parsers hang it.
    private static Optional<Token> tellsWhatThen(Sentence sentence, TimeExpression time) {
        int end = time.span().end();
        return sentence.tokens().stream()
                .filter(word -> word.isLemma("when"))
                .filter(word -> word.span().start() > end && word.span().start() <= end + 2)
                .findFirst()
                .flatMap(sentence::head);
    }

    private Optional<TimeExpression> found(EventMention mention) {
        boolean happened = mention.factuality() == Factuality.HAPPENED;
        boolean statement = Deeds.isStatement(mention.type());
        Optional<TimeExpression> beside = beside(mention, happened);
        if (beside.isPresent()) {
            return beside;
        }
        boolean planned = mention.factuality() == Factuality.PLANNED;
        Optional<TimeExpression> near = near(
                mention.sentence(),
                mention.token(),
                happened,
                statement,
                planned,
                time -> statement || !isOfWords(mention, time));
        return near.filter(time -> time.days().isKnown())
                .or(() -> opening(mention, happened))
                .or(() -> near)
                .or(() -> behind(mention, happened))
                .or(() -> ofOutcome(mention));
    }

    // "Shooting down the plane that crashed on Wednesday": the day of what came of it.
    private Optional<TimeExpression> ofOutcome(EventMention mention) {
        if (mention.type() != EventType.ASSAULT) {
            return Optional.empty();
        }
        Sentence sentence = story.sentences().get(mention.sentence());
        return sentence.children(sentence.token(mention.token()), "obj", "obl", "nmod", "nsubj:pass").stream()
                .flatMap(thing -> sentence.children(thing, "acl:relcl").stream())
                .filter(outcome -> words.holds(JoinWords.Kind.OUTCOMES, outcome))
                .flatMap(outcome -> near(mention.sentence(), outcome.index()).stream())
                .filter(time -> time.days().isKnown())
                .findFirst();
    }

    // "On Monday she accused them of raiding": what stands before both, on the words or above, is the day of the words.
    private boolean isOfWords(EventMention mention, TimeExpression time) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token day = sentence.token(time.token());
        if (time.span().start() > mention.trigger().start()) {
            return false;
        }
        for (Token at = sentence.token(mention.token()); at.head() != Token.ROOT; at = sentence.token(at.head())) {
            boolean told = sentence.dominates(at, day); // "reported that rebels on Monday shelled the port"
            if (!told && walls.isAbout(sentence, at) && sentence.dominates(sentence.token(at.head()), day)) {
                return true;
            }
        }
        return false;
    }

    // "Blamed them for an attack on Friday", "over the bombing of a bus last month": parsers may hang the time on the
    // verb.
    private Optional<TimeExpression> behind(EventMention mention, boolean happened) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token noun = sentence.token(mention.token());
        if (!noun.upos().isNominal()) {
            return Optional.empty();
        }
        int last = sentence.subtree(noun).getLast().index();
        return known(mention, happened)
                .filter(time -> time.span().start() == mention.trigger().end() + 1
                        || TimesOfOthers.first(sentence, time) == last + 1)
                .findFirst();
    }

    private Stream<TimeExpression> known(EventMention mention, boolean happened) {
        return bySentence.getOrDefault(mention.sentence(), List.of()).stream()
                .filter(time -> time.days().isKnown() && isOver(time, happened));
    }

    // "arrested last year after", "fired on Tuesday on": a time that stands right after its verb is the verb's.
    private Optional<TimeExpression> beside(EventMention mention, boolean happened) {
        int end = mention.trigger().end();
        Sentence sentence = story.sentences().get(mention.sentence());
        return known(mention, happened)
                .filter(time -> time.span().start() == end + 1
                        && sentence.token(mention.token()).isVerb()
                        && !sentence.token(time.token()).isRelation("nmod:poss"))
                .findFirst();
    }

    // "On Monday the army, which …, shelled": what stands before the first verb of a sentence is said of all its verbs.
    private Optional<TimeExpression> opening(EventMention mention, boolean happened) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token at = sentence.token(mention.token());
        boolean statement = Deeds.isStatement(mention.type());
        while (at.head() != Token.ROOT) {
            if (at.isRelation("ccomp") || walls.isWall(sentence, at)) {
                return Optional.empty();
            }
            if (!statement && walls.isAbout(sentence, at)) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
        return known(mention, happened).filter(time -> opens(sentence, time)).findFirst();
    }

    // What has happened did not happen on a day still to come.
    private boolean isOver(TimeExpression time, boolean happened) {
        Optional<LocalDate> today = story.story().referenceDay();
        Optional<LocalDate> first = time.days().from().isPresent()
                ? time.days().from()
                : time.days().to();
        return !happened || today.isEmpty() || first.isEmpty() || !first.get().isAfter(today.get());
    }

    private static boolean opens(Sentence sentence, TimeExpression time) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() < time.span().start())
                .noneMatch(token -> token.isVerb() || token.upos().isNominal());
    }

    /** The only single day that a sentence names. */
    Optional<TimeExpression> onlyDay(int sentence) {
        List<TimeExpression> days = bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(time -> time.days().isSingleDay() && isOver(time, true))
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** The day that a place has for itself: "visited Jordan on Saturday and Israel on Friday". */
    Optional<TimeExpression> under(Toponym place) {
        Sentence sentence = story.sentences().get(place.sentence());
        Token name = sentence.token(place.token());
        return bySentence.getOrDefault(place.sentence(), List.of()).stream()
                .filter(time -> time.days().isKnown() && time.token() > place.token())
                .filter(time -> sentence.dominates(name, sentence.token(time.token())))
                .findFirst();
    }

    Optional<TimeExpression> near(int sentenceIndex, int token) {
        return near(sentenceIndex, token, time -> true);
    }

    /** The same of a word of saying, whose days are not those of what is said. */
    Optional<TimeExpression> ofWords(int sentenceIndex, int token) {
        return near(sentenceIndex, token, true, true, false, time -> true);
    }

    /** The same, of those that pass. */
    Optional<TimeExpression> near(int sentenceIndex, int token, Predicate<TimeExpression> own) {
        return near(sentenceIndex, token, false, false, false, own);
    }

    private Optional<TimeExpression> near(
            int sentenceIndex,
            int token,
            boolean happened,
            boolean statement,
            boolean planned,
            Predicate<TimeExpression> own) {
        Sentence sentence = story.sentences().get(sentenceIndex);
        Optional<TimeExpression> best = Optional.empty();
        int bestCost = Integer.MAX_VALUE;
        for (TimeExpression time : bySentence.getOrDefault(sentenceIndex, List.of())) {
            OptionalInt distance = ClauseDistance.between(
                    words,
                    sentence,
                    sentence.token(token),
                    anchor(sentence, time),
                    step -> walls.isWall(sentence, step)
                            || walls.isOfAnotherTime(sentence, step, time)
                            || walls.looksBack(sentence, step, time)
                            || (statement && walls.isAnother(sentence, step, token))
                            || (planned && TimeWalls.isToCome(sentence, step)));
            if (distance.isPresent()
                    && isOver(time, happened)
                    && own.test(time)
                    && !others.have(sentence, time, sentence.token(token), statement)) {
                int cost = distance.getAsInt() + (time.days().isKnown() ? 0 : ClauseDistance.REACH);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = Optional.of(time);
                }
            }
        }
        return best;
    }

    // "Have been closed since the vote was held in March": the clause tells when what stands above it began.
    private static Token anchor(Sentence sentence, TimeExpression time) {
        Token token = sentence.token(time.token());
        return time.grain() == Grain.WINDOW && token.isVerb() && token.isRelation("advcl")
                ? sentence.head(token).orElse(token)
                : token;
    }

    /** The expressions of a story that count from another happening: "two days after the raid". */
    List<TimeExpression> lapses() {
        return bySentence.values().stream()
                .flatMap(List::stream)
                .filter(time -> time.lapse().isPresent())
                .toList();
    }

    /** An expression as the time of an event. */
    EventTime timeOf(TimeExpression time) {
        return new EventTime(time.days(), Optional.of(story.text(time.span())), Optional.of(time.span()), false);
    }
}

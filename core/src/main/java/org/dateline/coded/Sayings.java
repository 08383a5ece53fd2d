// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.attribution.Attribution;
import org.dateline.coding.EventMention;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;

/** When and in whose voice statements are made. */
final class Sayings {
    private static final int TURN = 3; // sentences a speaker goes on without being dated anew

    private final ParsedStory story;
    private final SourceFinder sources;
    private final TimeFinder times;
    private final PlaceFinder places;
    private final Narrative narrative;
    private final JoinWords words;
    private final boolean firstPerson;

    Sayings(
            ParsedStory story,
            SourceFinder sources,
            TimeFinder times,
            PlaceFinder places,
            Narrative narrative,
            JoinWords words) {
        this.story = story;
        this.sources = sources;
        this.times = times;
        this.places = places;
        this.narrative = narrative;
        this.words = words;
        this.firstPerson = story.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> words.of(JoinWords.Kind.FIRST).contains(token.lowerForm())
                        && !story.isQuoted(token.span().start())
                        && sources.covering(token.span()).isEmpty());
    }

    /** "unacceptable," he said on Sunday: the day of the words is the day of the saying. */
    Optional<TimeExpression> saidOn(EventMention mention) {
        if (!Deeds.isStatement(mention.type())) {
            return Optional.empty();
        }
        for (Attribution attribution : sources.covering(mention.trigger()).reversed()) {
            Optional<TimeExpression> day = attribution
                    .cue()
                    .flatMap(cue -> story.sentenceAt(cue.start())
                            .flatMap(sentence -> sentence.headOf(cue)
                                    .or(() -> sentence.tokenAt(cue.start()))
                                    .flatMap(token -> near(sentence, token))));
            if (day.isPresent()) {
                return day;
            }
        }
        return paperOn(mention).or(() -> speakingOn(mention));
    }

    // "The council adopted a resolution on Friday. The resolution calls for …", "in a letter sent on Friday they
    // asked":
    // what a paper says is said on the day it is of.
    private Optional<TimeExpression> paperOn(EventMention mention) {
        Sentence sentence = narrative.sentence(mention);
        Token verb = narrative.token(mention);
        Optional<TimeExpression> sent = sentence.children(verb, "obl").stream()
                .filter(noun -> words.holds(JoinWords.Kind.PAPERS, noun))
                .flatMap(noun -> issued(sentence, noun).stream())
                .findFirst();
        return sent.isPresent()
                ? sent
                : sentence.child(verb, "nsubj")
                        .filter(noun -> words.holds(JoinWords.Kind.PAPERS, noun))
                        .flatMap(noun -> toldBefore(noun.lemma(), sentence.index()));
    }

    private Optional<TimeExpression> toldBefore(String paper, int sentence) {
        for (int at = sentence - 1; at >= 0; at--) {
            Sentence before = story.sentences().get(at);
            Optional<TimeExpression> day = before.tokens().stream()
                    .filter(noun -> noun.isLemma(paper))
                    .flatMap(noun -> issued(before, noun)
                            .or(() -> before.head(noun).filter(Token::isVerb).flatMap(verb -> near(before, verb)))
                            .stream())
                    .findFirst();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<TimeExpression> issued(Sentence sentence, Token paper) {
        return sentence.children(paper, "acl").stream()
                .filter(participle -> participle.xpos().equals("VBN"))
                .flatMap(participle -> times.near(sentence.index(), participle.index()).stream())
                .filter(time -> time.days().isKnown())
                .findFirst();
    }

    // "On Friday the envoy issued a statement. 'We condemn the raid,' it said.":
    // the day on which the speaker is told to have begun.
    private Optional<TimeExpression> speakingOn(EventMention mention) {
        return speakingOn(mention, speakers(mention));
    }

    /** The day on which those who make a statement of their own were told, just before, to have spoken. */
    Optional<TimeExpression> goingOnOn(EventMention mention, Collection<String> doers) {
        boolean goesOn = Deeds.isStatement(mention.type())
                && !mention.recalled()
                && narrative.isThen(mention)
                && narrative.isOnTheLine(mention);
        return goesOn ? speakingOn(mention, doers) : Optional.empty();
    }

    private Optional<TimeExpression> speakingOn(EventMention mention, Collection<String> speakers) {
        for (int back = 1; back <= TURN && back <= mention.sentence(); back++) {
            Sentence before = story.sentences().get(mention.sentence() - back);
            for (String speaker : speakers) {
                Optional<TimeExpression> day = sources.mentionsOf(speaker, before.index())
                        .map(said -> before.token(said.token()))
                        .filter(subject -> subject.isRelation("nsubj"))
                        .flatMap(subject -> before.head(subject).stream())
                        .flatMap(verb ->
                                near(before, verb)
                                        .filter(time -> !isAppointed(before, verb, before.token(time.token())))
                                        .stream())
                        .findFirst();
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    // "He is due to meet them on Thursday", "will fly to Arka on Monday": the day of an appointment is no day of words.
    private static boolean isAppointed(Sentence sentence, Token verb, Token day) {
        return Stream.concat(Stream.of(day), sentence.ancestors(day).stream())
                .filter(word -> word.index() == verb.index() || sentence.dominates(verb, word))
                .anyMatch(word -> word.isRelation("xcomp") || word.xpos().equals("VB"));
    }

    /** Where the words are said to be spoken: "at a news conference in Arka, she said". */
    Optional<Toponym> saidAt(EventMention mention) {
        if (!Deeds.isStatement(mention.type())) {
            return Optional.empty();
        }
        return sources.covering(mention.trigger()).reversed().stream()
                .flatMap(attribution -> attribution.cue().stream())
                .flatMap(cue -> story.sentenceAt(cue.start()).stream()
                        .flatMap(sentence -> sentence
                                .headOf(cue)
                                .flatMap(
                                        token -> places.near(sentence.index(), token.index(), false, PlaceFinder.SPOKEN)
                                                .or(() -> places.venue(sentence.index(), token.index())))
                                .stream()))
                .findFirst();
    }

    private Optional<TimeExpression> near(Sentence sentence, Token cue) {
        return times.near(sentence.index(), cue.index())
                .filter(time -> time.days().isSingleDay());
    }

    /** "We urge", "the ministry condemns": made by being published, in the voice of the text itself. */
    boolean isSaidNow(EventMention mention) {
        return isReadOut(mention)
                || (Deeds.isStatement(mention.type())
                        && (narrative.isNow(mention) || (firstPerson && narrative.isAnnounced(mention)))
                        && !story.isQuoted(mention.trigger().start())
                        && sources.covering(mention.trigger()).isEmpty()
                        && (firstPerson || (isInLead(mention) && isHeadOfSentence(mention))));
    }

    // "The minister said:" and then his words, as a ministry prints them: said by being published.
    private boolean isReadOut(EventMention mention) {
        List<Attribution> credits = sources.covering(mention.trigger());
        return Deeds.isStatement(mention.type())
                && narrative.isNow(mention)
                && !story.isQuoted(mention.trigger().start())
                && !credits.isEmpty()
                && credits.stream()
                        .allMatch(credit -> credit.cue()
                                .flatMap(cue -> story.sentenceAt(cue.start()))
                                .filter(sentence -> sentence.index() < mention.sentence())
                                .isPresent());
    }

    private boolean isInLead(EventMention mention) {
        return story.layout().lead().stream()
                .anyMatch(paragraph -> paragraph.span().contains(mention.trigger()));
    }

    private boolean isHeadOfSentence(EventMention mention) {
        return narrative.token(mention).head() == Token.ROOT;
    }

    /** Those who make a statement in the course of the story: whom it quotes, or tells to have made it then. */
    Set<String> speakersOf(Cluster cluster) {
        Set<String> speakers = new LinkedHashSet<>();
        for (Draft draft : cluster.drafts()) {
            EventMention mention = draft.mention();
            if (!Deeds.isStatement(mention.type()) || mention.recalled()) {
                continue;
            }
            List<String> credited = speakers(mention);
            boolean own = draft.actors().isEmpty() || draft.actors().stream().anyMatch(credited::contains);
            if (!credited.isEmpty() && own) {
                speakers.addAll(credited);
            } else if (credited.isEmpty() && narrative.isThen(mention) && narrative.isOnTheLine(mention)) {
                speakers.addAll(draft.actors());
            }
        }
        return speakers;
    }

    /** Those whose words a mention stands in. */
    List<String> speakers(EventMention mention) {
        return sources.of(mention, List.of());
    }
}

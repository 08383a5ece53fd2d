// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.attribution.Attribution;
import org.dateline.ontology.Factuality;
import org.dateline.place.Place;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.DayRange;
import org.dateline.time.TimeExpression;

/**
 * When and where each speaker of a story is told to have spoken. Where a story tells one day or one place of somebody's
 * words, all that he says in it without another was said then and there.
 */
final class Speeches {
    private record Speech(Optional<TimeExpression> day, Optional<Toponym> place) {}

    private final ParsedStory story;
    private final TimeFinder times;
    private final PlaceFinder places;
    private final JoinWords words;
    private final Map<String, List<Speech>> bySpeaker = new HashMap<>();
    private final Map<Integer, Set<String>> quoted = new HashMap<>();

    Speeches(
            ParsedStory story,
            List<Attribution> attributions,
            ActorFinder actors,
            TimeFinder times,
            PlaceFinder places,
            JoinWords words,
            List<Cluster> clusters) {
        this.story = story;
        this.times = times;
        this.places = places;
        this.words = words;
        attributions.forEach(attribution -> {
            Set<String> speakers = Set.copyOf(actors.of(attribution.sources()));
            credited(attribution, speakers);
            attribution
                    .content()
                    .forEach(passage -> story.sentenceAt(passage.start())
                            .ifPresent(sentence -> quoted.merge(sentence.index(), speakers, (one, other) -> other)));
        });
        remarks(actors);
        clusters.stream()
                .filter(cluster -> Deeds.isStatement(cluster.type()) && cluster.factuality() == Factuality.HAPPENED)
                .flatMap(cluster -> cluster.drafts().stream())
                .forEach(this::stated);
    }

    private void credited(Attribution attribution, Collection<String> speakers) {
        attribution
                .cue()
                .ifPresent(cue -> story.sentenceAt(cue.start())
                        .ifPresent(sentence -> sentence.headOf(cue).ifPresent(verb -> {
                            Optional<Toponym> place = place(sentence, verb)
                                    .filter(spot ->
                                            !attribution.covers(spot.span().start()));
                            said(speakers, day(sentence, verb).or(() -> released(sentence, verb)), place);
                        })));
    }

    // Where a statement is told without its words, places near it are what it is about.
    private void stated(Draft draft) {
        if (!draft.mention().recalled()) {
            Sentence sentence = story.sentences().get(draft.mention().sentence());
            said(draft.actors(), day(sentence, sentence.token(draft.mention().token())), Optional.empty());
        }
    }

    // "He made the remarks at a reception in Arka on Tuesday", "was speaking in parliament"
    private void remarks(ActorFinder actors) {
        for (Sentence sentence : story.sentences()) {
            for (Token verb : sentence.tokens()) {
                if (verb.isVerb() && speaks(sentence, verb)) {
                    Set<String> speakers = before(sentence, verb);
                    sentence.child(verb, "nsubj")
                            .flatMap(speaker -> actors.at(sentence.index(), speaker.index(), speaker.span()))
                            .ifPresent(speaker -> speakers.add(speaker.id()));
                    said(speakers, day(sentence, verb), place(sentence, verb));
                }
            }
        }
    }

    // "The party chief made these remarks at a reception": whoever was quoted just before, though called otherwise.
    private Set<String> before(Sentence sentence, Token verb) {
        boolean pointing = sentence.children(verb, "obj").stream()
                .flatMap(object -> sentence.children(object, "det").stream())
                .anyMatch(word -> words.of(JoinWords.Kind.SAME).contains(word.lemma()));
        return pointing ? new HashSet<>(quoted.getOrDefault(sentence.index() - 1, Set.of())) : new HashSet<>();
    }

    private boolean speaks(Sentence sentence, Token verb) {
        return words.of(JoinWords.Kind.SPEAKING).contains(verb.lemma())
                || sentence.children(verb, "obj").stream()
                        .anyMatch(object -> words.of(JoinWords.Kind.REMARKS).contains(object.lemma()));
    }

    private Optional<TimeExpression> day(Sentence sentence, Token cue) {
        return times.ofWords(sentence.index(), cue.index())
                .filter(time -> time.days().isSingleDay());
    }

    // "a statement released on Monday said", "according to a letter dated March 4"
    private Optional<TimeExpression> released(Sentence sentence, Token cue) {
        Optional<Token> document = cue.isRelation("case") ? sentence.head(cue) : sentence.child(cue, "nsubj");
        return document.stream()
                .flatMap(noun -> sentence.children(noun, "acl").stream())
                .filter(participle -> participle.xpos().equals("VBN"))
                .flatMap(participle -> day(sentence, participle).stream())
                .findFirst();
    }

    private Optional<Toponym> place(Sentence sentence, Token cue) {
        return places.near(sentence.index(), cue.index(), false, PlaceFinder.SPOKEN)
                .or(() -> places.venue(sentence.index(), cue.index()));
    }

    private void said(Collection<String> speakers, Optional<TimeExpression> day, Optional<Toponym> place) {
        if (day.isPresent() || place.isPresent()) {
            speakers.forEach(speaker -> bySpeaker
                    .computeIfAbsent(speaker, fresh -> new ArrayList<>())
                    .add(new Speech(day, place)));
        }
    }

    /** The one day on which those who speak are told to have spoken. */
    Optional<TimeExpression> day(Collection<String> speakers) {
        List<TimeExpression> days =
                of(speakers).flatMap(speech -> speech.day().stream()).toList();
        return days.stream().map(TimeExpression::days).distinct().count() == 1
                ? Optional.of(days.getFirst())
                : Optional.empty();
    }

    /** The one place where those who speak are told to have spoken that day; without a day, at all. */
    Optional<EventPlace> place(Collection<String> speakers, Optional<DayRange> day) {
        boolean oneDay = of(speakers)
                        .flatMap(speech -> speech.day().stream())
                        .map(TimeExpression::days)
                        .distinct()
                        .count()
                <= 1;
        List<Place> spots = of(speakers)
                .filter(speech -> oneDay || day.equals(speech.day().map(TimeExpression::days)))
                .flatMap(speech -> speech.place().stream())
                .map(Toponym::place)
                .toList();
        boolean one = spots.stream().map(Place::country).distinct().count() == 1;
        return one
                ? of(speakers)
                        .flatMap(speech -> speech.place().stream())
                        .filter(spot -> spots.contains(spot.place()))
                        .min(Comparator.comparing(spot -> spot.place().precision()))
                        .map(PlaceFinder::placeOf)
                : Optional.empty();
    }

    private Stream<Speech> of(Collection<String> speakers) {
        return speakers.stream().flatMap(speaker -> bySpeaker.getOrDefault(speaker, List.of()).stream());
    }
}

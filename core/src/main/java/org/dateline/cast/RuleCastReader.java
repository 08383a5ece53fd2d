// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.ParsedStory;

/** Reads a cast by finding mentions sentence by sentence and tying each to what went before. */
final class RuleCastReader implements CastReader {
    private static final Comparator<Candidate> READING_ORDER = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.anchor().first())
            .thenComparing(candidate -> candidate.anchor().last(), Comparator.reverseOrder());
    private final Marker marker;
    private final NameFinder names;
    private final ShortNames shortNames;
    private final DescriptionFinder descriptions;
    private final NationFinder nations;
    private final Pronouns pronouns;
    private final PlaceCountry places;
    private final List<TitleCountry> titleCountries;
    private final CastWords words;

    RuleCastReader(ActorDirectory directory, ActorVocabulary vocabulary, PlaceCountry places) {
        this.words = vocabulary.words();
        Positions positions = new Positions(vocabulary);
        NameWords nameWords = new NameWords(vocabulary.nameWords());
        PhraseReader phrases = new PhraseReader(
                new PhraseCountry(places, new SeveralStates(words)), new PhraseSector(nameWords), words);
        Partitives partitives = new Partitives(words);
        this.marker = new Marker(directory, vocabulary, places);
        OfficeHolders holders = new OfficeHolders(directory);
        this.names = new NameFinder(phrases, positions, vocabulary, nameWords, holders);
        this.shortNames = new ShortNames(places, holders);
        this.descriptions = new DescriptionFinder(phrases, positions, partitives);
        this.nations = new NationFinder(positions, partitives, vocabulary);
        this.pronouns = new Pronouns(positions, words);
        this.places = places;
        this.titleCountries = vocabulary.titleCountries();
    }

    @Override
    public Cast read(ParsedStory story) {
        Optional<LocalDate> day = story.story().referenceDay();
        List<Marks> marked = Namesakes.settled(shortNames.completed(
                story.sentences().stream()
                        .map(sentence -> marker.mark(sentence, story.entitiesIn(sentence)))
                        .toList(),
                day));
        Scene scene = new Scene(story, marked, places, words);
        StoryWalk walk = new StoryWalk(story, scene, pronouns, words);
        for (Marks marks : marked) {
            walk.sentence(marks, candidates(marks, day));
        }
        return new Casting(scene, day, titleCountries, words).cast(walk.drafts());
    }

    private List<Candidate> candidates(Marks marks, Optional<LocalDate> day) {
        List<Candidate> found = new ArrayList<>(names.find(marks, day));
        found.addAll(descriptions.find(marks, List.copyOf(found)));
        found.addAll(nations.find(marks, List.copyOf(found)));
        found.sort(READING_ORDER);
        return found;
    }
}

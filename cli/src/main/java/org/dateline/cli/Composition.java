// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dateline.attribution.Attributor;
import org.dateline.attribution.ResponsibilityReader;
import org.dateline.cast.ActorDirectory;
import org.dateline.cast.CastReader;
import org.dateline.cast.PlaceCountry;
import org.dateline.coded.StoryJoiner;
import org.dateline.coding.EventCoder;
import org.dateline.coding.RelationReader;
import org.dateline.knowledge.ActorFiles;
import org.dateline.knowledge.ActorVocabularyFiles;
import org.dateline.knowledge.ConfidenceFile;
import org.dateline.knowledge.CueFiles;
import org.dateline.knowledge.JoinWordsFile;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.Places;
import org.dateline.knowledge.QuantityWordFiles;
import org.dateline.knowledge.RelationRuleFiles;
import org.dateline.knowledge.ResponsibilityRuleFiles;
import org.dateline.knowledge.TimeWordFiles;
import org.dateline.knowledge.rules.CodingKnowledge;
import org.dateline.language.Readers;
import org.dateline.pipeline.Stages;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerEntry;
import org.dateline.place.PlaceResolver;
import org.dateline.place.PlaceVocabulary;
import org.dateline.quantity.QuantityReader;
import org.dateline.quantity.QuantityWords;
import org.dateline.quantity.TollReader;
import org.dateline.syntax.TextParser;
import org.dateline.time.StoryDater;
import org.dateline.time.TimeReader;
import org.dateline.time.TimeWords;

/**
 * Puts the stages together: the one place that knows which implementation and which knowledge does what, and the door for
 * programs that embed the reader.
 */
public final class Composition {
    private Composition() {}

    /**
     * The pipeline for English with the accurate reader, from the knowledge files; takes about a second to make, and any
     * number of threads share it.
     */
    public static StoryPipeline english(KnowledgeFiles files) {
        return english(files, Readers::accurate);
    }

    /** The pipeline for English with any reader of grammar. */
    public static StoryPipeline english(KnowledgeFiles files, Supplier<TextParser> reader) {
        // The three that take longest to load do so side by side: a start on one story is mostly loading.
        CompletableFuture<TextParser> parser = CompletableFuture.supplyAsync(reader);
        CompletableFuture<CodingKnowledge> coding = CompletableFuture.supplyAsync(() -> CodingKnowledge.load(files));
        Gazetteer gazetteer = Places.gazetteer(files);
        ActorDirectory directory = ActorFiles.directory(files);
        PlaceVocabulary placeWords = Places.vocabulary(files);
        TimeWords timeWords = TimeWordFiles.read(files);
        QuantityWords quantityWords = QuantityWordFiles.read(files);
        return new StoryPipeline(
                new Stages(
                        parser.join(),
                        StoryDater.of(timeWords, OfficeTerms.of(directory, gazetteer)),
                        CastReader.of(directory, ActorVocabularyFiles.read(files), countryOf(gazetteer, placeWords)),
                        EventCoder.of(coding.join().rules(), coding.join().cues()),
                        Attributor.of(CueFiles.read(files)),
                        ResponsibilityReader.of(ResponsibilityRuleFiles.read(files)),
                        RelationReader.of(RelationRuleFiles.read(files)),
                        TimeReader.of(timeWords),
                        PlaceResolver.of(gazetteer, placeWords),
                        QuantityReader.of(quantityWords),
                        TollReader.of(quantityWords),
                        StoryJoiner.of(JoinWordsFile.read(files)),
                        ConfidenceFile.read(files)),
                "en");
    }

    // The cast asks only where a named place belongs, so that it need not know the gazetteer.
    private static PlaceCountry countryOf(Gazetteer gazetteer, PlaceVocabulary words) {
        return new PlaceCountry() {
            @Override
            public List<String> of(String placeName) {
                List<GazetteerEntry> entries = gazetteer.named(placeName);
                // What lies in no country, as the Red Sea does, says none, whatever else has its name.
                return entries.isEmpty() || entries.getFirst().country().isEmpty() || words.isDirection(placeName)
                        ? List.of()
                        : entries.stream()
                                .flatMap(entry -> entry.country().stream())
                                .distinct()
                                .toList();
            }

            @Override
            public Optional<String> ofDemonym(String word) {
                return gazetteer.demonym(word).flatMap(GazetteerEntry::country);
            }
        };
    }
}

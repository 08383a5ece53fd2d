// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import org.dateline.attribution.Attributor;
import org.dateline.attribution.ResponsibilityReader;
import org.dateline.coded.StoryJoiner;
import org.dateline.coding.RelationReader;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerEntry;
import org.dateline.cast.CastReader;
import org.dateline.cast.PlaceCountry;
import org.dateline.knowledge.ActorFiles;
import org.dateline.knowledge.ActorVocabularyFiles;
import org.dateline.knowledge.Places;
import org.dateline.knowledge.CueFiles;
import org.dateline.knowledge.JoinWordsFile;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.RelationRuleFiles;
import org.dateline.knowledge.ResponsibilityRuleFiles;
import org.dateline.knowledge.TimeWordFiles;
import org.dateline.pipeline.Stages;
import org.dateline.pipeline.StoryPipeline;
import org.dateline.story.Layout;
import org.dateline.syntax.ParsedStory;
import org.dateline.time.TimeReader;

/** Puts the stages together: the one place that knows which implementation and which knowledge does what. */
final class Composition {
    private Composition() {}

    /** The pipeline for English, from the knowledge files. */
    static StoryPipeline english(KnowledgeFiles files) {
        Gazetteer gazetteer = Places.gazetteer(files);
        return new StoryPipeline(new Stages(
                story -> new ParsedStory(story, Layout.of(story), List.of(), List.of(), List.of()),
                parsed -> Optional.empty(),
                CastReader.of(ActorFiles.directory(files), ActorVocabularyFiles.read(files), countryOf(gazetteer)),
                parsed -> List.of(),
                Attributor.of(CueFiles.read(files)),
                ResponsibilityReader.of(ResponsibilityRuleFiles.read(files)),
                RelationReader.of(RelationRuleFiles.read(files)),
                TimeReader.of(TimeWordFiles.read(files)),
                parsed -> List.of(),
                parsed -> List.of(),
                (parsed, quantities) -> List.of(),
                StoryJoiner.of(JoinWordsFile.read(files))));
    }

    // The cast asks only where a named place belongs, so that it need not know the gazetteer.
    private static PlaceCountry countryOf(Gazetteer gazetteer) {
        return name -> gazetteer.named(name).stream()
                .findFirst()
                .flatMap(GazetteerEntry::country);
    }
}

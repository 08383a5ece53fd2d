// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline;

import java.util.List;
import java.util.Optional;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Readings;
import org.dateline.coded.Step;
import org.dateline.matching.Revision;
import org.dateline.quantity.Quantity;
import org.dateline.story.Published;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.time.DatedStory;

/**
 * Reads a story. A pure function: it has no memory and touches nothing outside, so any number may run side by side.
 *
 * @param stages what it is made of
 * @param language it reads, ISO 639-1
 */
public record StoryPipeline(Stages stages, String language) {

    /** What a story reports; one that says to be in another language, or that is taken back, comes back uncoded. */
    public CodedStory read(Story story) {
        boolean takenBack =
                Revision.of(story).filter(mark -> mark == Revision.KILL).isPresent();
        if (takenBack || !reads(story)) {
            return CodedStory.uncoded(story);
        }
        ParsedStory undated = stages.parser().parse(story); // sentences, tokens, grammar
        Optional<DatedStory> dated = story.published().isPresent()
                ? Optional.empty()
                : stages.dater().date(undated);
        ParsedStory parsed =
                dated.map(found -> onDay(undated, found.published())).orElse(undated);
        CodedStory joined = stages.joiner()
                .join(readings(parsed), dated.map(StoryPipeline::steps).orElse(List.of()));
        return stages.confidence().judge(joined, parsed); // how likely each event is right
    }

    /** Whether a story is in the language that is read, or does not say which it is in. */
    public boolean reads(Story story) {
        return story.language()
                .filter(told -> !told.regionMatches(true, 0, language, 0, language.length()))
                .isEmpty();
    }

    /** What each stage reads by itself, blind to the others. */
    public Readings readings(ParsedStory parsed) {
        List<Quantity> quantities = stages.quantities().read(parsed);
        return new Readings(
                parsed,
                stages.cast().read(parsed), // who is who
                stages.events().code(parsed), // who did what to whom, as worded
                stages.attributions().attribute(parsed), // who says so
                stages.responsibility().read(parsed), // who claims, denies, is blamed
                stages.relations().read(parsed), // who stands how to whom
                stages.times().read(parsed), // when
                stages.places().resolve(parsed), // where
                quantities, // how many
                stages.tolls().read(parsed, quantities));
    }

    private static ParsedStory onDay(ParsedStory parsed, Published published) {
        return parsed.withStory(parsed.story().published(published.day(), published.from()));
    }

    private static List<Step> steps(DatedStory dated) {
        return dated.evidence().stream()
                .map(span -> new Step("published", "story-dater", Optional.of(span), dated.says()))
                .toList();
    }
}

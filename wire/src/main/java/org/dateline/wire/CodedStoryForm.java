// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.coded.CodedStory;
import org.dateline.coded.Credit;
import org.dateline.coded.EventPlace;
import org.dateline.coded.Itinerary;
import org.dateline.coded.Leg;
import org.dateline.coded.Relation;
import org.dateline.coded.Step;
import org.dateline.coded.Tally;
import org.dateline.ontology.Mode;
import org.dateline.place.Coordinates;
import org.dateline.story.Dateline;
import org.dateline.story.Published;
import org.dateline.story.Story;

/** From a coded story to the form in which it is written. */
final class CodedStoryForm {
    private CodedStoryForm() {}

    static WrittenStory of(CodedStory coded) {
        return new WrittenStory(
                head(coded.story(), coded.dateline()),
                coded.actors().stream().map(CodedStoryForm::actor).toList(),
                coded.events().stream().map(EventForm::of).toList(),
                coded.tallies().stream().map(CodedStoryForm::tally).toList(),
                coded.itineraries().stream().map(CodedStoryForm::itinerary).toList(),
                coded.attributions().stream().map(CodedStoryForm::attribution).toList(),
                coded.relations().stream().map(CodedStoryForm::relation).toList(),
                steps(coded.dating()));
    }

    private static WrittenStory.Head head(Story story, Optional<Dateline> dateline) {
        return new WrittenStory.Head(
                story.id(),
                story.url(),
                story.outlet(),
                story.headline(),
                story.byline(),
                story.language(),
                story.text(),
                story.referenceDay(),
                story.published().map(Published::from).map(from -> from.code()),
                dateline.map(line -> new WrittenStory.WrittenDateline(line.place(), line.agency(), line.date())));
    }

    private static WrittenActor actor(Actor actor) {
        return new WrittenActor(
                actor.id(),
                actor.name(),
                actor.kind().code(),
                actor.country(),
                actor.sector().name(),
                actor.role(),
                actor.directoryId(),
                actor.mentions().stream().map(ActorMention::span).toList());
    }

    private static WrittenTally tally(Tally tally) {
        return new WrittenTally(
                tally.what(),
                codes(tally.modes()),
                tally.actor(),
                tally.amount().low(),
                tally.amount().high(),
                tally.amount().approximate(),
                tally.unit(),
                tally.place().map(CodedStoryForm::place),
                tally.days().from(),
                tally.days().to(),
                tally.asOf(),
                tally.source(),
                tally.spans(),
                Optional.of(tally.rule()));
    }

    private static WrittenItinerary itinerary(Itinerary itinerary) {
        return new WrittenItinerary(
                itinerary.traveller(),
                itinerary.legs().stream().map(CodedStoryForm::leg).toList(),
                Optional.of(itinerary.rule()));
    }

    private static WrittenItinerary.Leg leg(Leg leg) {
        return new WrittenItinerary.Leg(
                Optional.of(place(leg.place())),
                leg.days().from(),
                leg.days().to(),
                leg.factuality().code(),
                leg.purpose(),
                leg.met(),
                leg.spans());
    }

    private static WrittenAttribution attribution(Credit credit) {
        return new WrittenAttribution(
                credit.sources(),
                credit.sourceSpan(),
                credit.cue(),
                credit.content(),
                credit.verbatim(),
                Optional.of(credit.rule()));
    }

    private static WrittenRelation relation(Relation relation) {
        return new WrittenRelation(
                relation.holder(),
                relation.relation().code(),
                relation.other(),
                relation.negated(),
                relation.spans(),
                Optional.of(relation.rule()));
    }

    static WrittenPlace place(EventPlace where) {
        Optional<Coordinates> at = where.place().coordinates();
        return new WrittenPlace(
                Optional.of(where.place().name()),
                where.place().id(),
                where.place().country(),
                at.map(point -> OptionalDouble.of(point.latitude())).orElse(OptionalDouble.empty()),
                at.map(point -> OptionalDouble.of(point.longitude())).orElse(OptionalDouble.empty()),
                Optional.of(where.place().precision().code()),
                where.span());
    }

    static List<WrittenStep> steps(List<Step> steps) {
        return steps.stream()
                .map(step -> new WrittenStep(step.field(), step.rule(), step.span(), step.says()))
                .toList();
    }

    static List<String> codes(List<Mode> modes) {
        return modes.stream().map(Mode::code).toList();
    }
}

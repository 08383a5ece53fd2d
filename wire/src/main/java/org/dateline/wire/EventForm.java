// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.List;
import java.util.Optional;
import org.dateline.coded.EventTime;
import org.dateline.coded.ReportedEvent;
import org.dateline.coded.Responsibility;
import org.dateline.coded.Toll;
import org.dateline.quantity.Amount;

/** From a reported event to the form in which it is written. */
final class EventForm {
    private EventForm() {}

    static WrittenEvent of(ReportedEvent event) {
        return new WrittenEvent(
                event.id(),
                event.type().name(),
                CodedStoryForm.codes(event.modes()),
                List.of(),
                event.mentions().stream()
                        .map(mention -> new WrittenEvent.Mention(mention.trigger(), Optional.of(mention.rule())))
                        .toList(),
                event.actors(),
                event.recipients(),
                event.place().map(CodedStoryForm::place),
                event.time().map(EventForm::date),
                event.factuality().code(),
                event.background(),
                event.sources(),
                event.via(),
                event.responsibility().stream().map(EventForm::responsibility).toList(),
                event.count().map(EventForm::range),
                event.tolls().stream().map(EventForm::toll).toList(),
                event.size().map(EventForm::range),
                event.instruments(),
                event.confidence(),
                CodedStoryForm.steps(event.derivation()));
    }

    private static WrittenEvent.Date date(EventTime time) {
        return new WrittenEvent.Date(time.days().from(), time.days().to(), time.text(), time.assumed());
    }

    private static WrittenEvent.Responsibility responsibility(Responsibility responsibility) {
        return new WrittenEvent.Responsibility(
                responsibility.actor(), responsibility.stance().code(), responsibility.source());
    }

    private static WrittenEvent.Toll toll(Toll toll) {
        return new WrittenEvent.Toll(
                toll.fate().code(),
                toll.amount().low(),
                toll.amount().high(),
                toll.amount().approximate(),
                toll.who(),
                toll.source());
    }

    private static WrittenRange range(Amount amount) {
        return new WrittenRange(amount.low(), amount.high(), amount.approximate());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.MentionKind;
import org.dateline.coding.EventMention;

/** How near an actor is told to the wording of an event. */
final class MentionDistance {
    private MentionDistance() {}

    /** In tokens from the trigger, in its own sentence, pronouns left aside; the greatest number where it is not told there. */
    static int inSentence(Actor actor, EventMention event) {
        return actor.mentions().stream()
                .filter(each -> each.sentence() == event.sentence() && each.kind() != MentionKind.PRONOUN)
                .mapToInt(each -> Math.abs(each.token() - event.token()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The words nearest to the trigger by which one of some actors is told. */
    static Optional<ActorMention> nearest(Collection<Actor> actors, EventMention event) {
        int at = event.trigger().start();
        return actors.stream()
                .flatMap(actor -> actor.mentions().stream())
                .filter(each -> each.kind() != MentionKind.PRONOUN)
                .min(Comparator.comparingInt(each -> Math.abs(each.span().start() - at)));
    }
}

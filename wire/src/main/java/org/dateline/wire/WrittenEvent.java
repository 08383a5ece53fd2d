// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dateline.text.Span;

/**
 * A reported event as it stands in a JSON file; codebook section 3. Actors are named by id.
 *
 * @param contexts PLOVER's contexts; Dateline writes none so far
 * @param derivation how each field was decided; not in the codebook's form
 */
public record WrittenEvent(
        String id,
        String type,
        List<String> modes,
        List<String> contexts,
        List<Mention> mentions,
        List<String> actors,
        List<String> recipients,
        Optional<WrittenPlace> place,
        Optional<Date> date,
        String factuality,
        boolean background,
        List<String> sources,
        Optional<String> via,
        List<Responsibility> responsibility,
        Optional<WrittenRange> count,
        List<Toll> toll,
        Optional<WrittenRange> size,
        List<String> instruments,
        OptionalDouble confidence,
        List<WrittenStep> derivation) {

    public WrittenEvent {
        modes = Present.list(modes);
        contexts = Present.list(contexts);
        mentions = Present.list(mentions);
        actors = Present.list(actors);
        recipients = Present.list(recipients);
        sources = Present.list(sources);
        responsibility = Present.list(responsibility);
        toll = Present.list(toll);
        instruments = Present.list(instruments);
        derivation = Present.list(derivation);
    }

    /** A wording of the event and the rule that read it. */
    public record Mention(Span trigger, Optional<String> rule) {}

    /** Days from first to last, inclusive; {@code assumed} when the story has no time word for it. */
    public record Date(Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> text, boolean assumed) {}

    /** Who claims, denies or is given responsibility, and on whose word. */
    public record Responsibility(String actor, String stance, Optional<String> source) {}

    /** How many met a fate; both ends inclusive, absent is open. */
    public record Toll(
            String fate,
            OptionalInt low,
            OptionalInt high,
            boolean approximate,
            Optional<String> who,
            Optional<String> source) {}
}

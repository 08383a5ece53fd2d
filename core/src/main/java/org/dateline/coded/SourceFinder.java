// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.attribution.Attribution;
import org.dateline.cast.ActorMention;
import org.dateline.coding.EventMention;
import org.dateline.text.Span;

/** On whose word a mention stands: every attribution that covers it, outermost first. */
final class SourceFinder {
    private static final Comparator<Attribution> WIDEST_FIRST =
            Comparator.comparingInt(Attribution::contentLength).reversed();
    // Attributions by stretches of this many code units that their content touches: a long story has thousands.
    private static final int STRETCH = 1024;

    private final Map<Integer, List<Attribution>> byStretch = new HashMap<>();
    private final ActorFinder actors;
    private final Set<String> directing;

    SourceFinder(List<Attribution> attributions, ActorFinder actors, JoinWords words) {
        this.actors = actors;
        this.directing = words.of(JoinWords.Kind.DIRECTING);
        for (Attribution attribution : attributions) {
            Set<Integer> stretches = new LinkedHashSet<>();
            for (Span content : attribution.content()) {
                for (int at = content.start() / STRETCH; at <= content.end() / STRETCH; at++) {
                    stretches.add(at);
                }
            }
            stretches.forEach(at ->
                    byStretch.computeIfAbsent(at, fresh -> new ArrayList<>()).add(attribution));
        }
    }

    /** The attributions whose content covers a span's start, widest first; the credit's own words do not count. */
    List<Attribution> covering(Span span) {
        return covering(span.start(), span);
    }

    /** The attributions whose content covers an offset and whose cue is not these words, widest first. */
    List<Attribution> covering(int offset, Span words) {
        List<Attribution> covering = new ArrayList<>(0);
        for (Attribution attribution : byStretch.getOrDefault(offset / STRETCH, List.of())) {
            if (attribution.covers(offset)
                    && attribution.cue().filter(cue -> cue.overlaps(words)).isEmpty()) {
                covering.add(attribution);
            }
        }
        covering.sort(WIDEST_FIRST);
        return covering;
    }

    /** Ids of all links of the chain; a speaker's own act is not credited to the speaker. */
    List<String> of(EventMention mention, List<String> doers) {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (Attribution attribution : covering(mention.trigger())) {
            if (isDirective(attribution)) {
                continue;
            }
            ids.addAll(actors.of(attribution.sources()));
        }
        if (Deeds.isStatement(mention.type())) {
            ids.removeAll(doers);
        }
        return List.copyOf(ids);
    }

    // "ordered the army to resume operations" tells of the order, and vouches for no operation.
    private boolean isDirective(Attribution attribution) {
        String rule = attribution.rule();
        return directing.contains(rule.substring(rule.indexOf(':') + 1));
    }

    /** Where an actor is mentioned in a sentence. */
    Stream<ActorMention> mentionsOf(String id, int sentence) {
        return actors.cast().byId(id).stream()
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> mention.sentence() == sentence);
    }

    Optional<String> via(EventMention mention) {
        return covering(mention.trigger()).stream()
                .flatMap(attribution -> attribution.via().stream())
                .findFirst();
    }

    /** The one who gives a figure, when it is credited. */
    Optional<String> nearest(Span span) {
        List<Attribution> covering = covering(span);
        return covering.isEmpty()
                ? Optional.empty()
                : actors.of(covering.getLast().sources()).stream().findFirst();
    }
}

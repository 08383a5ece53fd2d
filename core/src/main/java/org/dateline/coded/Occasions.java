// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.coded.Telling.Told;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Mode;
import org.dateline.syntax.Sentence;

/**
 * The happening whose day and place another shares that is told on without its own: what is told in one breath with it, what
 * the telling goes on with, what its speaker goes on saying. Codebook section 3.4: "unless the sentence plainly continues
 * a dated occasion".
 */
final class Occasions {
    // How many paragraphs on the telling may go without a new day.
    private static final int PARAGRAPHS = 2;

    private final Telling telling;
    private final OneBreath breath;
    private final Visits visits;
    private final Narrative narrative;
    private final Sayings sayings;

    Occasions(Telling telling, Visits visits, Narrative narrative, Sayings sayings) {
        this.telling = telling;
        this.breath = new OneBreath(telling, narrative);
        this.visits = visits;
        this.narrative = narrative;
        this.sayings = sayings;
    }

    /** The visits of the story. */
    Stream<Cluster> visits() {
        return visits.all();
    }

    /** The clusters in the order in which the body tells them, those of the headline alone last. */
    List<Cluster> inOrder() {
        return telling.inOrder();
    }

    /** What a headline tells is what the body tells first of that kind. */
    Optional<Cluster> retold(Cluster headline, Predicate<Cluster> fits) {
        return telling.retold(headline, fits);
    }

    /** The happening that this one goes with, among those that pass. */
    Optional<Cluster> of(Cluster cluster, Predicate<Cluster> fits) {
        OptionalInt first = telling.firstOf(cluster);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int at = first.getAsInt();
        Told own = telling.at(at);
        if (narrative.isLookedBackOn(own.mention())) {
            return Optional.empty();
        }
        if (cluster.factuality() == Factuality.PLANNED && cluster.type() == EventType.CONSULT) {
            return visits.around(cluster, fits).or(() -> plannedBefore(own, at, fits));
        }
        if (cluster.factuality() != Factuality.HAPPENED) {
            return Optional.empty();
        }
        if (Deeds.isStatement(cluster.type())) {
            return saidBefore(own, at, fits);
        }
        if (cluster.modes().contains(Mode.PHONE)) {
            return Optional.empty();
        }
        return breath.beside(own, other -> isAnchor(other, fits))
                .or(() -> visits.around(cluster, fits))
                .or(() -> goingOn(own, at, fits));
    }

    // "She will also meet the opposition": the next appointment of the same day of a trip.
    private Optional<Cluster> plannedBefore(Told own, int at, Predicate<Cluster> fits) {
        for (int i = at - 1; i >= 0 && telling.at(i).paragraph() == own.paragraph(); i--) {
            Cluster before = telling.at(i).cluster();
            if (before != own.cluster()
                    && before.type() == EventType.CONSULT
                    && before.factuality() == Factuality.PLANNED
                    && before.involves(own.cluster().actors())) {
                return isElsewhere(own.cluster(), before)
                                || !fits.test(before)
                                || own.cluster().modes().contains(Mode.VISIT)
                        ? Optional.empty()
                        : Optional.of(before);
            }
        }
        return Optional.empty();
    }

    // The next sentence of the telling; in the next paragraph of those known, beyond only while the same people act.
    private Optional<Cluster> goingOn(Told own, int at, Predicate<Cluster> fits) {
        EventMention mention = own.mention();
        if (mention.recalled() || !narrative.isThen(mention) || !narrative.isOnTheLine(mention)) {
            return Optional.empty();
        }
        Set<String> parties = own.cluster().parties();
        for (int i = at - 1; i >= 0 && own.paragraph() - telling.at(i).paragraph() <= PARAGRAPHS; i--) {
            Told before = telling.at(i);
            boolean meeting = own.cluster().type() == EventType.CONSULT;
            if (isElsewhere(own.cluster(), before.cluster())
                    || (meeting && before.cluster().type() != EventType.CONSULT)) {
                continue;
            }
            boolean next = own.paragraph() - before.paragraph() == 1;
            boolean near = before.paragraph() == own.paragraph()
                    || (next
                            && narrative.token(mention).isVerb()
                            && Deeds.isDeed(own.cluster().type())
                            && Deeds.isDeed(before.cluster().type()))
                    || before.cluster().involves(parties)
                    || (narrative.hasKnownSubject(mention)
                            && (next || before.cluster().inLead()));
            if (isAnchor(before, fits)
                    && before.cluster() != own.cluster()
                    && before.mention().sentence() < mention.sentence()
                    && (before.paragraph() == own.paragraph()
                            || !Deeds.isStatement(before.cluster().type()))
                    && narrative.isOnTheLine(before.mention())) {
                return near ? Optional.of(before.cluster()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isElsewhere(Cluster one, Cluster other) {
        return one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country());
    }

    // The same speaker goes on in the same breath.
    private Optional<Cluster> saidBefore(Told own, int at, Predicate<Cluster> fits) {
        Set<String> speakers = new HashSet<>(own.cluster().actors());
        speakers.addAll(sayings.speakers(own.mention()));
        if (own.mention().recalled()) {
            return Optional.empty();
        }
        for (int i = at - 1; i >= 0 && own.paragraph() - telling.at(i).paragraph() <= 1; i--) {
            Told before = telling.at(i);
            boolean spoke = Deeds.isStatement(before.cluster().type())
                    || before.cluster().type() == EventType.CONSULT;
            if (spoke
                    && !tellsWho(before, own)
                    && before.cluster() != own.cluster()
                    && isAnchor(before, fits)
                    && before.cluster().actors().stream().anyMatch(speakers::contains)) {
                return Optional.of(before.cluster());
            }
        }
        return Optional.empty();
    }

    // "The premier, who came on Sunday, condemned the raid": tells who speaks, and no day of the words.
    private boolean tellsWho(Told clause, Told words) {
        EventMention said = words.mention();
        EventMention done = clause.mention();
        Sentence sentence = narrative.sentence(said);
        return said.sentence() == done.sentence()
                && sentence.children(narrative.token(said), "nsubj").stream()
                        .anyMatch(speaker -> sentence.dominates(speaker, narrative.token(done)));
    }

    private static boolean isAnchor(Told told, Predicate<Cluster> fits) {
        return told.cluster().factuality() == Factuality.HAPPENED
                && !told.mention().recalled()
                && fits.test(told.cluster());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Stance;

/** Who did it and to whom, in two reports. */
final class PartyComparison {
    private static final double SAME = 2;
    private static final double SAME_VICTIM = 4;
    private static final double ALIKE = 1;
    private static final double COMPATRIOTS = 0.2;
    private static final double OTHERS = -2;
    private static final double SAME_WORDS = 0.8;
    private static final double ALIKE_WORDS = 0.2;
    private static final double OTHER_WORDS = -1;
    // Who met someone else met at another meeting, though he be the same man on the same day.
    private static final double OTHER_COMPANY = -7;

    private PartyComparison() {}

    static void compare(Report one, Report other, Reasons reasons) {
        if (one.type().isMutual() && other.type().isMutual()) {
            company(one, other, reasons);
            return;
        }
        side("actors", doers(one), doers(other), reasons);
        Optional<Party> victim = sharedVictim(one, other);
        if (victim.isPresent()) {
            reasons.add(
                    "participants", SAME_VICTIM, () -> "both of " + victim.get().name());
            return;
        }
        side("recipients", one.recipients(), other.recipients(), reasons);
    }

    /** Hardly anyone is attacked twice in so few days. */
    private static Optional<Party> sharedVictim(Report one, Report other) {
        if (one.type() != EventType.ASSAULT || other.type() != EventType.ASSAULT) {
            return Optional.empty();
        }
        for (Party mine : one.recipients()) {
            for (Party theirs : other.recipients()) {
                if (mine.isNamed() && PartyLikeness.isSamePerson(mine, theirs)) {
                    return Optional.of(mine);
                }
            }
        }
        return Optional.empty();
    }

    private static void side(String side, List<Party> mine, List<Party> theirs, Reasons reasons) {
        double best = Double.NEGATIVE_INFINITY;
        for (Party one : mine) {
            for (Party other : theirs) {
                best = Math.max(best, weight(one, other));
            }
        }
        if (best != 0 && best != Double.NEGATIVE_INFINITY) {
            reasons.add("participants", best, () -> side + ": " + names(mine) + " and " + names(theirs));
        }
    }

    /** What is called by no name ("gunmen", "residents") is called otherwise by the next story: it tells less. */
    private static double weight(Party one, Party other) {
        double likeness = PartyLikeness.of(one, other);
        if (likeness == PartyLikeness.UNKNOWN) {
            return 0;
        }
        if (one.isNamed() && other.isNamed()) {
            return weight(likeness);
        }
        if (likeness >= PartyLikeness.SAME_LAST_NAME) {
            return SAME_WORDS;
        }
        if (likeness >= PartyLikeness.SAME_STATE) {
            return ALIKE_WORDS;
        }
        return likeness > 0 ? 0 : OTHER_WORDS;
    }

    private static double weight(double likeness) {
        if (likeness >= PartyLikeness.SAME_LAST_NAME) {
            return SAME;
        }
        if (likeness >= PartyLikeness.SAME_STATE) {
            return ALIKE;
        }
        return likeness > 0 ? COMPATRIOTS : OTHERS;
    }

    /** Of a meeting all parties count alike: those in common for it, those left over on both sides against it. */
    private static void company(Report one, Report other, Reasons reasons) {
        List<Party> mine = all(one);
        List<Party> theirs = all(other);
        List<Party> alone = new ArrayList<>(theirs);
        List<Party> left = new ArrayList<>();
        int found = 0;
        for (Party party : mine) {
            Party best = alone.stream()
                    .max((a, b) -> Double.compare(PartyLikeness.of(party, a), PartyLikeness.of(party, b)))
                    .orElse(party);
            double likeness = alone.isEmpty() ? PartyLikeness.UNKNOWN : PartyLikeness.of(party, best);
            if (likeness < PartyLikeness.SAME_STATE) {
                left.add(party);
                continue;
            }
            alone.remove(best);
            // From the third on, more company adds nothing: a summit is no likelier the same than a meeting of two.
            if (found++ < 2) {
                reasons.add("participants", weight(likeness), () -> party.name() + " and " + best.name());
            }
        }
        boolean strangers =
                !left.isEmpty() && !alone.isEmpty() && PartyLikeness.best(left, alone) <= PartyLikeness.SAME_COUNTRY;
        if (strangers) {
            reasons.add("participants", OTHER_COMPANY, () -> names(left) + " and " + names(alone));
        }
    }

    /** Who did it; where nobody is said to, those held responsible. */
    private static List<Party> doers(Report report) {
        if (!report.actors().isEmpty()) {
            return report.actors();
        }
        return report.responsibility().stream()
                .filter(standing -> standing.stance() != Stance.DENIES)
                .map(Standing::party)
                .toList();
    }

    private static List<Party> all(Report report) {
        return Stream.concat(report.actors().stream(), report.recipients().stream())
                .toList();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.wire.WrittenActor;
import org.dateline.wire.WrittenStory;

/** Says whether an actor of the gold and one that was found are the same. */
final class ActorPairs {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, WrittenActor> gold;
    private final Map<String, WrittenActor> found;

    ActorPairs(WrittenStory gold, WrittenStory found) {
        this.gold = gold.actorsById();
        this.found = found.actorsById();
    }

    Optional<WrittenActor> gold(String id) {
        return Optional.ofNullable(gold.get(id));
    }

    Optional<WrittenActor> found(String id) {
        return Optional.ofNullable(found.get(id));
    }

    /** Whether two ids name the same actor. Quirk: two ids that name nobody do. */
    boolean same(String goldId, String foundId) {
        WrittenActor one = gold.get(goldId);
        WrittenActor other = found.get(foundId);
        return (one == null || other == null) ? Objects.equals(one, other) : same(one, other);
    }

    boolean anySame(List<String> goldIds, List<String> foundIds) {
        return goldIds.stream().anyMatch(one -> anySame(one, foundIds));
    }

    boolean anySame(String goldId, List<String> foundIds) {
        return foundIds.stream().anyMatch(other -> same(goldId, other));
    }

    /** One in common, or nobody on either side. */
    boolean agree(List<String> goldIds, List<String> foundIds) {
        return (goldIds.isEmpty() && foundIds.isEmpty()) || anySame(goldIds, foundIds);
    }

    /** Whether a mention of one overlaps one of the other, or their names end alike and no country speaks against it. */
    static boolean same(WrittenActor one, WrittenActor other) {
        if (anyOverlap(one.mentions(), other.mentions())) {
            return true;
        }
        return sameLastWord(one.name(), other.name()) && !contradict(one.country(), other.country());
    }

    static boolean sameLastWord(String one, String other) {
        Optional<String> last = lastWord(one);
        return last.isPresent() && last.equals(lastWord(other));
    }

    private static boolean contradict(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean anyOverlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    private static Optional<String> lastWord(String name) {
        Matcher word = WORD.matcher(name.toLowerCase(Locale.ROOT));
        String last = "";
        while (word.find()) {
            last = word.group();
        }
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }
}

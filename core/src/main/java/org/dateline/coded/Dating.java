// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.coding.EventMention;
import org.dateline.ontology.Factuality;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.DayRange;
import org.dateline.time.TimeExpression;

/** When each happening was; codebook section 3.4. */
final class Dating {
    /**
     * A day with the rule that gave it.
     *
     * @param time the days
     * @param rule what found them; empty when a mention's own words tell them
     */
    record Dated(EventTime time, Optional<String> rule) {}

    private static final int OCCASION = 3;
    private static final int NEWS_DAYS = 30; // codebook 3.5
    private static final int FRESH = 10; // news of the lead is rarely older, unless the lead says so

    private final ParsedStory story;
    private final TimeFinder times;
    private final Occasions occasions;
    private final Sayings sayings;
    private final Speeches speeches;
    private final Narrative narrative;
    private final Map<Cluster, Dated> dated = new HashMap<>();

    Dating(
            ParsedStory story,
            TimeFinder times,
            Occasions occasions,
            Sayings sayings,
            Speeches speeches,
            Narrative narrative) {
        this.story = story;
        this.times = times;
        this.occasions = occasions;
        this.sayings = sayings;
        this.speeches = speeches;
        this.narrative = narrative;
        List<Cluster> order = occasions.inOrder();
        // What its own words date first: later tellings lend their days to earlier ones of the same sentence.
        order.forEach(cluster -> told(cluster).ifPresent(time -> dated.put(cluster, time)));
        // "Resigned on Friday, a day after a vote": also from news of the lead, which has the day of the story.
        new Lapses(story, times, order)
                .found(
                        cluster -> of(cluster).or(() -> news(cluster)).flatMap(Dating::day),
                        cluster -> of(cluster).flatMap(Dating::day))
                .forEach(found ->
                        dated.putIfAbsent(found.cluster(), new Dated(found.time(), Optional.of("date-from-other"))));
        order.stream()
                .filter(cluster -> !dated.containsKey(cluster))
                .forEach(cluster ->
                        inferred(cluster).or(() -> vague(cluster)).ifPresent(time -> dated.put(cluster, time)));
    }

    Optional<Dated> of(Cluster cluster) {
        return Optional.ofNullable(dated.get(cluster));
    }

    private static Optional<LocalDate> day(Dated dated) {
        return Optional.of(dated.time().days()).filter(DayRange::isSingleDay).flatMap(DayRange::from);
    }

    private Optional<Dated> news(Cluster cluster) {
        boolean dateless = cluster.factuality() == Factuality.HAPPENED
                && !isVague(cluster)
                && story.story().referenceDay().isPresent()
                && cluster.drafts().stream().noneMatch(draft -> draft.mention().recalled());
        return dateless ? lead(cluster) : Optional.empty();
    }

    private Optional<Dated> told(Cluster cluster) {
        return timeOf(cluster)
                .filter(time -> time.days().isKnown())
                .map(time ->
                        new Dated(cluster.factuality() == Factuality.HAPPENED ? byThen(time) : time, Optional.empty()));
    }

    // News of the lead is of now, though a caption or a sentence further down tells of a day long past.
    private Optional<EventTime> timeOf(Cluster cluster) {
        Optional<EventTime> time = cluster.time();
        boolean old = time.map(EventTime::days).filter(this::isStale).isPresent();
        return old && isNews(cluster) ? cluster.timeInLead() : time;
    }

    private boolean isNews(Cluster cluster) {
        return cluster.factuality() == Factuality.HAPPENED
                && cluster.drafts().stream()
                        .anyMatch(draft -> draft.part() == Draft.Part.LEAD
                                && !draft.mention().recalled()
                                && narrative.isOnTheLine(draft.mention())
                                && !narrative.isSpokenOf(draft.mention())
                                && !narrative.isReportedAsOver(draft.mention()));
    }

    private boolean isStale(DayRange days) {
        return story.story()
                .referenceDay()
                .filter(today -> days.to()
                        .filter(last -> last.isBefore(today.minusDays(FRESH)))
                        .isPresent())
                .isPresent();
    }

    // "By Monday the group refused": what had happened by then is told of that day.
    private static EventTime byThen(EventTime time) {
        boolean by = time.text()
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("by "))
                .isPresent();
        Optional<LocalDate> last = time.days().to();
        return by && time.days().from().isEmpty() && last.isPresent()
                ? new EventTime(DayRange.of(last.get()), time.text(), time.span(), time.assumed())
                : time;
    }

    // "Recently", "for months": words without days.
    private Optional<Dated> vague(Cluster cluster) {
        return timeOf(cluster).map(time -> new Dated(time, Optional.empty()));
    }

    // "Resigns a day before a vote" of no known day tells of no other day than that of the news.
    private boolean isVague(Cluster cluster) {
        return timeOf(cluster)
                .filter(time -> times.lapses().stream()
                        .noneMatch(lapse ->
                                time.span().filter(lapse.span()::equals).isPresent()))
                .isPresent();
    }

    private Optional<Dated> inferred(Cluster cluster) {
        boolean recalled =
                cluster.drafts().stream().allMatch(draft -> draft.mention().recalled());
        if (story.story().referenceDay().isEmpty() || recalled) {
            return Optional.empty();
        }
        if (cluster.factuality() != Factuality.HAPPENED) {
            return byOccasion(cluster);
        }
        Optional<Dated> said = cluster.drafts().stream()
                .flatMap(draft -> sayings.saidOn(draft.mention()).stream())
                .findFirst()
                .map(time -> new Dated(times.timeOf(time), Optional.of("date-of-saying")));
        return said.or(() -> occasions
                        .retold(cluster, other -> of(other).isPresent())
                        .flatMap(this::of)
                        .map(like -> by("date-of-body", like)))
                .or(() -> isSaidNow(cluster)
                        ? spoken(cluster).or(() -> Optional.of(assumed("date-said-now")))
                        : Optional.empty())
                .or(() -> byOccasion(cluster))
                .or(() -> goingOn(cluster))
                .or(() -> spoken(cluster))
                .or(() -> isVague(cluster) ? Optional.empty() : lead(cluster));
    }

    private Optional<Dated> spoken(Cluster cluster) {
        return speeches.day(sayings.speakersOf(cluster))
                .map(time -> new Dated(times.timeOf(time), Optional.of("date-of-speech")));
    }

    private Optional<Dated> goingOn(Cluster cluster) {
        return timeOf(cluster).isPresent()
                ? Optional.empty()
                : cluster.drafts().stream()
                        .flatMap(draft -> sayings.goingOnOn(draft.mention(), cluster.actors()).stream())
                        .findFirst()
                        .map(time -> new Dated(times.timeOf(time), Optional.of("date-of-speaking")));
    }

    private Optional<Dated> byOccasion(Cluster cluster) {
        boolean statement = Deeds.isStatement(cluster.type());
        return occasions
                .of(cluster, other -> isDay(other, !statement))
                .flatMap(this::of)
                .map(like -> by("date-of-occasion", like));
    }

    // An occasion is a matter of days: a war or a month is none. Deeds go on with undated news, words may be of later.
    private boolean isDay(Cluster cluster, boolean orAssumed) {
        return of(cluster)
                .filter(day -> orAssumed || !day.time().assumed())
                .map(day -> day.time().days())
                .filter(days -> days.from().isPresent()
                        && days.to()
                                .filter(last -> !last.isAfter(days.from().get().plusDays(OCCASION)))
                                .isPresent())
                .isPresent();
    }

    private static Dated by(String rule, Dated like) {
        return new Dated(like.time(), Optional.of(rule));
    }

    private Dated assumed(String rule) {
        LocalDate day = story.story().referenceDay().orElseThrow();
        return new Dated(new EventTime(DayRange.of(day), Optional.empty(), Optional.empty(), true), Optional.of(rule));
    }

    private boolean isSaidNow(Cluster cluster) {
        return cluster.drafts().stream().anyMatch(draft -> sayings.isSaidNow(draft.mention()));
    }

    // "is sentenced for a murder on 25 March 2022": a day long past dates no news.
    private boolean isRecent(TimeExpression day) {
        Optional<LocalDate> today = story.story().referenceDay();
        return today.isEmpty()
                || day.days().from().isEmpty()
                || !day.days().from().get().isBefore(today.get().minusDays(NEWS_DAYS));
    }

    // News told in the lead: on the only day that its sentence names, else without a time word on the day it appears.
    private Optional<Dated> lead(Cluster cluster) {
        if (!cluster.inLead()) {
            return Optional.empty();
        }
        Optional<TimeExpression> day = cluster.drafts().stream()
                .filter(draft -> draft.part() == Draft.Part.LEAD
                        && narrative.isOnTheLine(draft.mention())
                        && !narrative.isSpokenOf(draft.mention()))
                .flatMap(draft -> times.onlyDay(draft.mention().sentence()).stream()
                        .filter(time -> !isAside(draft.mention(), time)))
                .filter(this::isRecent)
                .findFirst();
        boolean reported = cluster.drafts().stream()
                .anyMatch(draft -> draft.part() == Draft.Part.LEAD && narrative.isReportedAsOver(draft.mention()));
        if (day.isPresent()) {
            // "He said on Saturday that she had been killed": a day is told, of the saying.
            return reported
                    ? Optional.empty()
                    : Optional.of(new Dated(times.timeOf(day.get()), Optional.of("date-of-lead")));
        }
        boolean news = cluster.drafts().stream()
                .filter(draft -> draft.inLead() && !narrative.isSpokenOf(draft.mention()))
                .anyMatch(draft -> draft.part() == Draft.Part.HEADLINE
                        ? isHead(draft.mention())
                        : narrative.isOnTheLine(draft.mention()));
        return news ? Optional.of(assumed("date-assumed")) : Optional.empty();
    }

    // "The premier, who came on Sunday, condemned the raid": the day of what only tells who.
    private boolean isAside(EventMention mention, TimeExpression day) {
        Sentence sentence = narrative.sentence(mention);
        Token name = sentence.token(day.token());
        // "welcomed yesterday's landing"
        if (name.isRelation("nmod:poss") && Deeds.isStatement(mention.type())) {
            return true;
        }
        return sentence.ancestors(name).stream()
                .anyMatch(above -> above.isRelation("acl:relcl")
                        && !sentence.dominates(above, narrative.token(mention))
                        && sentence.children(above, "advmod").stream().noneMatch(word -> word.isLemma("where")));
    }

    private boolean isHead(EventMention mention) {
        Sentence sentence = narrative.sentence(mention);
        Token token = narrative.token(mention);
        return token.isVerb()
                || token.head() == Token.ROOT
                || (token.isRelation("nsubj", "obj", "conj", "parataxis")
                        && sentence.token(token.head()).head() == Token.ROOT);
    }
}

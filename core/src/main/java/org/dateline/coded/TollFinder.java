// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Factuality;
import org.dateline.ontology.Fate;
import org.dateline.ontology.Mode;
import org.dateline.quantity.Amount;
import org.dateline.quantity.TollMention;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Which toll belongs to which event: the nearest fitting event of its sentence, else the last one told before. */
final class TollFinder {
    private final ParsedStory story;
    private final JoinWords words;
    private final SourceFinder sources;
    private final Map<Cluster, List<TollMention>> byCluster = new LinkedHashMap<>();

    TollFinder(
            ParsedStory story, JoinWords words, List<TollMention> tolls, List<Cluster> clusters, SourceFinder sources) {
        this.story = story;
        this.words = words;
        this.sources = sources;
        NewsAttack news = new NewsAttack(clusters);
        for (TollMention toll : tolls) {
            owner(toll, clusters)
                    .map(news::meantBy)
                    .ifPresent(cluster -> byCluster
                            .computeIfAbsent(cluster, each -> new ArrayList<>())
                            .add(toll));
        }
    }

    List<Toll> of(Cluster cluster, List<Step> steps) {
        if (cluster.factuality() != Factuality.HAPPENED) {
            return List.of(); // what is planned or possible has no victims yet
        }
        List<TollMention> mentions = withoutParts(added(byCluster.getOrDefault(cluster, List.of())));
        List<Toll> tolls = new ArrayList<>();
        for (TollMention mention : withBounds(mentions)) {
            boolean told = tolls.stream()
                    .anyMatch(toll ->
                            toll.fate() == mention.fate() && toll.amount().equals(mention.amount()));
            if (!told) {
                boolean disputed = mentions.stream()
                        .anyMatch(other -> other.fate() == mention.fate()
                                && !other.amount().equals(mention.amount()));
                Optional<String> source = disputed ? sources.nearest(mention.span()) : Optional.empty();
                tolls.add(new Toll(mention.fate(), mention.amount(), mention.who(), source, mention.span()));
                steps.add(new Step(
                        "toll",
                        mention.rule(),
                        Optional.of(mention.span()),
                        mention.fate().code()));
            }
        }
        return tolls;
    }

    // "kills 52" over a story that tells of at least 52: one figure, with its bound.
    private static List<TollMention> withBounds(List<TollMention> mentions) {
        return mentions.stream()
                .filter(mention -> mentions.stream()
                        .noneMatch(other -> other.fate() == mention.fate()
                                && other.amount().low().equals(mention.amount().low())
                                && mention.amount().high().isPresent()
                                && other.amount().high().isEmpty()))
                .toList();
    }

    // "A reporter died. At least five others were also killed": what is told as more of the same adds to what was told.
    private List<TollMention> added(List<TollMention> mentions) {
        List<TollMention> sums = new ArrayList<>();
        for (TollMention mention : mentions) {
            Optional<TollMention> base = isMore(mention)
                    ? sums.stream()
                            .filter(sum -> sum.fate() == mention.fate() && !isMore(sum))
                            .reduce((first, later) -> later)
                    : Optional.empty();
            if (base.isPresent() && !base.get().span().overlaps(mention.span())) {
                sums.set(sums.lastIndexOf(base.get()), base.get().and(mention));
            } else {
                sums.add(mention);
            }
        }
        return sums;
    }

    private boolean isMore(TollMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return sentence.tokensIn(mention.span()).stream()
                .anyMatch(token -> token.isLemma("other", "another", "more", "additional", "further")
                        && !isBound(sentence, token));
    }

    // "more than 50"
    private static boolean isBound(Sentence sentence, Token token) {
        return token.index() + 1 < sentence.tokens().size()
                && sentence.token(token.index() + 1).isLemma("than");
    }

    // A victim told by name is one of the total, not one more; so are "11 of those killed".
    private List<TollMention> withoutParts(List<TollMention> mentions) {
        return mentions.stream()
                .filter(mention -> !isPart(mention)
                        || mentions.stream()
                                .noneMatch(other -> other.fate() == mention.fate()
                                        && other.amount().low().orElse(0)
                                                > mention.amount().low().orElse(0)))
                .toList();
    }

    private boolean isPart(TollMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<Token> told = sentence.tokensIn(mention.span());
        boolean counted = !mention.amount().equals(Amount.exactly(1))
                && told.stream()
                        .anyMatch(word -> word.upos() == Upos.NUM || words.holds(JoinWords.Kind.INDEFINITE, word));
        boolean ofThose = sentence.tokens().stream()
                .filter(word -> word.isLemma("those", "they", "dead", "victim") && word.index() > 0)
                .anyMatch(
                        word -> sentence.children(word, "case").stream().anyMatch(each -> each.isLemma("of", "among")));
        return !counted || ofThose;
    }

    /** Whether a wording only says that nobody was hurt: a toll of the attack, not an attack that did not happen. */
    static boolean saysNobody(EventMention event, List<TollMention> tolls) {
        return event.type() == EventType.ASSAULT
                && event.factuality() == Factuality.NEGATED
                && tolls.stream()
                        .anyMatch(toll -> toll.sentence() == event.sentence()
                                && toll.token() == event.token()
                                && toll.amount().high().orElse(1) == 0);
    }

    private Optional<Cluster> owner(TollMention toll, List<Cluster> clusters) {
        Sentence sentence = story.sentences().get(toll.sentence());
        Optional<Cluster> best = Optional.empty();
        int bestCost = Integer.MAX_VALUE;
        for (Cluster cluster : clusters) {
            if (fits(toll.fate(), cluster)) {
                int cost = cost(sentence, toll, cluster);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = Optional.of(cluster);
                }
            }
        }
        return best.isPresent() || isOfMishap(sentence, toll)
                ? best
                : before(toll, clusters).or(() -> ofProtest(sentence, toll, clusters));
    }

    // "Riots that left 12 dead": who died is told of the protest where the story has told of no violence.
    private Optional<Cluster> ofProtest(Sentence sentence, TollMention toll, List<Cluster> clusters) {
        boolean harm = toll.fate() == Fate.KILLED || toll.fate() == Fate.WOUNDED || toll.fate() == Fate.CASUALTIES;
        return clusters.stream()
                .filter(cluster -> harm
                        && cluster.type() == EventType.PROTEST
                        && !cluster.modes().contains(Mode.HUNGER)
                        && cost(sentence, toll, cluster) <= ClauseDistance.REACH)
                .min(Comparator.comparingInt(cluster -> cost(sentence, toll, cluster)));
    }

    // "His aunt died in a car crash": no toll of the attack told before.
    private boolean isOfMishap(Sentence sentence, TollMention toll) {
        return sentence.children(sentence.token(toll.token()), "obl", "nmod").stream()
                .anyMatch(noun -> words.of(JoinWords.Kind.MISHAPS).contains(noun.lemma()));
    }

    private int cost(Sentence sentence, TollMention toll, Cluster cluster) {
        int best = Integer.MAX_VALUE;
        for (Draft draft : cluster.drafts()) {
            if (draft.mention().sentence() == toll.sentence()) {
                boolean named = draft.mention()
                        .trigger()
                        .contains(sentence.token(toll.token()).span());
                if (named || draft.mention().token() == toll.token()) {
                    return 0;
                }
                OptionalInt distance = ClauseDistance.between(
                        words,
                        sentence,
                        sentence.token(toll.token()),
                        sentence.token(draft.mention().token()));
                best = Math.min(best, distance.orElse(2 * ClauseDistance.REACH));
            }
        }
        return best;
    }

    // A toll told apart ("Twelve people died.") belongs to the last fitting news told before it.
    private static Optional<Cluster> before(TollMention toll, List<Cluster> clusters) {
        Optional<Cluster> last = Optional.empty();
        int lastSentence = -1;
        for (Cluster cluster : clusters) {
            for (Draft draft : cluster.drafts()) {
                int sentence = draft.mention().sentence();
                if (fits(toll.fate(), cluster) && sentence < toll.sentence() && sentence > lastSentence) {
                    lastSentence = sentence;
                    last = Optional.of(cluster);
                }
            }
        }
        return last;
    }

    private static boolean fits(Fate fate, Cluster cluster) {
        EventType type = cluster.type();
        return switch (fate) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, DISPLACED -> type == EventType.ASSAULT;
            case ABDUCTED -> type == EventType.ASSAULT && cluster.modes().contains(Mode.ABDUCT);
            case DETAINED -> type == EventType.COERCE;
            case RELEASED -> type == EventType.RETREAT;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.attribution.ResponsibilityMention;
import org.dateline.ontology.EventType;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Upos;

/** Which happening a claim, a denial or an accusation is about. */
final class AccusedDeed {
    private static final Set<EventType> DEEDS =
            Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE, EventType.AID);

    private final ParsedStory story;
    private final List<Cluster> deeds;
    private final List<Cluster> attacks;
    private final Map<Integer, List<Draft>> accused; // by sentence
    private final NewsAttack news;

    AccusedDeed(ParsedStory story, List<Cluster> clusters) {
        this.story = story;
        this.news = new NewsAttack(clusters);
        this.deeds = clusters.stream()
                .filter(cluster -> DEEDS.contains(cluster.type()))
                .toList();
        this.accused = clusters.stream()
                .filter(cluster -> cluster.type() == EventType.ACCUSE)
                .flatMap(cluster -> cluster.drafts().stream())
                .filter(draft -> draft.word().equals("accuse"))
                .collect(Collectors.groupingBy(draft -> draft.mention().sentence()));
        this.attacks = clusters.stream()
                .filter(cluster -> cluster.type() == EventType.ASSAULT)
                .toList();
    }

    /**
     * The deed named in the wording, over all countries it is told of; without one the attack told before it in the
     * sentence, else the attack the story is about, else the last one told before.
     */
    List<Cluster> of(ResponsibilityMention mention) {
        List<Cluster> named = deeds.stream()
                .filter(cluster -> cluster.drafts().stream()
                        .anyMatch(draft -> draft.mention().sentence() == mention.sentence()
                                && mention.deed()
                                        .filter(deed -> deed == draft.mention().token())
                                        .isPresent()))
                .toList();
        if (!named.isEmpty()) {
            return named.stream().map(news::meantBy).distinct().toList();
        }
        Optional<Cluster> here = inSentence(mention);
        if (here.isEmpty() && (isOfAnother(mention) || isNew(mention))) {
            return List.of();
        }
        return here.or(() -> news.before(mention.sentence())).or(() -> before(mention)).stream()
                .toList();
    }

    // "is blamed for 800 killings", "an attack on a barracks": of none told before; "rebels aid them, a charge they
    // deny":
    // of what that sentence says of them.
    private boolean isNew(ResponsibilityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return mention.deed()
                .map(sentence::token)
                .filter(noun -> noun.upos() == Upos.NOUN)
                .filter(noun -> sentence.has(noun, "nummod")
                        || sentence.children(noun, "det").stream().anyMatch(word -> word.isLemma("a", "an", "another"))
                        || (noun.isRelation("appos")
                                && noun.span().end() <= mention.cue().start()))
                .isPresent();
    }

    // "accused them of hiding arms, a charge they deny": of what the sentence accuses them of, and of no attack told
    // before.
    private boolean isOfAnother(ResponsibilityMention mention) {
        return accused.getOrDefault(mention.sentence(), List.of()).stream()
                .anyMatch(draft ->
                        draft.mention().trigger().end() <= mention.cue().start());
    }

    private Optional<Cluster> inSentence(ResponsibilityMention mention) {
        return attacks.stream()
                .filter(cluster -> cluster.drafts().stream()
                        .anyMatch(draft -> draft.mention().sentence() == mention.sentence()
                                && draft.mention().trigger().end()
                                        <= mention.cue().start()))
                .findFirst()
                .map(news::meantBy);
    }

    private Optional<Cluster> before(ResponsibilityMention mention) {
        Optional<Cluster> last = Optional.empty();
        int best = -1;
        for (Cluster cluster : attacks) {
            for (Draft draft : cluster.drafts()) {
                int sentence = draft.mention().sentence();
                if (sentence <= mention.sentence() && sentence > best) {
                    best = sentence;
                    last = Optional.of(cluster);
                }
            }
        }
        return last;
    }
}

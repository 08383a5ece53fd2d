// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Collections;
import java.util.List;
import org.dateline.coded.Parties.Fit;
import org.dateline.ontology.Mode;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** How grammar ties the words of two drafts of one sentence. */
final class SentenceLinks {
    private static final String[] BEFALLING = {"occur", "happen", "take", "come"};
    private static final List<String> MEANS = List.of("in", "by", "with", "from");
    private static final List<String> ERRANDS = List.of("on", "for");

    private final ParsedStory story;
    private final Parties parties;
    private final JoinWords words;

    SentenceLinks(ParsedStory story, Parties parties, JoinWords words) {
        this.story = story;
        this.parties = parties;
        this.words = words;
    }

    /** The head word of what tells of a draft. */
    Token trigger(Draft draft) {
        Sentence sentence = story.sentences().get(draft.mention().sentence());
        return sentence.token(draft.mention().token());
    }

    /** "The attacks targeted bases", "a blast that killed": noun and verb of one clause tell one happening. */
    boolean links(Draft one, Draft other) {
        Sentence sentence = story.sentences().get(one.mention().sentence());
        boolean hangs = hangs(sentence, trigger(one), trigger(other), isTrip(one))
                || hangs(sentence, trigger(other), trigger(one), isTrip(one));
        if (!hangs) {
            return false;
        }
        Fit doers = parties.fit(one.actors(), other.actors());
        // "stabbed three people before being shot": who did the one suffers the other
        boolean changed = !Collections.disjoint(one.actors(), other.recipients())
                || !Collections.disjoint(one.recipients(), other.actors());
        boolean meeting = one.mention().type().isMutual() && !(isTrip(one) && isTrip(other));
        return doers != Fit.APART
                && doers != Fit.DISTINCT
                && !changed
                && !meeting
                && !Deeds.isStatement(one.mention().type());
    }

    // "arrived in the capital on a two-day visit"
    private static boolean isTrip(Draft draft) {
        return draft.mention().modes().contains(Mode.VISIT);
    }

    private static boolean hangs(Sentence sentence, Token under, Token above, boolean isTrip) {
        if (under.head() != above.index()) {
            return isOutcome(sentence, under, above);
        }
        boolean means = under.isRelation("obl", "nmod")
                && above.isVerb()
                && sentence.children(under, "case").stream().anyMatch(word -> word.isLemma(isTrip ? ERRANDS : MEANS));
        return means || under.isRelation("nsubj", "acl", "advcl") || (under.isRelation("obj") && above.isVerb());
    }

    // "The attack was in a market, killing eight", "a blast occurred near the port, wounding two"
    private static boolean isOutcome(Sentence sentence, Token happening, Token outcome) {
        return happening.isRelation("nsubj")
                && happening.head() == outcome.head()
                && outcome.isRelation("acl", "advcl")
                && outcome.xpos().equals("VBG")
                && (sentence.has(sentence.token(outcome.head()), "cop")
                        || sentence.token(outcome.head()).isLemma(BEFALLING));
    }

    /** "The killing sparked riots", "the shelling led to clashes": two happenings. */
    boolean causes(Draft one, Draft other) {
        if (!trigger(one).isRelation("nsubj")) {
            return false;
        }
        Token verb = story.sentences()
                .get(one.mention().sentence())
                .token(trigger(one).head());
        return words.of(JoinWords.Kind.CAUSING).contains(verb.lemma())
                && trigger(other).head() == verb.index()
                && trigger(other).isRelation("obj", "obl");
    }

    /** "killed ten and wounded five", "attacked, trampled" */
    boolean joins(Draft one, Draft other) {
        return joined(trigger(one), trigger(other)) || joined(trigger(other), trigger(one));
    }

    private static boolean joined(Token under, Token above) {
        return under.head() == above.index() && under.isRelation("conj", "parataxis", "list");
    }
}

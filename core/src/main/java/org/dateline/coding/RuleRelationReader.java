// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Clause;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.syntax.WordingIndex;

/** Tries every rule at every word. */
final class RuleRelationReader implements RelationReader {
    private static final String[] UNSURE = {"could", "would", "should", "might", "may", "will", "can", "must"};

    private final WordingIndex<RelationRule> rules;

    RuleRelationReader(List<RelationRule> rules) {
        this.rules = WordingIndex.of(rules, RelationRule::wording);
    }

    @Override
    public List<RelationMention> read(ParsedStory story) {
        List<RelationMention> all = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            List<RelationMention> mentions = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                for (RelationRule rule : rules.at(token)) {
                    if (rule.wording().matches(sentence, token) && isStanding(sentence, token)) {
                        add(mentions, sentence, token, rule);
                    }
                }
            }
            all.addAll(mentions);
        }
        return all;
    }

    private static void add(List<RelationMention> mentions, Sentence sentence, Token head, RelationRule rule) {
        Optional<Token> holder = rule.holder().in(sentence, head).filter(RuleRelationReader::isNominal);
        Optional<Token> other = rule.other().in(sentence, head).filter(RuleRelationReader::isNominal);
        if (holder.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean negated = new Clause(sentence, head).negated();
        for (Token each : withJoined(sentence, holder.get())) {
            for (Token party : withJoined(sentence, other.get())) {
                RelationMention mention = mention(sentence, head, rule, each, party, negated);
                if (each.index() != party.index() && mentions.stream().noneMatch(known -> same(known, mention))) {
                    mentions.add(mention);
                }
            }
        }
    }

    private static RelationMention mention(
            Sentence sentence, Token head, RelationRule rule, Token holder, Token other, boolean negated) {
        return new RelationMention(
                rule.relation(),
                sentence.index(),
                holder.index(),
                other.index(),
                negated,
                holder.span().hull(other.span()).hull(head.span()),
                rule.name());
    }

    private static boolean same(RelationMention one, RelationMention other) {
        return one.relation() == other.relation() && one.holder() == other.holder() && one.other() == other.other();
    }

    // What may or will be, or is ordered, does not stand.
    private static boolean isStanding(Sentence sentence, Token head) {
        return sentence.children(head, "aux").stream().noneMatch(aux -> aux.isLemma(UNSURE));
    }

    private static List<Token> withJoined(Sentence sentence, Token noun) {
        List<Token> nouns = new ArrayList<>(List.of(noun));
        nouns.addAll(sentence.children(noun, "conj").stream()
                .filter(RuleRelationReader::isNominal)
                .toList());
        return nouns;
    }

    private static boolean isNominal(Token token) {
        return token.upos() == Upos.NOUN
                || token.upos() == Upos.PROPN
                || token.upos() == Upos.PRON
                || token.upos() == Upos.ADJ;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.syntax.WordingIndex;

/** Tries every rule at every word. */
final class RuleRelationReader implements RelationReader {
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
                    if (rule.wording().matches(sentence, token)
                            && new Standing(sentence, token).holds(rule.relation())) {
                        read(sentence, token, rule).stream()
                                .filter(fresh -> mentions.stream().noneMatch(known -> same(known, fresh)))
                                .forEach(mentions::add);
                    }
                }
            }
            all.addAll(mentions);
        }
        return all;
    }

    private static List<RelationMention> read(Sentence sentence, Token head, RelationRule rule) {
        Optional<Token> holder = rule.holder()
                .in(sentence, head)
                .map(noun -> subject(sentence, noun))
                .filter(RuleRelationReader::isParty);
        Optional<Token> other = rule.other().in(sentence, head).filter(RuleRelationReader::isParty);
        if (holder.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        boolean negated = new Standing(sentence, head).isDenied();
        List<RelationMention> mentions = new ArrayList<>();
        for (Token each : withJoined(sentence, holder.get())) {
            for (Token party : withJoined(sentence, other.get())) {
                boolean itself = each.index() == head.index() && !each.equals(holder.get());
                if (each.index() != party.index() && !itself) {
                    mentions.add(mention(sentence, head, rule, each, party, negated));
                }
            }
        }
        return mentions;
    }

    // "The veterans are a group loyal to the premier": what is said of a predicate holds of its subject.
    private static Token subject(Sentence sentence, Token noun) {
        return sentence.has(noun, "cop") && !sentence.has(noun, "case")
                ? sentence.child(noun, "nsubj")
                        .filter(RuleRelationReader::isParty)
                        .orElse(noun)
                : noun;
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

    private static List<Token> withJoined(Sentence sentence, Token noun) {
        List<Token> nouns = new ArrayList<>(List.of(noun));
        nouns.addAll(sentence.children(noun, "conj").stream()
                .filter(RuleRelationReader::isParty)
                .toList());
        return nouns;
    }

    // "our Arkanian allies": of adjectives those of nations.
    private static boolean isParty(Token token) {
        return token.upos().isNominal()
                || (token.upos() == Upos.ADJ
                        && Character.isUpperCase(token.form().charAt(0)));
    }
}

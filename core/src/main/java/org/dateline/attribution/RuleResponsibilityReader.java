// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.ontology.Stance;
import org.dateline.syntax.ArgumentSlot;
import org.dateline.syntax.Clause;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.syntax.WordingIndex;

/** Tries the rules at every word, in their order. */
final class RuleResponsibilityReader implements ResponsibilityReader {
    private static final String[] NOBODY = {"nobody", "none", "one"};

    private static final String[] REACHING = {
        "appear", "seem", "continue", "move", "begin", "force", "rush", "go", "say"
    };

    private final WordingIndex<ResponsibilityRule> rules;

    RuleResponsibilityReader(List<ResponsibilityRule> rules) {
        this.rules = WordingIndex.of(rules, ResponsibilityRule::wording);
    }

    @Override
    public List<ResponsibilityMention> read(ParsedStory story) {
        List<ResponsibilityMention> mentions = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            for (Token token : sentence.tokens()) {
                List<ResponsibilityRule> here = rules.at(token);
                if (!here.isEmpty()) {
                    first(here, sentence, token).ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    private static Optional<ResponsibilityMention> first(
            List<ResponsibilityRule> rules, Sentence sentence, Token token) {
        return rules.stream()
                .filter(rule -> rule.wording().matches(sentence, token))
                .flatMap(rule -> mention(sentence, token, rule).stream())
                .findFirst();
    }

    private static Optional<ResponsibilityMention> mention(Sentence sentence, Token head, ResponsibilityRule rule) {
        Optional<Token> party = described(sentence, head)
                .or(() -> rule.party().in(sentence, head))
                .filter(each -> isParty(sentence, each));
        if (party.isEmpty()) {
            return Optional.empty();
        }
        Stance stance = rule.stance();
        if (stance == Stance.CLAIMS && isDenied(sentence, head)) {
            return Optional.empty(); // "no immediate claim of responsibility from the group"
        }
        if (head.isRelation("ccomp")
                && sentence.head(head).filter(verb -> verb.isLemma("deny")).isPresent()) {
            return Optional.empty(); // "denied it was behind the attack": the denial says it
        }
        boolean own = stance == Stance.CLAIMS || stance == Stance.DENIES;
        if (own && isOnlyWanted(sentence, head)) {
            return Optional.empty();
        }
        Optional<Token> speaker = speaker(sentence, head, party.get());
        if (new Clause(sentence, head).negated() || unsaid(sentence, head)) {
            // "X said it was not behind the attack" denies; any other wording that is negated says nothing.
            if (stance != Stance.ACCUSED || speaker.isEmpty()) {
                return Optional.empty();
            }
            stance = Stance.DENIES;
            party = speaker;
        } else if (stance == Stance.ACCUSED && rule.source().isEmpty() && speaker.isPresent()) {
            stance = Stance.CLAIMS;
            party = speaker;
        }
        Optional<Token> deed = rule.deed().flatMap(slot -> slot.in(sentence, head));
        Optional<Token> other = stance == Stance.CLAIMS ? ownSubject(sentence, head, deed) : Optional.empty();
        Token holder = party.get();
        if (other.isPresent()) {
            return Optional.of(new ResponsibilityMention(
                    stance,
                    phrase(sentence, other.get()),
                    Optional.of(phrase(sentence, holder)),
                    sentence.index(),
                    deed.map(Token::index),
                    head.span(),
                    rule.name()));
        }
        return Optional.of(new ResponsibilityMention(
                stance,
                phrase(sentence, holder),
                rule.source().flatMap(slot -> nominal(slot, sentence, head)).map(noun -> phrase(sentence, noun)),
                sentence.index(),
                deed.map(Token::index),
                head.span(),
                rule.name()));
    }

    // "closed the border over aid for rebels, blamed for the attack": the noun before the comma, wherever parsers hang
    // it.
    private static Optional<Token> described(Sentence sentence, Token head) {
        boolean behindComma = head.isRelation("advcl")
                && head.xpos().equals("VBN")
                && head.index() > 1
                && sentence.token(head.index() - 1).form().equals(",")
                && sentence.token(head.index() - 2).upos().isNominal();
        return behindComma && !sentence.has(head, "aux:pass") && !sentence.has(head, "nsubj:pass")
                ? Optional.of(sentence.token(head.index() - 2))
                : Optional.empty();
    }

    // "envoys admitted that the army had bombed the town": they speak for the army.
    private static Optional<Token> ownSubject(Sentence sentence, Token head, Optional<Token> deed) {
        return deed.filter(verb -> verb.isVerb() && sentence.dominates(head, verb))
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(noun -> noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN);
    }

    private static Optional<Token> nominal(ArgumentSlot slot, Sentence sentence, Token head) {
        return slot.in(sentence, head).filter(token -> isParty(sentence, token));
    }

    // "The group said it was behind the raid": a party that is a pronoun under a speaker's verb is the speaker.
    private static Optional<Token> speaker(Sentence sentence, Token head, Token party) {
        boolean pronoun = party.isLemma("it", "they", "he", "she", "we", "i");
        return pronoun && head.isRelation("ccomp")
                ? sentence.head(head).flatMap(verb -> new Clause(sentence, verb).doer())
                : Optional.empty();
    }

    private static boolean isDenied(Sentence sentence, Token noun) {
        return sentence.children(noun, "det").stream().anyMatch(word -> word.isLemma("no"));
    }

    // "urged the group to claim responsibility": to be done, not done.
    private static boolean isOnlyWanted(Sentence sentence, Token head) {
        boolean infinitive = sentence.children(head, "mark").stream().anyMatch(mark -> mark.isLemma("to"));
        return infinitive
                && sentence.head(head).filter(verb -> !verb.isLemma(REACHING)).isPresent();
    }

    private static boolean unsaid(Sentence sentence, Token head) {
        return sentence.children(head, "aux").stream()
                .anyMatch(aux -> aux.isLemma("could", "would", "should", "might", "may", "must", "will", "can"));
    }

    // "No group has claimed", "nobody claimed"; "it is unclear what group was behind it"
    private static boolean isParty(Sentence sentence, Token token) {
        boolean nominal = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
        boolean nobody = token.isLemma(NOBODY)
                || sentence.children(token, "det").stream()
                        .anyMatch(word -> word.isLemma("no", "neither", "what", "which", "whichever"));
        return nominal && !nobody;
    }

    private static SourcePhrase phrase(Sentence sentence, Token noun) {
        return new SourcePhrase(sentence.index(), noun.index(), new NounPhrase(sentence, noun).full());
    }
}

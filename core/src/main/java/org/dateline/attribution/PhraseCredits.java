// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Credits given by a preposition or an adverb: "according to", "reportedly". */
final class PhraseCredits {
    private final CueLexicon cues;
    private final Sources sources;
    private final Map<String, Integer> longest = new HashMap<>(); // words of a preposition, by its first

    PhraseCredits(CueLexicon cues) {
        this.cues = cues;
        this.sources = new Sources(cues);
        for (String preposition : cues.prepositions()) {
            String[] words = preposition.split(" ");
            longest.merge(words[0], words.length, Math::max);
        }
    }

    /** The credits in a sentence, in reading order. */
    List<Draft> in(ParsedStory story, Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String word = token.lowerForm();
            if (cues.adverbs().contains(word)) {
                adverb(sentence, token).ifPresent(drafts::add);
            }
            if (longest.containsKey(word)) {
                preposition(sentence, token, longest.get(word))
                        .flatMap(cue -> named(story, sentence, token, cue))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> adverb(Sentence sentence, Token adverb) {
        Token host = sentence.head(adverb).orElse(adverb);
        if (host.isVerb() && cues.shapes(host.lemma()).contains(CueShape.BARE)) {
            return Optional.empty(); // "reportedly said": who said it is credited already
        }
        List<Token> words = sentence.subtree(host).stream()
                .filter(token -> token.index() != adverb.index())
                .toList();
        return draft(List.of(), adverb.span(), sentence, words, Optional.empty(), "adverb:" + adverb.lemma());
    }

    // The words of the longest preposition that starts here.
    private Optional<Span> preposition(Sentence sentence, Token first, int most) {
        StringBuilder words = new StringBuilder();
        Optional<Span> longest = Optional.empty();
        for (int i = first.index();
                i < Math.min(first.index() + most, sentence.tokens().size());
                i++) {
            words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).lowerForm());
            if (cues.prepositions().contains(words.toString())) {
                longest = Optional.of(first.span().hull(sentence.token(i).span()));
            }
        }
        return longest;
    }

    private Optional<Draft> named(ParsedStory story, Sentence sentence, Token first, Span cue) {
        int after = (int) sentence.tokens().stream()
                .filter(token -> token.span().start() < cue.end())
                .count();
        // "according to a person who knew": the tree knows the noun; where it does not, the order of words does.
        Optional<Token> marked = first.isRelation("case")
                ? sentence.head(first)
                        .filter(head -> head.index() >= after && head.upos().isNominal())
                : Optional.empty();
        Optional<Token> noun = marked.or(
                () -> NameRuns.between(sentence, after, sentence.tokens().size()));
        if (noun.isEmpty() || isRate(first, noun.get())) {
            return Optional.empty();
        }
        List<Token> credit = credit(sentence, first, noun.get());
        List<Token> words = host(sentence, noun.get(), credit);
        Sources.Credited credited = sources.behind(story, sentence, noun.get());
        return draft(credited.phrases(), cue, sentence, words, credited.via(), "preposition:" + cue.in(story.text()))
                .filter(draft -> !credited.phrases().isEmpty());
    }

    // "40 per cent", "380 rupees per quintal": a bare noun is a measure; "per the ministry", "per Kato" name a source.
    private static boolean isRate(Token preposition, Token noun) {
        return preposition.index() == noun.index() - 1
                && preposition.isLemma("per")
                && noun.upos() == Upos.NOUN
                && !noun.xpos().equals("NNS");
    }

    // From the preposition to the end of its noun phrase, or to the comma before the clause it stands before.
    private static List<Token> credit(Sentence sentence, Token first, Token noun) {
        int last = sentence.subtree(noun).stream().mapToInt(Token::index).max().orElse(noun.index());
        List<Token> rest = sentence.tokens().subList(noun.index() + 1, last + 1);
        boolean tooMuch = rest.stream().anyMatch(token -> token.isRelation("nsubj", "cop", "aux"));
        for (Token token : rest) {
            if (tooMuch && token.form().equals(",")) {
                return sentence.tokens().subList(first.index(), token.index());
            }
        }
        return sentence.tokens().subList(first.index(), last + 1);
    }

    // At either end of a sentence, or between commas, the credit covers all of it; else the clause it hangs on.
    private static List<Token> host(Sentence sentence, Token noun, List<Token> credit) {
        int start = credit.getFirst().index();
        int end = credit.getLast().index();
        boolean afterMark = start > 0 && isMark(sentence.token(start - 1));
        boolean beforeMark = end + 1 >= sentence.tokens().size() || isMark(sentence.token(end + 1));
        boolean all = start <= 1
                || (afterMark && (beforeMark || end >= sentence.tokens().size() - 2));
        List<Token> covered = all ? sentence.tokens() : sentence.subtree(clauseOf(sentence, noun));
        return covered.stream().filter(token -> !credit.contains(token)).toList();
    }

    private static boolean isMark(Token token) {
        return token.upos() == Upos.PUNCT;
    }

    private static Token clauseOf(Sentence sentence, Token token) {
        for (Token above : sentence.ancestors(token)) {
            if (above.isVerb() || sentence.has(above, "nsubj") || sentence.has(above, "cop")) {
                return above;
            }
        }
        return sentence.root();
    }

    private static Optional<Draft> draft(
            List<SourcePhrase> phrases,
            Span cue,
            Sentence sentence,
            List<Token> words,
            Optional<String> via,
            String rule) {
        List<Span> content = TokenRuns.spans(sentence, words);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(phrases, cue, sentence.index(), content, via, !phrases.isEmpty(), rule));
    }
}

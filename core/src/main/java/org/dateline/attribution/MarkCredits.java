// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.story.Paragraph;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Quotation;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/**
 * Credits given by a mark alone: 'He defended the plan: "It will work."', the names of speakers in a transcript, a name
 * behind a dash under a quotation.
 */
final class MarkCredits {
    private static final Set<String> DASHES = Set.of("—", "–", "―", "--");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");
    private static final int LONGEST_NAME = 6; // tokens

    private final CueLexicon cues;
    private final Sources sources;

    MarkCredits(CueLexicon cues) {
        this.cues = cues;
        this.sources = new Sources(cues);
    }

    /** The credits in a sentence of the body, in reading order. */
    List<Draft> in(ParsedStory story, Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        Optional<Paragraph> paragraph = story.layout().at(sentence.span().start());
        if (paragraph.filter(each -> each.kind() == Paragraph.Kind.HEADLINE).isPresent()) {
            return drafts;
        }
        List<Token> tokens = sentence.tokens();
        if (isDash(tokens.getFirst()) && isName(tokens.subList(1, tokens.size()))) {
            signed(sentence, tokens).ifPresent(drafts::add);
        }
        for (Token token : tokens.subList(1, tokens.size())) {
            boolean colon = token.form().equals(":");
            if (!colon && !isDash(token)) {
                continue;
            }
            List<Token> before = tokens.subList(0, token.index());
            List<Token> after = tokens.subList(token.index() + 1, tokens.size());
            if (colon && isTurn(story, before, after)) {
                turn(sentence, token, before, after).ifPresent(drafts::add);
            } else if (colon && !after.isEmpty() && !isOfDateline(story, token)) {
                (isName(before)
                                ? labelled(story, sentence, token, before, after)
                                : announced(story, sentence, token, before, after))
                        .ifPresent(drafts::add);
            } else if (isDash(token) && TokenRuns.isQuote(before.getLast()) && isName(after)) {
                named(sentence, token, after, before).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static boolean isTurn(ParsedStory story, List<Token> before, List<Token> after) {
        return !after.isEmpty()
                && story.quotationAt(after.getFirst().span().start())
                        .flatMap(Quotation::label)
                        .filter(label -> label.overlaps(before.getLast().span()))
                        .isPresent();
    }

    // "QUESTION: Did he resign?" is asked by somebody without a name.
    private Optional<Draft> turn(Sentence sentence, Token colon, List<Token> label, List<Token> words) {
        return cues.holds(CueWords.Kind.ASKING, label.getLast())
                ? draft(sentence, colon, List.of(), words)
                : named(sentence, colon, label, words);
    }

    // "CAIRO: The ministry": where a story was filed says nothing.
    private static boolean isOfDateline(ParsedStory story, Token mark) {
        return story.layout()
                .dateline()
                .filter(line -> line.span().contains(mark.span()))
                .isPresent();
    }

    // A name that signs the quotation before it, which the splitter took for a sentence of its own.
    private static Optional<Draft> signed(Sentence sentence, List<Token> tokens) {
        Span span = tokens.get(1).span().hull(tokens.getLast().span());
        return sentence.headOf(span)
                .map(head -> new Draft(
                        List.of(new SourcePhrase(sentence.index(), head.index(), span)),
                        tokens.getFirst().span(),
                        sentence.index(),
                        List.of(),
                        Optional.empty(),
                        true,
                        "mark:signature"));
    }

    private static boolean isDash(Token token) {
        return DASHES.contains(token.form());
    }

    private static boolean isName(List<Token> part) {
        return !part.isEmpty()
                && part.size() <= LONGEST_NAME
                && part.stream().anyMatch(token -> token.upos() == Upos.PROPN)
                && part.stream()
                        .allMatch(token -> token.upos() == Upos.PROPN
                                || (token.upos() == Upos.PUNCT && !TokenRuns.isQuote(token))
                                || token.isRelation("flat", "compound"));
    }

    // "RAMOS: Did you lie?" is speech; "BEIRUT: Police …" and "Ann Bel: possession of drugs" are none.
    private static Optional<Draft> labelled(
            ParsedStory story, Sentence sentence, Token colon, List<Token> name, List<Token> words) {
        boolean place = story.entitiesIn(sentence).stream()
                .anyMatch(entity -> entity.kind() == EntityKind.LOCATION
                        && entity.span().overlaps(name.getLast().span()));
        boolean speech = words.stream()
                .anyMatch(word -> TokenRuns.isQuote(word)
                        || FINITE.contains(word.xpos())
                        || word.form().equals("?"));
        return place || !speech ? Optional.empty() : named(sentence, colon, name, words);
    }

    private static Optional<Draft> named(Sentence sentence, Token mark, List<Token> name, List<Token> words) {
        Span span = name.getFirst().span().hull(name.getLast().span());
        return sentence.headOf(span)
                .map(head -> new SourcePhrase(sentence.index(), head.index(), span))
                .flatMap(source -> draft(sentence, mark, List.of(source), words));
    }

    // No verb of saying, yet a quotation is announced: its speaker is whoever acts in the words before.
    private Optional<Draft> announced(
            ParsedStory story, Sentence sentence, Token colon, List<Token> before, List<Token> after) {
        boolean said = before.stream()
                .anyMatch(token -> cues.shapes(token.lemma()).contains(CueShape.QUOTE) && token.isVerb());
        if (said || !TokenRuns.isQuote(after.getFirst())) {
            return Optional.empty();
        }
        return before.stream()
                .filter(token -> token.isRelation("nsubj") && !token.isLemma("i", "we", "you", "it", "this", "that"))
                .findFirst()
                .map(token -> sources.behind(story, sentence, token).phrases())
                .filter(phrases -> !phrases.isEmpty())
                .flatMap(phrases -> draft(sentence, colon, phrases, after));
    }

    private static Optional<Draft> draft(Sentence sentence, Token mark, List<SourcePhrase> phrases, List<Token> words) {
        List<Span> content = TokenRuns.spans(sentence, words);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                phrases, mark.span(), sentence.index(), content, Optional.empty(), true, "mark:" + mark.form()));
    }
}

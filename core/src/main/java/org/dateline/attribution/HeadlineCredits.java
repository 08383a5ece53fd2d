// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/** Credits given by a colon in a headline: "Minister visits Arka: officials", "Police: two killed in Arka". */
final class HeadlineCredits {
    private static final int LONGEST_SOURCE = 6; // tokens

    private final CueLexicon cues;

    HeadlineCredits(CueLexicon cues) {
        this.cues = cues;
    }

    /** The credit of the headline, when it has one. */
    Optional<Draft> in(ParsedStory story) {
        return story.layout()
                .headline()
                .flatMap(headline -> story.sentences().stream()
                        .filter(sentence -> headline.span().contains(sentence.span()))
                        .flatMap(sentence -> credit(story, sentence).stream())
                        .findFirst());
    }

    private Optional<Draft> credit(ParsedStory story, Sentence sentence) {
        List<Token> colons = sentence.tokens().stream()
                .filter(token -> token.form().equals(":"))
                .toList();
        if (colons.size() != 1) {
            return Optional.empty();
        }
        int at = colons.getFirst().index();
        List<Token> before = sentence.tokens().subList(0, at);
        List<Token> after = sentence.tokens().subList(at + 1, sentence.tokens().size());
        if (isParty(after) && before.size() > after.size()) {
            return draft(sentence, after, colons.getFirst(), before);
        }
        if (isParty(before) && after.size() > before.size() && names(story, sentence, before)) {
            return draft(sentence, before, colons.getFirst(), after);
        }
        return Optional.empty();
    }

    private static boolean isParty(List<Token> part) {
        return !part.isEmpty()
                && part.size() <= LONGEST_SOURCE
                && part.stream().noneMatch(Token::isVerb)
                && part.stream().noneMatch(TokenRuns::isQuote);
    }

    // In front of a colon a place is a topic more often than a source: "Arka: two killed".
    private boolean names(ParsedStory story, Sentence sentence, List<Token> part) {
        Span span = part.getFirst().span().hull(part.getLast().span());
        boolean speaker = part.stream()
                .anyMatch(token -> cues.speakers().contains(token.lowerLemma()) || cues.isDocument(token.lemma()));
        return speaker
                || isPerson(story, part)
                || story.entitiesIn(sentence).stream()
                        .filter(entity -> span.contains(entity.span()))
                        .anyMatch(entity ->
                                entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANIZATION);
    }

    // "Karam: No talks before the vote": a last name alone, of a person whom the body names.
    private static boolean isPerson(ParsedStory story, List<Token> part) {
        String last = part.getLast().form();
        return part.size() == 1
                && Character.isUpperCase(last.codePointAt(0))
                && story.entities().stream()
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .map(entity -> story.text(entity.span()))
                        .anyMatch(name -> name.equals(last) || name.endsWith(" " + last));
    }

    private static Optional<Draft> draft(Sentence sentence, List<Token> party, Token colon, List<Token> words) {
        Span span = party.getFirst().span().hull(party.getLast().span());
        List<Span> content = TokenRuns.spans(sentence, words);
        return sentence.headOf(span)
                .filter(head -> !content.isEmpty())
                .map(head -> new Draft(
                        List.of(new SourcePhrase(sentence.index(), head.index(), span)),
                        colon.span(),
                        sentence.index(),
                        content,
                        Optional.empty(),
                        true,
                        "headline:colon"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/** Reads tolls from fate words and the people who stand to them as their frames say. */
final class FramedTollReader implements TollReader {
    private final QuantityWords words;
    private final Lexicon lexicon;
    private final Set<String> states;
    private final Map<String, List<FateWord>> fates; // by lemma in small letters

    FramedTollReader(QuantityWords words) {
        this.words = words;
        this.lexicon = new Lexicon(words.words());
        this.states = words.fates().stream()
                .filter(fate -> fate.frame() == FateWord.Frame.STATE)
                .map(FateWord::lemma)
                .collect(Collectors.toSet());
        this.fates = words.fates().stream()
                .collect(Collectors.groupingBy(fate -> fate.lemma().toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<TollMention> read(ParsedStory story, List<Quantity> quantities) {
        Map<Integer, List<Quantity>> bySentence =
                quantities.stream().collect(Collectors.groupingBy(Quantity::sentence));
        List<TollMention> tolls = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            VictimReader victims = new VictimReader(
                    story,
                    sentence,
                    bySentence.getOrDefault(sentence.index(), List.of()),
                    lexicon,
                    words.people(),
                    states);
            FateReader reader = new FateReader(sentence, victims, fates, lexicon);
            List<TollMention> read = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                for (FateReading found : reader.at(token)) {
                    TollMention toll = toll(story, sentence, token, found);
                    if (read.stream().noneMatch(known -> isSame(known, toll))) {
                        read.add(toll);
                    }
                }
            }
            tolls.addAll(read);
        }
        return List.copyOf(tolls);
    }

    private static TollMention toll(ParsedStory story, Sentence sentence, Token token, FateReading found) {
        Victims victims = found.victims();
        Span span = victims.span().hull(token.span());
        return new TollMention(
                found.fate(),
                victims.amount(),
                victims.who().map(story::text),
                span,
                sentence.index(),
                token.index(),
                found.rule());
    }

    // "killed and wounded 12" tells one figure by two words.
    private static boolean isSame(TollMention one, TollMention other) {
        return one.fate() == other.fate()
                && one.amount().equals(other.amount())
                && one.span().overlaps(other.span());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.story.Story;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.TextParser;
import org.dateline.syntax.Token;
import org.junit.jupiter.api.Test;

/** What both readers must get right. */
abstract class ReaderTest {
    private final TextParser reader;

    ReaderTest(TextParser reader) {
        this.reader = reader;
    }

    @Test
    void aPassiveHasItsSubjectAndItsAgent() {
        Sentence sentence = only("Three soldiers were killed by a roadside bomb near Mosul on Tuesday.");
        Token killed = sentence.root();
        assertThat(killed.lemma()).isEqualTo("kill");
        assertThat(sentence.child(killed, "nsubj:pass").orElseThrow().lemma()).isEqualTo("soldier");
        assertThat(sentence.child(killed, "aux:pass").orElseThrow().lemma()).isEqualTo("be");
        assertThat(sentence.children(killed, "obl")).extracting(Token::form).contains("bomb", "Tuesday");
    }

    @Test
    void aVisitorAndHisHostAreSubjectAndObject() {
        Sentence sentence = only("The French president met the Lebanese prime minister in Beirut.");
        assertThat(sentence.root().lemma()).isEqualTo("meet");
        assertThat(sentence.child(sentence.root(), "nsubj").orElseThrow().form())
                .isEqualTo("president");
        assertThat(sentence.child(sentence.root(), "obj").orElseThrow().form()).isEqualTo("minister");
    }

    @Test
    void reportedSpeechHangsUnderTheVerbOfSaying() {
        Sentence sentence = only("Police said the gunmen had fled to the mountains.");
        Token fled = sentence.child(sentence.root(), "ccomp").orElseThrow();
        assertThat(sentence.root().lemma()).isEqualTo("say");
        assertThat(fled.lemma()).isEqualTo("flee");
        assertThat(sentence.child(fled, "nsubj").orElseThrow().lemma()).isEqualTo("gunman");
    }

    @Test
    void namesAreFoundWithTheirKind() {
        ParsedStory parsed = parse("Angela Merkel flew to Ankara on Monday to see Recep Tayyip Erdogan.");
        assertThat(parsed.entities())
                .filteredOn(entity -> entity.kind() == EntityKind.PERSON)
                .extracting(entity -> parsed.text(entity.span()))
                .containsExactly("Angela Merkel", "Recep Tayyip Erdogan");
        assertThat(parsed.entities())
                .filteredOn(entity -> entity.kind() == EntityKind.LOCATION)
                .extracting(entity -> parsed.text(entity.span()))
                .containsExactly("Ankara");
    }

    @Test
    void anEmptyStoryHasNoSentences() {
        assertThat(parse(" \n\t\n").sentences()).isEmpty();
    }

    private Sentence only(String text) {
        List<Sentence> sentences = parse(text).sentences();
        assertThat(sentences).hasSize(1);
        return sentences.getFirst();
    }

    private ParsedStory parse(String text) {
        return reader.parse(Story.of("test", text));
    }
}

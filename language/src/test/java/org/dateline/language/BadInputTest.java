// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.dateline.story.Story;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.TextParser;
import org.dateline.syntax.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a text holds, both readers read it in time. */
@ParameterizedClass
@EnumSource
class BadInputTest {
    // Generous: a slow machine under load still parses a megabyte in a fraction of it, quadratic time would not.
    private static final Duration BOUND = Duration.ofSeconds(60);

    @Parameter
    private Reader reader = Reader.FAST;

    private enum Reader {
        FAST(Readers.fast()),
        ACCURATE(Readers.accurate());

        private final TextParser parser;

        Reader(TextParser parser) {
            this.parser = parser;
        }
    }

    @Test
    void aMegabyteWithoutABlankIsRead() {
        read("a".repeat(1_000_000));
        read("a.".repeat(500_000));
        read("'a".repeat(500_000));
        read("-".repeat(1_000_000));
    }

    @Test
    void tenThousandWordsWithoutAStopAreOneTree() {
        ParsedStory parsed = read("the army shelled the town and ".repeat(2_000));
        assertThat(parsed.sentences()).hasSize(1);
    }

    @Test
    void marksAloneAreRead() {
        read("... !!! ??? “”‘’«» -- — (((( )))) \"\"\"\" ''''''' ;;; ::: %%%");
        read(" 'a".repeat(20_000));
        read(" “a".repeat(20_000));
        read("\" ".repeat(20_000));
    }

    @Test
    void otherScriptsAreRead() {
        read("القوات تنسحب من المدينة. 军队撤离了城市。 Войска покинули город. การประชุม שלום");
    }

    @Test
    void brokenCharactersAreRead() {
        read("A\ud800 lone \udc00surrogate\ud83d");
        read("Null\u0000 bell\u0007 escape\u001b zero\u200bwidth \u202eright to left\u202c");
    }

    @Test
    void anyLettersWhateverAreRead() {
        Random random = new Random(42);
        String likely = " .,!?\"'“”‘’-—()[]@#$%&/:;0123456789abcdefABCDEF\n\t\u00a0\u200b\ud83d\ude00é́سن";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                boolean any = random.nextInt(10) == 0;
                text.append(any ? (char) random.nextInt(0x10000) : likely.charAt(random.nextInt(likely.length())));
            }
            read(text.toString());
        }
    }

    private ParsedStory read(String text) {
        ParsedStory parsed = assertTimeoutPreemptively(BOUND, () -> reader.parser.parse(Story.of("bad", text)));
        int end = 0;
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.form()).isEqualTo(token.span().in(text)).isNotBlank();
                end = token.span().end();
            }
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        return parsed;
    }
}

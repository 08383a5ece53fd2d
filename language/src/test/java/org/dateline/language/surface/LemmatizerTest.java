// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.syntax.Upos;
import org.junit.jupiter.api.Test;

class LemmatizerTest {
    private static final Lemmatizer LEMMATIZER = Lemmatizer.english();

    @Test
    void regularVerbsLoseTheirEndings() {
        assertThat(verb("accused", "VBD")).isEqualTo("accuse");
        assertThat(verb("stopped", "VBD")).isEqualTo("stop");
        assertThat(verb("killed", "VBN")).isEqualTo("kill");
        assertThat(verb("attacked", "VBN")).isEqualTo("attack");
        assertThat(verb("visiting", "VBG")).isEqualTo("visit");
        assertThat(verb("invited", "VBD")).isEqualTo("invite");
        assertThat(verb("negotiating", "VBG")).isEqualTo("negotiate");
        assertThat(verb("denied", "VBD")).isEqualTo("deny");
        assertThat(verb("withdraws", "VBZ")).isEqualTo("withdraw");
        assertThat(verb("freed", "VBN")).isEqualTo("free");
        assertThat(verb("shelling", "VBG")).isEqualTo("shell");
        assertThat(verb("expelled", "VBN")).isEqualTo("expel");
        assertThat(verb("threatened", "VBD")).isEqualTo("threaten");
        assertThat(verb("condemned", "VBD")).isEqualTo("condemn");
    }

    @Test
    void irregularWordsAreListed() {
        assertThat(verb("fled", "VBD")).isEqualTo("flee");
        assertThat(verb("shot", "VBN")).isEqualTo("shoot");
        assertThat(verb("overran", "VBP")).isEqualTo("overrun"); // a past form that was taken for a present one
        assertThat(verb("patrolled", "VBP")).isEqualTo("patrol");
        assertThat(verb("proceed", "VBP")).isEqualTo("proceed");
        assertThat(verb("strafed", "VBD")).isEqualTo("strafe");
        assertThat(noun("gunmen")).isEqualTo("gunman");
        assertThat(noun("crises")).isEqualTo("crisis");
        assertThat(noun("casualties")).isEqualTo("casualty");
        assertThat(noun("hostages")).isEqualTo("hostage");
        assertThat(noun("troops")).isEqualTo("troop");
    }

    @Test
    void namesKeepTheirLettersAndPeoplesHaveASingular() {
        assertThat(LEMMATIZER.lemma("Nations", Upos.PROPN, "NNPS", "United")).isEqualTo("Nations");
        assertThat(LEMMATIZER.lemma("Palestinians", Upos.PROPN, "NNPS", "the")).isEqualTo("Palestinian");
        assertThat(LEMMATIZER.lemma("Reuters", Upos.PROPN, "NNP", "")).isEqualTo("Reuters");
    }

    @Test
    void peoplesKeepTheirCapitalAndShortFormsAreSpelledOut() {
        assertThat(LEMMATIZER.lemma("Syrian", Upos.ADJ, "JJ", "the")).isEqualTo("Syrian");
        assertThat(LEMMATIZER.lemma("Deadly", Upos.ADJ, "JJ", "")).isEqualTo("deadly");
        assertThat(LEMMATIZER.lemma("PM", Upos.NOUN, "NN", "3")).isEqualTo("p.m.");
    }

    private static String verb(String form, String xpos) {
        return LEMMATIZER.lemma(form, Upos.VERB, xpos, "");
    }

    private static String noun(String form) {
        return LEMMATIZER.lemma(form, Upos.NOUN, "NNS", "");
    }
}

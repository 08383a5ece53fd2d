// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** The countries in which a sentence says that something is, and which of them is meant where. */
final class Settings {
    /** A country told as the place of something, by the word that names it. */
    private record Setting(String country, Token token) {}

    private final Sentence sentence;
    private final List<Setting> told = new ArrayList<>();
    private final List<String> filed = new ArrayList<>();

    Settings(Sentence sentence) {
        this.sentence = sentence;
    }

    void tell(String country, Token token) {
        told.add(new Setting(country, token));
    }

    /** Notes where the story was written, which need not be where it plays. */
    void file(String country) {
        filed.add(country);
    }

    /** The first country told. */
    Optional<String> first() {
        return told.stream().map(Setting::country).findFirst().or(this::written);
    }

    /** The country of a word: that told in its clause, else the first told for more than what others say. */
    Optional<String> at(int index) {
        Token word = sentence.token(index);
        return told.stream()
                .filter(setting -> clause(setting.token()).equals(clause(word)))
                .findFirst()
                .or(() -> told.stream()
                        .filter(setting -> !isReported(setting.token(), word))
                        .findFirst())
                .map(Setting::country)
                .or(this::written);
    }

    /** The same for local people, who are where it is that they tell of: "two died in Lagos, residents said". */
    Optional<String> near(int index) {
        return at(index).filter(country -> !told.isEmpty()).or(this::first);
    }

    private Optional<String> written() {
        return filed.stream().findFirst();
    }

    private Optional<Token> clause(Token word) {
        return sentence.ancestors(word).stream().filter(Token::isVerb).findFirst();
    }

    // "The minister said the blast in Lagos killed two": only the two are told to be there.
    private boolean isReported(Token place, Token word) {
        return sentence.ancestors(place).stream()
                .filter(above -> above.isRelation("ccomp"))
                .anyMatch(said -> !said.equals(word) && !sentence.dominates(said, word));
    }
}

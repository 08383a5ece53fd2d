// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** The countries in which a sentence says that something is, and which of them is meant where. */
final class Settings {
    /** A country told as the place of something, by the word that names it. */
    private record Setting(String country, Token token) {}

    private final Sentence sentence;
    private final CastWords words;
    private final List<Setting> told = new ArrayList<>();
    private final List<Setting> states = new ArrayList<>();
    private final List<String> filed = new ArrayList<>();

    Settings(Sentence sentence, CastWords words) {
        this.words = words;
        this.sentence = sentence;
    }

    void tell(String country, Token token) {
        told.add(new Setting(country, token));
    }

    /** Notes a state or capital that the sentence names, whatever it says of it. */
    void name(String country, Token token) {
        states.add(new Setting(country, token));
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

    /** Whether somebody is told to go to a country: "the envoy arrived in Arka", "the envoy, who visited Arka". */
    boolean isVisitor(int index, String country) {
        Token word = sentence.token(index);
        return Stream.concat(
                        word.isRelation("nsubj") ? sentence.head(word).stream() : Stream.empty(),
                        sentence.children(word, "acl:relcl").stream())
                .filter(verb -> words.holds(CastWords.Kind.GOING, verb))
                .anyMatch(verb -> states.stream()
                        .anyMatch(state ->
                                state.country().equals(country) && state.token().head() == verb.index()));
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

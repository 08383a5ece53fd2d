// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which actors are recognised, beside their names.
 *
 * @param nouns of offices, people and bodies
 * @param nations and how they are worded
 * @param firstNames lower case, with the gender they tell
 * @param deeds nouns of acts, lower case: in "US airstrikes" the country acts
 * @param speechVerbs lemmas whose subject speaks or acts as a person or government does
 * @param documents nouns that speak without being anybody: "statement", "report"
 * @param placeWords lower case; a name that begins or ends with one is a place or a time: "mosque", "airport"
 * @param titleCountries words of offices that tell a country, the first that fits
 * @param nameWords words in the names of bodies that tell what they are
 * @param words the other words that are looked at, by what they do
 */
public record ActorVocabulary(
        List<ActorNoun> nouns,
        List<Nation> nations,
        Map<String, Gender> firstNames,
        Set<String> deeds,
        Set<String> speechVerbs,
        Set<String> documents,
        Set<String> placeWords,
        List<TitleCountry> titleCountries,
        List<NameWord> nameWords,
        CastWords words) {
    public ActorVocabulary {
        nouns = List.copyOf(nouns);
        nations = List.copyOf(nations);
        firstNames = Map.copyOf(firstNames);
        deeds = Set.copyOf(deeds);
        speechVerbs = Set.copyOf(speechVerbs);
        documents = Set.copyOf(documents);
        placeWords = Set.copyOf(placeWords);
        titleCountries = List.copyOf(titleCountries);
        nameWords = List.copyOf(nameWords);
    }
}

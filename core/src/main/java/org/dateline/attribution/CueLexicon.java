// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Token;

/**
 * The words that credit what is said to someone; all lower-case.
 *
 * @param verbs base form to the forms in which it gives what was said
 * @param nouns that may be followed by what was said: "the claim that"
 * @param speakers nouns for those who speak in headlines: "police"
 * @param prepositions that name a source, as their words with single spaces: "according to"
 * @param adverbs that credit nobody in particular: "reportedly"
 * @param documents nouns that speak for whoever released them: "statement", "figures"
 * @param channels nouns that name where it was said: "television", "Twitter"
 * @param words the other words that are looked at, by what they do
 */
public record CueLexicon(
        Map<String, Set<CueShape>> verbs,
        Set<String> nouns,
        Set<String> speakers,
        Set<String> prepositions,
        Set<String> adverbs,
        Set<String> documents,
        Set<String> channels,
        CueWords words) {

    public CueLexicon {
        verbs = Map.copyOf(verbs);
        nouns = Set.copyOf(nouns);
        speakers = Set.copyOf(speakers);
        prepositions = Set.copyOf(prepositions);
        adverbs = Set.copyOf(adverbs);
        documents = Set.copyOf(documents);
        channels = Set.copyOf(channels);
    }

    /** The forms in which a verb gives what was said; none when it is no cue. */
    Set<CueShape> shapes(String lemma) {
        return verbs.getOrDefault(lemma, EnumSet.noneOf(CueShape.class));
    }

    boolean holds(CueWords.Kind kind, Token token) {
        return words.holds(kind, token);
    }

    boolean isDocument(String lemma) {
        return documents.contains(lemma);
    }

    boolean isChannel(String lemma) {
        return channels.contains(lemma) || documents.contains(lemma);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import org.dateline.syntax.ParsedStory;

/** Says who is who in a story: gathers mentions into actors and gives each kind, country, sector and role. */
public interface CastReader {
    Cast read(ParsedStory story);

    /** Reads by names, descriptions and pronouns with a directory, a vocabulary and a gazetteer's view of towns. */
    static CastReader of(ActorDirectory directory, ActorVocabulary vocabulary, PlaceCountry places) {
        return new RuleCastReader(directory, vocabulary, places);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.List;
import org.dateline.syntax.ParsedStory;

/** Finds place names and says which place each means. */
public interface PlaceResolver {
    /** All toponyms, in reading order, without overlaps. */
    List<Toponym> resolve(ParsedStory story);

    /** A resolver by gazetteer, grammar and the story's own context. */
    static PlaceResolver of(Gazetteer gazetteer, PlaceVocabulary vocabulary) {
        return new RulePlaceResolver(gazetteer, vocabulary);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import org.dateline.place.Gazetteer;

/** The gazetteer of the knowledge files: towns, divisions, countries, regions and sites. */
public final class Places {
    private Places() {}

    /** Reads {@code places/}; a user's own {@code countries.tsv}, {@code regions.tsv} and {@code sites.tsv} add to ours. */
    public static Gazetteer gazetteer(KnowledgeFiles files) {
        return new PlaceIndex(NamedPlaces.read(files), new TownTable(files.bytes(TownTable.FILE)));
    }
}

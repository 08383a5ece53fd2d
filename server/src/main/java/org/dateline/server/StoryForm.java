// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.ledger.FoundAttribution;
import org.dateline.ledger.FoundLeg;
import org.dateline.ledger.FoundRelation;
import org.dateline.ledger.FoundStory;
import org.dateline.place.Coordinates;

/** Stories, and what they say beside events, as the API writes them. */
final class StoryForm {
    private StoryForm() {}

    static Map<String, Object> row(FoundStory story) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", story.id());
        row.put("name", story.name());
        row.put("outlet", story.outlet());
        row.put("published", story.published());
        row.put("publishedFrom", story.publishedFrom());
        row.put("headline", story.headline());
        row.put("url", story.url());
        row.put("agency", story.agency());
        row.put("origin", story.origin());
        row.put("revision", story.revision());
        row.put("supersededBy", story.supersededBy());
        row.put("reports", story.reports());
        return row;
    }

    static Map<String, Object> leg(FoundLeg leg) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("traveller", leg.traveller());
        row.put("travellerId", leg.travellerId());
        row.put("place", leg.place());
        row.put("country", leg.country());
        row.put("latitude", leg.coordinates().map(Coordinates::latitude));
        row.put("longitude", leg.coordinates().map(Coordinates::longitude));
        row.put("from", leg.days().from());
        row.put("to", leg.days().to());
        row.put("factuality", leg.factuality());
        row.put("met", leg.met());
        row.put("story", leg.story());
        row.put("outlet", leg.outlet());
        return row;
    }

    static Map<String, Object> saying(FoundAttribution saying) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("story", saying.story());
        row.put("outlet", saying.outlet());
        row.put("published", saying.published());
        row.put("sources", saying.sources());
        row.put("words", saying.words());
        row.put("verbatim", saying.verbatim());
        return row;
    }

    static Map<String, Object> relation(FoundRelation relation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("holder", EventForm.party(relation.holder()));
        row.put("relation", relation.relation());
        row.put("other", EventForm.party(relation.other()));
        row.put("negated", relation.negated());
        row.put("story", relation.story());
        row.put("outlet", relation.outlet());
        row.put("published", relation.published());
        return row;
    }
}

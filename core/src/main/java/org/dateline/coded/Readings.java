// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import org.dateline.attribution.Attribution;
import org.dateline.attribution.ResponsibilityMention;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.coding.RelationMention;
import org.dateline.place.Toponym;
import org.dateline.quantity.Quantity;
import org.dateline.quantity.TollMention;
import org.dateline.syntax.ParsedStory;
import org.dateline.time.TimeExpression;

/**
 * What the stages read out of one story, each blind to the others: all that the join needs.
 *
 * @param story the parsed story, its day resolved as far as possible
 * @param cast who is who
 * @param events wordings of events
 * @param attributions who says what
 * @param responsibility who claims, denies or is blamed
 * @param relations standing facts, as worded
 * @param times when
 * @param toponyms where
 * @param quantities how many
 * @param tolls how many met which fate
 */
public record Readings(
        ParsedStory story,
        Cast cast,
        List<EventMention> events,
        List<Attribution> attributions,
        List<ResponsibilityMention> responsibility,
        List<RelationMention> relations,
        List<TimeExpression> times,
        List<Toponym> toponyms,
        List<Quantity> quantities,
        List<TollMention> tolls) {}

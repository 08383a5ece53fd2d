// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline;

import org.dateline.attribution.Attributor;
import org.dateline.attribution.ResponsibilityReader;
import org.dateline.cast.CastReader;
import org.dateline.coded.Confidence;
import org.dateline.coded.StoryJoiner;
import org.dateline.coding.EventCoder;
import org.dateline.coding.RelationReader;
import org.dateline.place.PlaceResolver;
import org.dateline.quantity.QuantityReader;
import org.dateline.quantity.TollReader;
import org.dateline.syntax.TextParser;
import org.dateline.time.StoryDater;
import org.dateline.time.TimeReader;

/** The stages of one language, each safe for use by many threads at once. */
public record Stages(
        TextParser parser,
        StoryDater dater,
        CastReader cast,
        EventCoder events,
        Attributor attributions,
        ResponsibilityReader responsibility,
        RelationReader relations,
        TimeReader times,
        PlaceResolver places,
        QuantityReader quantities,
        TollReader tolls,
        StoryJoiner joiner,
        Confidence confidence) {}

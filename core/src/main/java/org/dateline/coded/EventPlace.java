// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.text.Span;

/**
 * Where an event happened, with the words that say so.
 *
 * @param place the place
 * @param span the words; absent only where a place is implied by another entry
 */
public record EventPlace(Place place, Optional<Span> span) {}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.DayRange;

/**
 * When an event happened, as the story says; codebook section 3.4.
 *
 * @param days the days meant; unknown for "recently"
 * @param text the wording, absent when assumed
 * @param span where the wording stands
 * @param assumed news told in the lead without a time word: the day of publication
 */
public record EventTime(DayRange days, Optional<String> text, Optional<Span> span, boolean assumed) {}

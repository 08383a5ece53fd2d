// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * The line that says where, by whom and when a story was filed: "BAGHDAD (AFP) -", "WASHINGTON, Nov. 5 (Reuters) -".
 *
 * @param place as worded
 * @param agency as worded
 * @param date absent when the line names no complete date
 * @param span of the line in the story's text, dash included
 */
public record Dateline(Optional<String> place, Optional<String> agency, Optional<LocalDate> date, Span span) {}

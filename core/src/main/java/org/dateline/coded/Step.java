// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Optional;
import org.dateline.text.Span;

/**
 * One step of how an entry was read, for {@code dateline why}.
 *
 * @param field what it decided: "type", "actors", "date", "place", "sources" …
 * @param rule the name of the rule or model that decided it
 * @param span the words it read, when it read any
 * @param says the decision in words
 */
public record Step(String field, String rule, Optional<Span> span, String says) {}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import org.dateline.text.Span;

/**
 * Words of a rule that were seen and yet not coded, for {@code dateline why}.
 *
 * @param trigger the words
 * @param sentence index of the sentence
 * @param rule the rule whose words they are
 * @param reason what kept them from being an event
 */
public record Refusal(Span trigger, int sentence, String rule, String reason) {}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

/**
 * An event that was found, with what the program held of it and what is true of it.
 *
 * @param confidence how likely it was said to be right, from 0 to 1
 * @param right whether it matches an event of the gold (codebook section 8, events)
 */
public record Judgement(double confidence, boolean right) {}

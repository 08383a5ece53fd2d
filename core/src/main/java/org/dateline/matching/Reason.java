// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

/**
 * One reason for or against holding two reports to be about the same happening.
 *
 * @param feature what was compared: "type", "participants", "place", "days", "tolls", "manner", "names", "wording"
 * @param weight how much it counts; positive for, negative against
 * @param says the comparison in words
 */
public record Reason(String feature, double weight, String says) {}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

/**
 * How many of the found events share a value.
 *
 * @param value as it is asked for in a {@link Filter}; empty when the events have none
 * @param label for people; the value where no other is known
 * @param events how many
 */
public record FacetCount(String value, String label, long events) {}

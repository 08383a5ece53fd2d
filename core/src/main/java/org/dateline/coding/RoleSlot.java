// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

/**
 * Where a participant stands: its role, and the slot around the trigger that holds it.
 *
 * @param role what stands there is to the event
 * @param slot a word of {@link Slots#NAMES}, or a preposition
 */
public record RoleSlot(Role role, String slot) {}

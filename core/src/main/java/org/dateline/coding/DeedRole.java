// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

/**
 * An event in a role of another, where its doers are meant: "condemned the attack" is said of the attackers.
 *
 * @param role what its doers are to the other event
 * @param token index of its trigger's head in the same sentence
 */
public record DeedRole(Role role, int token) {}

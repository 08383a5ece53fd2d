// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

/** What a participant is to an event; PLOVER's words. */
public enum Role {
    ACTOR,
    RECIPIENT
}

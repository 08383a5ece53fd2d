// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

/** How a mention refers. */
public enum MentionKind {
    NAME,
    /** "the premier", "two gunmen". */
    DESCRIPTION,
    PRONOUN
}

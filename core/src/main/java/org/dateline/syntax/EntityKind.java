// SPDX-License-Identifier: Apache-2.0
package org.dateline.syntax;

/** What a name names. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    MISCELLANEOUS
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

/** Which third-person pronoun a person goes by. */
public enum Gender {
    FEMALE,
    MALE
}

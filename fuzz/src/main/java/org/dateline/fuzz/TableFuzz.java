// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

/** Fuzzes the reading of tables. */
public final class TableFuzz {
    private TableFuzz() {}

    /** One input; what is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        Expectations.hold("x.csv", input);
    }
}

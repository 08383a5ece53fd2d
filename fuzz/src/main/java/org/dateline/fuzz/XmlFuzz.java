// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

/** Fuzzes the reading of NewsML-G2, NITF and feeds as files. */
public final class XmlFuzz {
    private XmlFuzz() {}

    /** One input; what is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        Expectations.hold("x.xml", input);
    }
}

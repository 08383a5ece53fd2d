// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

class AccurateReaderTest extends ReaderTest {
    AccurateReaderTest() {
        super(Readers.accurate());
    }
}

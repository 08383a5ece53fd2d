// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

class FastReaderTest extends ReaderTest {
    FastReaderTest() {
        super(Readers.fast());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A ledger for each test, empty when it begins. */
abstract class EmptyLedger {
    @TempDir
    private Path folder = Path.of("");

    private Optional<Ledger> open = Optional.empty();
    private String name = "";

    @BeforeEach
    void open() {
        name = newLedger();
        open = Optional.of(Ledger.open(name));
    }

    /** Where the ledger of one test is. */
    String newLedger() {
        return folder.resolve("test.db").toString();
    }

    Ledger ledger() {
        return open.orElseThrow();
    }

    void reopen() {
        ledger().close();
        open = Optional.of(Ledger.open(name));
    }

    @AfterEach
    void close() {
        open.ifPresent(Ledger::close);
    }
}

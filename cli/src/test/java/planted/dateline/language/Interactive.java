// SPDX-License-Identifier: Apache-2.0
package planted.dateline.language;

import java.sql.Connection;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Breaks: picocli only in cli; databases only in ledger; every package is null-marked. */
@Command(name = "planted")
record Interactive(Optional<Connection> connection) {}

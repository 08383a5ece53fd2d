// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** A ledger file that cannot be used, with the file and what to do about it in one plain sentence. */
public final class BadLedger extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadLedger(Path file, String says) {
        super(file + ": " + says);
    }

    private BadLedger(Path file, String says, Throwable cause) {
        super(file + ": " + says, cause);
    }

    /** What a database error means to the owner of the file. */
    static BadLedger of(Path file, Throwable error) {
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadLedger bad) {
                return bad;
            }
            if (cause instanceof SQLiteException database) {
                return new BadLedger(file, says(database), error);
            }
            if (cause instanceof SQLException other) {
                return new BadLedger(file, "cannot be used: " + other.getMessage(), error);
            }
        }
        return new BadLedger(file, "cannot be used: " + error.getMessage(), error);
    }

    // The low byte of SQLite's extended result codes is the kind of error.
    private static String says(SQLiteException database) {
        return switch (database.getResultCode().code & 0xff) {
            case 5, 6 -> "is being written by another program; try again when that has ended";
            case 8 -> "is read-only; make it writable or name another file with --ledger";
            case 10 -> "the disk cannot be read or written: " + database.getMessage();
            case 11 -> "is damaged; restore it from a copy, or add the stories to a new ledger";
            case 13 ->
                "the disk is full; all stories reported as added are safe, run the same command again when there is room";
            case 14 -> "cannot be opened or made; does its folder exist, and may you write there?";
            case 26 -> "is not a ledger: it is no SQLite file";
            default -> "cannot be used: " + database.getMessage();
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** A ledger that cannot be used, with its name and what to do about it in one plain sentence. */
public final class BadLedger extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadLedger(String ledger, String says) {
        super(ledger + ": " + says);
    }

    private BadLedger(String ledger, String says, Throwable cause) {
        super(ledger + ": " + says, cause);
    }

    /** What a database error means to the owner of the ledger. */
    static BadLedger of(String ledger, Throwable error) {
        for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadLedger bad) {
                return bad;
            }
            if (cause instanceof SQLiteException database) {
                return new BadLedger(ledger, says(database), error);
            }
            if (cause instanceof SQLException other) {
                return new BadLedger(ledger, says(other), error);
            }
        }
        return new BadLedger(ledger, "cannot be used: " + error.getMessage(), error);
    }

    // The first two letters of PostgreSQL's states are the kind of error.
    private static String says(SQLException database) {
        String state = database.getSQLState() == null ? "" : database.getSQLState();
        if (state.equals("3D000")) {
            return "there is no such database; \"createdb\" makes one";
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "cannot be reached: " + database.getMessage();
            case "28" -> "lets nobody in with this name and password";
            case "53" -> "the server has no room; all stories reported as added are safe, run the same command again";
            case "25" -> "is read-only";
            case "42" -> "these tables may not be used, or are not a ledger's: " + database.getMessage();
            default -> "cannot be used: " + database.getMessage();
        };
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

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.knowledge.BadKnowledge;
import org.dateline.ledger.BadLedger;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong where the user can mend it; anything else keeps its stack trace. */
final class Complaint implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) throws Exception {
        if (e instanceof IOException
                || e instanceof UncheckedIOException
                || e instanceof BadKnowledge
                || e instanceof BadLedger) {
            command.getErr().println("dateline: " + says(e));
            return 1;
        }
        throw e;
    }

    /** What an exception says, in words for people. */
    static String says(Exception e) {
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return says(unchecked.getCause());
        }
        if (e instanceof java.nio.file.NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (e instanceof java.nio.file.AccessDeniedException denied) {
            return denied.getFile() + ": not allowed to read it";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}

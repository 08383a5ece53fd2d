// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import org.dateline.knowledge.BadKnowledge;
import org.dateline.ledger.BadDecision;
import org.dateline.ledger.BadLedger;
import org.dateline.ledger.BadQuery;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong where the user can mend it; anything else keeps its stack trace. */
final class Complaint implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult arguments) throws Exception {
        Exception e = unwrapped(thrown);
        if (e instanceof IOException
                || e instanceof UncheckedIOException
                || e instanceof BadKnowledge
                || e instanceof BadLedger
                || e instanceof BadDecision
                || e instanceof BadQuery
                || e instanceof UnknownId) {
            command.getErr().println("dateline: " + says(e));
            return 1;
        }
        throw e;
    }

    // What goes wrong while knowledge is loaded side by side arrives wrapped.
    private static Exception unwrapped(Exception thrown) {
        return thrown instanceof CompletionException && thrown.getCause() instanceof Exception cause ? cause : thrown;
    }

    /** What an exception says, in words for people. */
    static String says(Exception e) {
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return says(unchecked.getCause());
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": not allowed to read it";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}

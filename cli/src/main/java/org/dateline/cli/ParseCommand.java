// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.language.ConlluWriter;
import org.dateline.syntax.TextParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline parse}: the grammar of stories in CoNLL-U. */
@Command(name = "parse", description = "Shows the grammar of stories (CoNLL-U).", mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Plain text, HTML or JSON Lines; - reads standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private ReaderOption reader = new ReaderOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter print = spec.commandLine().getOut();
        TextParser parser = reader.parser();
        Batch batch = new Batch(spec.commandLine().getErr());
        batch.each(
                inputs,
                extracted -> print.print("# newdoc id = " + extracted.story().id() + "\n# reader = " + reader.word()
                        + "\n" + ConlluWriter.write(parser.parse(extracted.story()))));
        return batch.exitCode();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.imports.ActorLines;
import org.dateline.knowledge.imports.PetrarchActors;
import org.dateline.knowledge.imports.WikidataActors;
import org.dateline.wire.UnreadableJson;
import org.dateline.wire.WikidataItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline import-actors}: other people's lists of actors as a knowledge folder of one's own. */
@Command(
        name = "import-actors",
        description = "Turns a Wikidata dump or a PETRARCH dictionary into knowledge files.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  dateline import-actors petrarch Phoenix.Countries.actors.txt --into mine",
            "  bzcat latest-all.json.bz2 | dateline import-actors wikidata - --into mine",
            "  dateline read --knowledge mine story.txt"
        })
final class ImportActorsCommand implements Callable<Integer> {
    private static final int MOST_COMPLAINTS = 20;

    /** The forms that can be read. */
    enum Form {
        WIKIDATA,
        PETRARCH
    }

    @Parameters(index = "0", paramLabel = "FORM", description = "wikidata (JSON dump) or petrarch (actor dictionary).")
    private Form form = Form.WIKIDATA;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "May be gzipped; - reads a Wikidata dump from standard input.")
    private String file = "-";

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "The knowledge folder to write to (default: knowledge).")
    private Path into = Path.of("knowledge");

    @Option(
            names = "--sitelinks",
            paramLabel = "N",
            description = "Leave out Wikidata items in fewer than N wikis (default: 10).")
    private int sitelinks = 10;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ActorLines found = switch (form) {
            case PETRARCH -> PetrarchActors.read(KnowledgeFiles.linesOf(Path.of(file)), knowledge.files());
            case WIKIDATA -> wikidata();
        };
        found.skipped().stream()
                .limit(MOST_COMPLAINTS)
                .forEach(spec.commandLine().getErr()::println);
        write("actors/people.tsv", "name\taliases\tcountry\tsector\toffice\tfrom\tto", found.people());
        write("actors/bodies.tsv", "name\taliases\tkind\tcountry\tsector\tfrom\tto", found.bodies());
        spec.commandLine()
                .getOut()
                .println(found.people().size() + " terms of people, "
                        + found.bodies().size() + " bodies into " + into + "; "
                        + found.skipped().size() + " not used");
        return 0;
    }

    private ActorLines wikidata() throws IOException {
        WikidataActors actors = new WikidataActors(knowledge.files(), sitelinks);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    WikidataItem.read(line).ifPresent(actors::add);
                } catch (UnreadableJson e) {
                    spec.commandLine().getErr().println(file + ":" + number + ": " + e.getMessage());
                }
            }
        }
        return actors.lines();
    }

    private InputStream bytes() throws IOException {
        if (file.equals("-")) {
            return System.in;
        }
        if (file.endsWith(".bz2")) {
            throw new IOException(
                    file + ": bzip2 is not read; pipe it: bzcat " + file + " | dateline import-actors wikidata -");
        }
        InputStream plain = Files.newInputStream(Path.of(file));
        return file.endsWith(".gz") ? new GZIPInputStream(plain, 1 << 16) : plain;
    }

    private void write(String name, String columns, List<String> lines) throws IOException {
        Path target = into.resolve(name);
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target + ": is there already; choose another folder with --into");
        }
        Files.createDirectories(into.resolve("actors"));
        List<String> all = new ArrayList<>();
        all.add("# Imported by dateline import-actors " + form.name().toLowerCase(java.util.Locale.ROOT) + " from "
                + file + "; the licence is that of the source.");
        all.add("# " + columns);
        all.addAll(lines);
        Files.write(target, all);
    }
}

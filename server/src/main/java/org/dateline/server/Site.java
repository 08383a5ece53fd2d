// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ledger.Filter;
import org.dateline.ledger.FoundEvent;
import org.dateline.ledger.FoundStory;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Search;
import org.dateline.ontology.CooperationScores;
import org.dateline.wire.JsonBody;

/**
 * A ledger as a folder of files that a browser opens without a server: the page, and every answer it may ask for as a
 * script that holds it.
 */
public final class Site {
    /** Each event, story and actor is a file of its own: more would be a folder that nobody can copy. */
    public static final int MOST_EVENTS = 20_000;

    private static final String MARK = "site";
    private static final int PAGE = 500;
    private static final int LONGEST_NAME = 200;
    private static final Pattern ASSET = Pattern.compile("\\./(assets/[\\w.-]+)");
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\" />";

    private final Ledger ledger;
    private final Questions questions;
    private final Path folder;
    private int files;

    private Site(Ledger ledger, CooperationScores scores, Path folder) {
        this.ledger = ledger;
        this.questions = new Questions(ledger, scores);
        this.folder = folder;
    }

    /**
     * Writes a ledger into a folder that is new, empty, or holds such a site already.
     *
     * @param countries names of countries by ISO 3166-1 alpha-3
     * @param scores how far events are cooperation or conflict
     * @return how many files were written
     * @throws IOException when the folder holds something else or cannot be written, the page was not built, or the ledger
     *     is too large for it
     */
    public static int write(Ledger ledger, Map<String, String> countries, CooperationScores scores, Path folder)
            throws IOException {
        return new Site(ledger, scores, folder).write(countries);
    }

    private int write(Map<String, String> countries) throws IOException {
        checkFolder();
        long events = ledger.counts().events();
        if (events > MOST_EVENTS) {
            throw new IOException("the ledger holds " + events + " events; a site is for at most " + MOST_EVENTS
                    + ". \"dateline serve\" shows it whole");
        }
        writePage();
        data("index", IndexForm.of(ledger.index(), countries));
        List<FoundEvent> rows = rows(List.of());
        data("rows", rows.stream().map(EventForm::row).toList());
        data("disputes", questions.disputes(rows(List.of(new Filter.Disputed(true)))));
        data("tallies", questions.tallies());
        List<FoundStory> stories = ledger.stories(Integer.MAX_VALUE);
        data("stories", stories.stream().map(StoryForm::row).toList());
        each("event", rows.stream().map(FoundEvent::id), questions::event);
        each("story", stories.stream().map(FoundStory::id), questions::story);
        each("actors", ledger.actors("", Integer.MAX_VALUE).stream().map(actor -> actor.id()), questions::actor);
        return files;
    }

    private void checkFolder() throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve("data").resolve(MARK + ".js"))) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder + " holds other files; name a new folder");
                }
            }
        }
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("assets"));
    }

    private void writePage() throws IOException {
        String page = new String(file("index.html"), StandardCharsets.UTF_8);
        Set<String> assets = new TreeSet<>(Set.of("assets/world.js"));
        Matcher asset = ASSET.matcher(page);
        while (asset.find()) {
            assets.add(asset.group(1));
        }
        for (String name : assets) {
            write(name, file(name));
        }
        data(MARK, true);
        String opened = page.replaceFirst("<title>", POLICY + "\n    <title>")
                .replaceFirst(
                        "<script defer", "<script defer src=\"./data/" + MARK + ".js\"></script>\n    <script defer");
        write("index.html", opened.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] file(String name) throws IOException {
        return Page.bytes(Page.FOLDER + name)
                .orElseThrow(() -> new IOException("this build of Dateline has no page: it was made without npm"));
    }

    private List<FoundEvent> rows(List<Filter> filters) {
        List<FoundEvent> all = new ArrayList<>();
        Search search = Search.of(filters, PAGE);
        List<FoundEvent> page = ledger.find(search);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PAGE ? List.of() : ledger.find(search.after(page.getLast()));
        }
        return all;
    }

    private void each(String kind, Stream<String> ids, Function<String, Optional<Map<String, Object>>> answer)
            throws IOException {
        for (String id : ids.toList()) {
            Optional<Map<String, Object>> form = answer.apply(id);
            if (form.isPresent() && nameOf(kind + "-" + id).length() <= LONGEST_NAME) {
                data(kind + "-" + id, form.get());
            }
        }
    }

    private void data(String name, Object body) throws IOException {
        String safe = nameOf(name);
        String opening = "(window.datelineData ??= {})[\"" + safe + "\"] = ";
        byte[] json = JsonBody.write(body);
        byte[] script = new byte[opening.length() + json.length + 2];
        System.arraycopy(opening.getBytes(StandardCharsets.US_ASCII), 0, script, 0, opening.length());
        System.arraycopy(json, 0, script, opening.length(), json.length);
        script[script.length - 2] = ';';
        script[script.length - 1] = '\n';
        write("data/" + safe + ".js", script);
    }

    /** A name that is a file's name everywhere, and another for every other name; the page does the same. */
    static String nameOf(String name) {
        StringBuilder safe = new StringBuilder();
        name.chars().forEach(letter -> {
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-') {
                safe.append((char) letter);
            } else {
                safe.append('_').append(Integer.toHexString(letter)).append('_');
            }
        });
        return safe.toString();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        files++;
    }
}

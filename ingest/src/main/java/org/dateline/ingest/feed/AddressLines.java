// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.io.BufferedReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Addresses in lines: one a line with {@code #} before comments; tables with a head that names a column {@code url} (Media
 * Cloud, which also tells title, day and outlet); tables without a head in which the last address of a row is meant (GDELT's
 * events and mentions, its Global Knowledge Graph, its list of files).
 */
final class AddressLines {
    private static final URI NOWHERE = URI.create("");
    private static final int LONGEST_LINE = 1 << 20;

    private AddressLines() {}

    static Feed read(BufferedReader lines) {
        List<FeedEntry> entries = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        List<String> head = List.of();
        boolean first = true;
        Iterator<String> each = lines.lines().iterator();
        while (each.hasNext() && entries.size() < FeedReader.MOST_ENTRIES) {
            String line = each.next();
            if (line.isBlank() || line.startsWith("#") || line.length() > LONGEST_LINE) {
                continue;
            }
            List<String> cells = cells(line);
            if (first && cells.stream().anyMatch(AddressLines::isUrl)) {
                head = cells.stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
            } else {
                (head.isEmpty() ? bare(cells) : named(cells, head))
                        .filter(entry -> seen.add(entry.address()))
                        .ifPresent(entries::add);
            }
            first = false;
        }
        Optional<String> damage = entries.isEmpty()
                ? Optional.of("holds no address, one a line or in a column named url")
                : Optional.empty();
        return new Feed("addresses", Optional.empty(), entries, List.of(), damage);
    }

    private static boolean isUrl(String cell) {
        return cell.strip().equalsIgnoreCase("url");
    }

    private static Optional<FeedEntry> bare(List<String> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            for (String word : cells.get(i).split("\\s+")) {
                Optional<URI> address = word.startsWith("http") ? Links.resolve(NOWHERE, word) : Optional.empty();
                if (address.isPresent()) {
                    return address.map(FeedEntry::at);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FeedEntry> named(List<String> cells, List<String> head) {
        return cell(cells, head, "url")
                .flatMap(url -> Links.resolve(NOWHERE, url))
                .map(address -> new FeedEntry(
                        address,
                        cell(cells, head, "guid", "id", "stories_id"),
                        cell(cells, head, "title"),
                        cell(cells, head, "publish_date", "published", "date", "pub_date"),
                        cell(cells, head, "last_updated", "modified"),
                        cell(cells, head, "media_name", "outlet", "source"),
                        Optional.empty()));
    }

    private static Optional<String> cell(List<String> cells, List<String> head, String... names) {
        return Arrays.stream(names)
                .map(head::indexOf)
                .filter(at -> at >= 0 && at < cells.size() && !cells.get(at).isBlank())
                .map(at -> cells.get(at).strip())
                .findFirst();
    }

    // Tabs part cells, else commas; quotes doubled within quotes.
    private static List<String> cells(String line) {
        if (line.indexOf('\t') >= 0) {
            return List.of(line.split("\t", -1));
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

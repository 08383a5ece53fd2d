// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnowledgeFiles;
import org.dateline.knowledge.KnowledgeLine;

/**
 * Reads actor dictionaries in the form of TABARI and PETRARCH: a name ({@code JOHN_DOE_}), synonyms after {@code +}, and codes
 * in square brackets, each with its dates: {@code [ARKGOV >20010120]}, {@code [ARKELI 20050101-20091231]}.
 */
public final class PetrarchActors {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern DATES = Pattern.compile("([<>]?)(\\d{6,8})(?:-(\\d{6,8}))?");
    private final Map<String, String> countries = new LinkedHashMap<>();
    private final Map<String, String> sectors = new LinkedHashMap<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    /** A name with its synonyms and its codes, as far as read. */
    private record Entry(KnowledgeLine line, List<String> names, List<KnowledgeLine> codes) {}

    /** One code with its dates: from and to are empty where open. */
    private record Coded(String country, String sector, String code, String from, String to) {
        boolean dated() {
            return !from.isEmpty() || !to.isEmpty();
        }
    }

    private PetrarchActors(KnowledgeFiles files) {
        for (KnowledgeLine line : files.lines("actors/cameo-codes.tsv")) {
            List<String> columns = line.columns(2, 3);
            (columns.get(1).equals("country") ? countries : sectors).put(columns.get(0), columns.get(2));
        }
        for (KnowledgeLine line : files.lines("places/countries.tsv")) {
            countries.putIfAbsent(line.columns().getFirst(), line.columns().getFirst());
        }
    }

    /** Reads the lines of a dictionary; what the codes mean stands in {@code actors/cameo-codes.tsv}. */
    public static ActorLines read(List<KnowledgeLine> dictionary, KnowledgeFiles files) {
        PetrarchActors reader = new PetrarchActors(files);
        Optional<Entry> open = Optional.empty();
        for (KnowledgeLine line : dictionary) {
            String text = bare(line);
            if (text.isEmpty()) {
                continue;
            }
            if (text.startsWith("+") || text.startsWith("[")) {
                Entry entry =
                        open.orElseThrow(() -> line.bad("has no name before it; wanted NAME_ [CODE] or NAME_ alone"));
                reader.extend(entry, line, text);
                continue;
            }
            open.ifPresent(reader::post);
            Entry entry = new Entry(line, new ArrayList<>(), new ArrayList<>());
            reader.extend(entry, line, text);
            open = Optional.of(entry);
        }
        open.ifPresent(reader::post);
        return new ActorLines(reader.people, reader.bodies, reader.skipped);
    }

    // Comments follow a semicolon or a hash.
    private static String bare(KnowledgeLine line) {
        return line.text().replaceAll("[;#].*", "").strip();
    }

    private void extend(Entry entry, KnowledgeLine line, String text) {
        String name = CODE.matcher(text).replaceAll("").replaceFirst("^\\+", "").strip();
        if (!name.isEmpty()) {
            entry.names().add(name);
        }
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            entry.codes()
                    .add(new KnowledgeLine(
                            line.file(), line.number(), code.group(1).strip()));
        }
    }

    private void post(Entry entry) {
        List<Coded> codes = new ArrayList<>();
        for (KnowledgeLine code : entry.codes()) {
            coded(code).ifPresent(codes::add);
        }
        List<String> names = entry.names().stream().map(PetrarchActors::spelled).toList();
        if (codes.isEmpty()) {
            skipped.add(entry.line().file() + ":" + entry.line().number() + ": " + names.getFirst()
                    + " has no code that says more than a country");
            return;
        }
        boolean person =
                codes.stream().anyMatch(code -> code.dated() || code.sector().equals("ELI"));
        String name = names.getFirst();
        List<String> aliases = names.subList(1, names.size());
        if (!person) {
            Coded code = codes.getFirst();
            bodies.add(ActorLines.line(name, aliases, kind(code.sector()), code.country(), code.sector()));
            return;
        }
        for (Coded code : codes) {
            String office = code.dated() ? code.code() : "";
            people.add(ActorLines.line(name, aliases, code.country(), code.sector(), office, code.from(), code.to()));
        }
    }

    // A country's code alone names the country or somebody of it: that says nothing the country files do not.
    private Optional<Coded> coded(KnowledgeLine line) {
        String[] parts = line.text().split("\\s+");
        String code = parts[0].split("/")[0];
        if (code.isEmpty() || code.startsWith("---")) {
            return Optional.empty();
        }
        String country = "";
        String sector = "";
        for (int at = 0; at + 3 <= code.length(); at += 3) {
            String three = code.substring(at, at + 3);
            if (at == 0 && countries.containsKey(three)) {
                country = countries.getOrDefault(three, "");
            }
            if (sector.isEmpty()) {
                sector = sectors.getOrDefault(three, "");
            }
        }
        if (country.isEmpty() && sector.isEmpty()) {
            skipped.add(
                    line.file() + ":" + line.number() + ": [" + line.text() + "] is no code of actors/cameo-codes.tsv");
        }
        String[] days = {"", ""};
        for (int at = 1; at < parts.length; at++) {
            dates(line, parts[at], days);
        }
        return sector.isEmpty() ? Optional.empty() : Optional.of(new Coded(country, sector, code, days[0], days[1]));
    }

    private static void dates(KnowledgeLine line, String text, String[] days) {
        Matcher dates = DATES.matcher(text);
        if (!dates.matches()) {
            throw line.bad("\"" + text + "\" is no date; wanted >20010120, <20090120 or 20010120-20090120");
        }
        if (dates.group(1).equals("<")) {
            days[1] = day(dates.group(2));
            return;
        }
        days[0] = day(dates.group(2));
        if (dates.group(3) != null) {
            days[1] = day(dates.group(3));
        }
    }

    // Dates of six digits leave out the century; the dictionaries begin in the 1970s.
    private static String day(String digits) {
        String full = digits.length() == 8 ? digits : (digits.compareTo("40") < 0 ? "20" : "19") + digits;
        return full.substring(0, 4) + "-" + full.substring(4, 6) + "-" + full.substring(6, 8);
    }

    /** "HAMID_KARZAI_" as news writes it: Hamid Karzai; a word without vowels stays in capitals. */
    static String spelled(String name) {
        StringBuilder spelled = new StringBuilder();
        for (String word : name.replace('_', ' ').strip().split("\\s+")) {
            boolean acronym = word.length() <= 5 && !word.matches(".*[AEIOUY].*");
            String plain = word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
            spelled.append(spelled.isEmpty() ? "" : " ").append(acronym ? word : plain);
        }
        return spelled.toString();
    }

    private static String kind(String sector) {
        return switch (sector) {
            case "GOV", "MIL", "COP", "SPY", "LEG", "JUD" -> "government";
            case "REB", "CRM", "UAF" -> "armed-group";
            case "MED" -> "media";
            case "CVL", "REF" -> "population";
            default -> "organization";
        };
    }
}

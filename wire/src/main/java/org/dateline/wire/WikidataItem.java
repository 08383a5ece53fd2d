// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * An item of a Wikidata JSON dump, as far as actors are concerned: one line of the dump, English names only.
 *
 * @param id such as {@code Q42}
 * @param label its English label
 * @param aliases its other English names
 * @param sitelinks in how many editions of Wikipedia and its sisters it has a page
 * @param claims by property; deprecated ones are left out
 */
public record WikidataItem(
        String id, String label, List<String> aliases, int sitelinks, Map<String, List<WikidataItem.Claim>> claims) {
    private static final String INSTANCE_OF = "P31";
    private static final String START = "P580";
    private static final String END = "P582";

    /**
     * A statement.
     *
     * @param value an item's id, a text, or a day such as 2001-01-20, 2001-01 or 2001
     * @param from since when it holds, where it says so
     * @param to until when
     */
    public record Claim(String value, Optional<String> from, Optional<String> to) {}

    public WikidataItem {
        aliases = List.copyOf(aliases);
        claims = Map.copyOf(claims);
    }

    /** Reads a line of a dump; empty for the brackets around it, for properties, and for items without an English label. */
    public static Optional<WikidataItem> read(String line) throws UnreadableJson {
        String json = line.strip();
        if (json.endsWith(",")) {
            json = json.substring(0, json.length() - 1);
        }
        if (json.length() < 3) {
            return Optional.empty();
        }
        try {
            return item(Json.MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new UnreadableJson(e);
        }
    }

    private static Optional<WikidataItem> item(JsonNode node) {
        String label = node.path("labels").path("en").path("value").asString("");
        if (!node.path("type").asString("").equals("item") || label.isEmpty()) {
            return Optional.empty();
        }
        List<String> aliases = new ArrayList<>();
        node.path("aliases")
                .path("en")
                .forEach(alias -> aliases.add(alias.path("value").asString("")));
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        node.path("claims").properties().forEach(property -> {
            List<Claim> read = new ArrayList<>();
            property.getValue().forEach(statement -> claim(statement).ifPresent(read::add));
            claims.put(property.getKey(), List.copyOf(read));
        });
        return Optional.of(new WikidataItem(
                node.path("id").asString(""),
                label,
                aliases,
                node.path("sitelinks").size(),
                claims));
    }

    private static Optional<Claim> claim(JsonNode statement) {
        if (statement.path("rank").asString("").equals("deprecated")) {
            return Optional.empty();
        }
        return value(statement.path("mainsnak"))
                .map(value -> new Claim(value, qualifier(statement, START), qualifier(statement, END)));
    }

    private static Optional<String> qualifier(JsonNode statement, String property) {
        return value(statement.path("qualifiers").path(property).path(0));
    }

    private static Optional<String> value(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        if (value.isString()) {
            return Optional.of(value.asString(""));
        }
        if (value.has("id")) {
            return Optional.of(value.path("id").asString(""));
        }
        String time = value.path("time").asString("");
        return time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*")
                ? Optional.of(day(time, value.path("precision").asInt(0)))
                : Optional.empty();
    }

    // "+2001-01-20T00:00:00Z" is known to the day (11), the month (10) or the year (9).
    private static String day(String time, int precision) {
        return time.substring(1, precision >= 11 ? 11 : precision == 10 ? 8 : 5);
    }

    /** The statements of a property. */
    public List<Claim> claims(String property) {
        return claims.getOrDefault(property, List.of());
    }

    /** The value of the first statement of a property. */
    public Optional<String> value(String property) {
        return claims(property).stream().map(Claim::value).findFirst();
    }

    /** The classes it is an instance of. */
    public List<String> classes() {
        return claims(INSTANCE_OF).stream().map(Claim::value).toList();
    }

    public boolean is(String id) {
        return classes().contains(id);
    }
}

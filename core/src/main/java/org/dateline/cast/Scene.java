// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.story.Dateline;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Where a story plays: the country of local people that no word gives one. */
final class Scene {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "across", "outside", "inside", "around");
    private static final Set<String> MISSIONS =
            Set.of("embassy", "consulate", "mission", "base", "ship", "warship", "plane", "airliner", "helicopter");
    private static final Set<String> SEATS =
            Set.of("GENEVA", "BRUSSELS", "THE HAGUE", "VIENNA", "STRASBOURG", "NEW YORK", "UNITED NATIONS", "DUBAI");
    // The lead says where; a country in a place phrase says it more than one that acts.
    private static final int LEAD_SENTENCES = 3;
    private static final int LEAD_WEIGHT = 3;
    private static final int LOCATIVE_WEIGHT = 6;
    // Where a story was written says less than where it tells of something: Cairo of a raid in Gaza.
    private static final int LINE_WEIGHT = 4;
    private static final int FILED_WEIGHT = 3;
    private static final int TOWN_WEIGHT = 1;
    private final List<Settings> bySentence = new ArrayList<>();
    private final Set<Integer> spread = new HashSet<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Integer> named;
    private final Map<String, Integer> told; // the same without the dateline
    private final Optional<String> filed;

    Scene(ParsedStory story, List<Marks> marked, PlaceCountry places) {
        int datelineEnd =
                story.layout().dateline().map(line -> line.span().end()).orElse(0);
        this.named = named(marked, 0);
        this.told = named(marked, datelineEnd);
        this.filed = filed(story, marked, places);
        filed.ifPresent(code -> weigh(code, LEAD_WEIGHT * LINE_WEIGHT));
        for (Marks marks : marked) {
            bySentence.add(read(marks, story.entitiesIn(marks.sentence()), places, datelineEnd));
        }
    }

    // How often a story names each country from some point on.
    private static Map<String, Integer> named(List<Marks> marked, int from) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Marks marks : marked) {
            marks.nations().stream()
                    .filter(hit -> marks.sentence().token(hit.last()).span().end() > from)
                    .forEach(hit -> named.merge(hit.code(), 1, Integer::sum));
        }
        return named;
    }

    /** The country of a sentence's setting, else the story's. */
    Optional<String> country(int sentence) {
        return bySentence.get(sentence).first().or(this::main);
    }

    /** The country of the setting in which a word stands, else the story's. */
    Optional<String> country(ActorMention mention) {
        return bySentence.get(mention.sentence()).at(mention.token()).or(this::main);
    }

    /** Whether somebody goes to a country and so is of another. */
    boolean isVisitor(ActorMention mention, String country) {
        return bySentence.get(mention.sentence()).isVisitor(mention.token(), country);
    }

    /** The country of local people, who are where it is that they tell of, else the story's. */
    Optional<String> around(ActorMention mention) {
        return bySentence.get(mention.sentence()).near(mention.token()).or(this::main);
    }

    /** The country of those who govern: where the story was filed, else of a word's setting, else the one named most. */
    Optional<String> governed(ActorMention mention) {
        if (filed.filter(named::containsKey).isPresent()) {
            return filed;
        }
        Optional<String> most = Optional.empty();
        for (Map.Entry<String, Integer> entry : this.named.entrySet()) {
            int best = most.or(this::main)
                    .map(code -> this.named.getOrDefault(code, 0))
                    .orElse(0);
            most = entry.getValue() > best ? Optional.of(entry.getKey()) : most;
        }
        Optional<String> named = most;
        return bySentence
                .get(mention.sentence())
                .at(mention.token())
                .or(() -> named)
                .or(this::main);
    }

    /** Whether a sentence plays in several countries at once. */
    boolean spreads(int sentence) {
        return spread.contains(sentence);
    }

    /** Whether a country is named anywhere. */
    boolean names(String code) {
        return weights.containsKey(code);
    }

    /** The country the story is mostly about. */
    Optional<String> main() {
        Optional<Map.Entry<String, Integer>> best = Optional.empty();
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            if (best.isEmpty() || entry.getValue() > best.get().getValue()) {
                best = Optional.of(entry);
            }
        }
        return best.map(Map.Entry::getKey);
    }

    private Settings read(Marks marks, List<Entity> entities, PlaceCountry places, int datelineEnd) {
        Settings settings = new Settings(marks.sentence());
        int lead = marks.sentence().index() < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
        for (NationHit hit : marks.nations()) {
            Token token = marks.sentence().token(hit.last());
            boolean place = hit.form() != NationHit.Form.ADJECTIVE && hit.form() != NationHit.Form.PEOPLE;
            boolean locative = place && (isLocative(marks, hit.last()) || closesPlace(marks, hit));
            boolean written = token.span().end() <= datelineEnd;
            if (place && !written) {
                settings.name(hit.code(), token);
            }
            Token head = marks.sentence().token(marks.headOf(hit.first(), hit.last()));
            if (Positions.isNeighbour(marks.sentence(), head)) {
                continue; // "near the border with Chad" is on this side of it
            }
            if (!written) {
                weigh(hit.code(), lead * (locative ? locativeWeight(marks, token) : 1));
            } else if (settings.first().isEmpty() && filed.isEmpty()) {
                weigh(hit.code(), lead * FILED_WEIGHT);
            }
            if (locative && written) {
                settings.file(hit.code());
            } else if (locative) {
                // "embassies in Kenya and Tanzania"
                boolean other = settings.first().filter(hit.code()::equals).isEmpty();
                if (token.isRelation("conj") && other) {
                    spread.add(marks.sentence().index());
                }
                settings.tell(hit.code(), token);
            }
        }
        for (Entity entity : entities) {
            Optional<Token> head = marks.sentence().headOf(entity.span());
            if (entity.kind() != EntityKind.LOCATION
                    || head.isEmpty()
                    || head.get().upos() == Upos.ADJ // "[Western] Europe"
                    || marks.nationAt(head.get().index()).isPresent()) {
                continue;
            }
            List<Token> tokens = marks.sentence().tokensIn(entity.span());
            Optional<String> code = likeliest(countries(marks, tokens, places));
            boolean locative = isLocative(marks, head.get().index());
            code.ifPresent(found -> weigh(found, lead * (locative ? locativeWeight(marks, head.get()) : TOWN_WEIGHT)));
            if (locative) {
                code.ifPresent(found -> settings.tell(found, head.get()));
            }
        }
        return settings;
    }

    // "WELLINGTON, New Zealand (AP) -": a dateline tells the country, unless it is a seat of many states' bodies.
    private static Optional<String> filed(ParsedStory story, List<Marks> marked, PlaceCountry places) {
        List<String> parts = story.layout().dateline().flatMap(Dateline::place).stream()
                .flatMap(place -> Stream.of(place.split(",\\s*")))
                .toList();
        if (parts.isEmpty() || SEATS.contains(parts.getFirst().toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return parts.size() == 1
                ? capital(story, marked)
                        .or(() -> countries(parts.getFirst(), places).stream().findFirst())
                : within(parts, places);
    }

    // "ISLAMABAD (Reuters)": of towns of that name the capital.
    private static Optional<String> capital(ParsedStory story, List<Marks> marked) {
        int end = story.layout().dateline().map(line -> line.span().end()).orElse(0);
        return marked.stream()
                .flatMap(marks -> marks.nations().stream()
                        .filter(hit -> isSeat(hit)
                                && marks.sentence().token(hit.last()).span().end() <= end))
                .map(NationHit::code)
                .findFirst();
    }

    private static boolean isSeat(NationHit hit) {
        return hit.form() == NationHit.Form.CAPITAL || hit.form() == NationHit.Form.SEAT;
    }

    // "ATLANTA, Georgia (AP)": of the countries the last part may mean the one that has such a town.
    private static Optional<String> within(List<String> parts, PlaceCountry places) {
        List<String> wide = countries(parts.getLast(), places);
        List<String> towns = countries(parts.getFirst(), places);
        return wide.stream()
                .filter(towns::contains)
                .findFirst()
                .or(() -> wide.stream().findFirst())
                .or(() -> towns.stream().findFirst());
    }

    private static List<String> countries(String place, PlaceCountry places) {
        List<String> found = places.of(titled(place));
        return found.isEmpty() ? places.of(place) : found;
    }

    // "Arka, Westshire, England": of the countries a name may lie in those in which the names behind it lie too.
    private static List<String> countries(Marks marks, List<Token> name, PlaceCountry places) {
        int first = name.getFirst().index();
        int last = name.getLast().index();
        List<String> found = places.of(marks.words(first, last));
        int next = last + 2;
        if (found.size() < 2 || next >= marks.size() || !isComma(marks, last + 1)) {
            return found;
        }
        int end = next;
        while (end + 1 < marks.size() && marks.sentence().token(end + 1).upos() == Upos.PROPN) {
            end++;
        }
        List<Token> behind = marks.sentence().tokens().subList(next, end + 1);
        List<String> wider = marks.nationAt(next)
                .map(nation -> List.of(nation.code()))
                .orElseGet(() -> behind.getFirst().upos() == Upos.PROPN ? countries(marks, behind, places) : List.of());
        List<String> both = found.stream().filter(wider::contains).toList();
        return both.isEmpty() ? found : both;
    }

    private static boolean isComma(Marks marks, int token) {
        return marks.sentence().token(token).form().equals(",");
    }

    private static String titled(String capitals) {
        return Stream.of(capitals.split(" "))
                .map(word -> word.isEmpty()
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    // "on Novorossiysk, Russia": a country after a comma after a name tells where that is.
    private static boolean closesPlace(Marks marks, NationHit hit) {
        int before = hit.first() - 1;
        return hit.form() == NationHit.Form.NAME
                && before > 0
                && marks.sentence().token(before).form().equals(",")
                && marks.sentence().token(before - 1).upos() == Upos.PROPN
                && !marks.sentence()
                        .token(marks.headOf(hit.first(), hit.last()))
                        .isRelation("conj");
    }

    // Of places that share a name the one in a country the story names most, else the best known.
    private Optional<String> likeliest(List<String> countries) {
        Optional<String> best = Optional.empty();
        for (String country : countries) {
            boolean more = best.isEmpty()
                    || told.getOrDefault(country, 0)
                            > best.map(code -> told.getOrDefault(code, 0)).orElse(0);
            best = more ? Optional.of(country) : best;
        }
        return best;
    }

    // "four men suspected of fighting in Mali" may be anywhere.
    private static int locativeWeight(Marks marks, Token place) {
        boolean ofSomebody = marks.sentence().ancestors(place).stream()
                .anyMatch(above -> above.isRelation("acl")
                        && marks.sentence()
                                .head(above)
                                .filter(noun -> noun.upos() == Upos.NOUN)
                                .isPresent());
        return ofSomebody ? LOCATIVE_WEIGHT / 2 : LOCATIVE_WEIGHT;
    }

    private void weigh(String code, int weight) {
        weights.merge(code, weight, Integer::sum);
    }

    private static boolean isLocative(Marks marks, int token) {
        Token at = marks.sentence().token(token);
        for (int steps = 0; steps < 4; steps++) {
            if (LOCATIVE.contains(Positions.preposition(marks.sentence(), at))) {
                return true;
            }
            if (!at.isRelation("appos", "compound", "flat", "nmod", "conj", "amod", "nmod:poss")) {
                return false;
            }
            boolean owner = at.isRelation("compound", "amod", "nmod:poss");
            Optional<Token> above = marks.sentence().head(at);
            if (above.isEmpty() || (owner && MISSIONS.contains(above.get().lemma()))) {
                return false; // "at U.S. embassies" is not in the United States
            }
            at = above.get();
        }
        return false;
    }
}

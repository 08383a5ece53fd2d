// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Where a story plays: the country of local people that no word gives one. */
final class Scene {
    // The lead says where; a country in a place phrase says it more than one that acts.
    private static final int LEAD_SENTENCES = 3;
    private static final int LEAD_WEIGHT = 3;
    private static final int LOCATIVE_WEIGHT = 3;
    // Where a story was written says less than where it tells of something: Cairo of a raid in Gaza.
    private static final int LINE_WEIGHT = 3;
    // "a Peruvian court" tells of Peru more than "Peruvian coffee" does.
    private static final int ACTING_WEIGHT = 2;
    private static final int FILED_WEIGHT = 3;
    private static final int TOWN_WEIGHT = 1;
    private final List<Settings> bySentence = new ArrayList<>();
    private final Set<Integer> spread = new HashSet<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final NationCounts named;
    private final TownCounts towns;
    private final CountriesOfNames countries;
    private final PlacePhrases phrases;
    private final CastWords words;
    private final Optional<String> filed;
    private final int datelineEnd;

    Scene(ParsedStory story, List<Marks> marked, PlaceCountry places, CastWords words) {
        this.words = words;
        this.phrases = new PlacePhrases(words);
        this.datelineEnd =
                story.layout().dateline().map(line -> line.span().end()).orElse(0);
        this.named = NationCounts.from(marked, 0);
        this.countries = new CountriesOfNames(places);
        this.towns = TownCounts.of(story, marked, countries, NationCounts.from(marked, datelineEnd));
        this.filed = FiledFrom.of(story, marked, countries, words);
        filed.ifPresent(code -> weigh(code, LEAD_WEIGHT * LINE_WEIGHT));
        for (Marks marks : marked) {
            bySentence.add(read(marks, story.entitiesIn(marks.sentence())));
        }
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
        if (filed.filter(named::names).isPresent()) {
            return filed;
        }
        Optional<String> most = named.mostBeyond(main().map(named::of).orElse(0));
        return bySentence
                .get(mention.sentence())
                .at(mention.token())
                .or(() -> most)
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

    private Settings read(Marks marks, List<Entity> entities) {
        Settings settings = new Settings(marks.sentence(), words);
        int lead = marks.sentence().index() < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
        marks.nations().forEach(hit -> nation(hit, marks, lead, settings));
        entities.stream()
                .filter(entity -> entity.kind() == EntityKind.LOCATION)
                .forEach(entity -> town(entity, marks, lead, settings));
        return settings;
    }

    private void nation(NationHit hit, Marks marks, int lead, Settings settings) {
        Token token = marks.sentence().token(hit.last());
        boolean place = hit.form() != NationHit.Form.ADJECTIVE && hit.form() != NationHit.Form.PEOPLE;
        boolean locative = place && (phrases.isLocative(marks, hit.last()) || PlacePhrases.closesPlace(marks, hit));
        boolean written = token.span().end() <= datelineEnd;
        if (place && !written) {
            settings.name(hit.code(), token);
        }
        Token head = marks.sentence().token(marks.headOf(hit.first(), hit.last()));
        if (Positions.isNeighbour(marks.sentence(), head)) {
            return; // "near the border with Chad" is on this side of it
        }
        if (!written) {
            weigh(hit.code(), lead * (locative ? locativeWeight(marks, token) : actingWeight(marks, head)));
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

    private void town(Entity entity, Marks marks, int lead, Settings settings) {
        Optional<Token> head = marks.sentence().headOf(entity.span());
        if (head.isEmpty()
                || head.get().upos() == Upos.ADJ // "[Western] Europe"
                || marks.nationAt(head.get().index()).isPresent()) {
            return;
        }
        List<Token> tokens = marks.sentence().tokensIn(entity.span());
        boolean locative = phrases.isLocative(marks, head.get().index());
        towns.likeliest(countries.of(marks, tokens)).ifPresent(code -> {
            weigh(code, lead * (locative ? locativeWeight(marks, head.get()) : TOWN_WEIGHT));
            if (locative) {
                settings.tell(code, head.get());
            }
        });
    }

    private static int actingWeight(Marks marks, Token nation) {
        boolean acting = nation.isRelation("amod", "compound", "nmod:poss")
                && marks.sentence()
                        .head(nation)
                        .flatMap(noun -> marks.nounAt(noun.index()))
                        .isPresent();
        return acting ? ACTING_WEIGHT : 1;
    }

    private static int locativeWeight(Marks marks, Token place) {
        return PlacePhrases.isOfSomebody(marks, place) ? LOCATIVE_WEIGHT / 2 : LOCATIVE_WEIGHT;
    }

    private void weigh(String code, int weight) {
        weights.merge(code, weight, Integer::sum);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.ontology.Precision;
import org.dateline.place.PlaceChooser.Choice;
import org.dateline.place.Toponym.Use;
import org.dateline.syntax.ParsedStory;
import org.dateline.text.Span;

/** Finds names, chooses their places by importance and context, and reads their use from the grammar. */
final class RulePlaceResolver implements PlaceResolver {
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private final Gazetteer gazetteer;
    private final PlaceVocabulary words;
    private final UseReader uses;

    RulePlaceResolver(Gazetteer gazetteer, PlaceVocabulary words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.uses = new UseReader(words);
    }

    @Override
    public List<Toponym> resolve(ParsedStory story) {
        List<TextualName> names = new NameFinder(gazetteer, words, story).find();
        int[] containers = Neighbourhood.containers(story, names, words);
        PlaceChooser chooser = new PlaceChooser(names, containers, words);
        List<Toponym> toponyms = new ArrayList<>();
        List<AnaphorReader.Named> named = new ArrayList<>();
        List<Optional<Choice>> choices =
                IntStream.range(0, names.size()).mapToObj(chooser::choice).toList();
        boolean[] contain = containing(containers, choices);
        for (int at = 0; at < names.size(); at++) {
            TextualName name = names.get(at);
            Optional<Choice> choice = choices.get(at);
            if (choice.isPresent()) {
                Toponym toponym = toponym(story, name, choice.get(), contain[at]);
                toponyms.add(toponym);
                named.add(new AnaphorReader.Named(
                        name.sentence().index(), name.last(), choice.get().entry(), toponym.use() == Use.PARTY));
            }
        }
        Optional<GazetteerEntry> filed = named.stream()
                .filter(each -> isFiled(story, each))
                .map(AnaphorReader.Named::entry)
                .findFirst();
        toponyms.addAll(new AnaphorReader(gazetteer, words, uses).read(story.sentences(), named, filed));
        return apart(toponyms);
    }

    private static boolean isFiled(ParsedStory story, AnaphorReader.Named named) {
        Span token =
                story.sentences().get(named.sentence()).token(named.token()).span();
        return story.layout()
                .dateline()
                .filter(line -> line.span().contains(token))
                .isPresent();
    }

    // Those that only say where another place lies; what lies in an unknown place is itself the place.
    private static boolean[] containing(int[] containers, List<Optional<Choice>> choices) {
        boolean[] contain = new boolean[choices.size()];
        for (int at = 0; at < choices.size(); at++) {
            // "the embassy of France in Nairobi": a country lies in nothing.
            boolean lies = choices.get(at)
                    .filter(choice -> choice.entry().kind() != GazetteerEntry.Kind.COUNTRY)
                    .isPresent();
            if (containers[at] >= 0 && lies) {
                contain[containers[at]] = true;
            }
        }
        return contain;
    }

    private Toponym toponym(ParsedStory story, TextualName name, Choice choice, boolean container) {
        GazetteerEntry entry = choice.entry();
        Wording wording = name.adjective()
                ? new Wording(
                        name.span(), entry.kind() == GazetteerEntry.Kind.COUNTRY ? Precision.COUNTRY : Precision.AREA)
                : Wording.of(name, entry, words);
        Use use = story.layout()
                        .dateline()
                        .filter(line -> line.span().contains(name.span()))
                        .isPresent()
                ? Use.LOCATION
                : uses.use(name, entry);
        Place place = new Place(
                GAPS.matcher(story.text(wording.span())).replaceAll(" "),
                Optional.of(entry.id()),
                entry.country(),
                Optional.of(entry.coordinates()),
                wording.precision());
        return new Toponym(
                wording.span(),
                place,
                container && use == Use.LOCATION ? Use.MODIFIER : use,
                name.sentence().index(),
                name.head().index(),
                choice.rule());
    }

    // In reading order, without overlaps: of two that overlap the one that starts first stays.
    private static List<Toponym> apart(List<Toponym> toponyms) {
        List<Toponym> sorted =
                toponyms.stream().sorted(Comparator.comparing(Toponym::span)).toList();
        List<Toponym> apart = new ArrayList<>();
        int end = 0;
        for (Toponym toponym : sorted) {
            Span span = toponym.span();
            if (span.start() >= end) {
                apart.add(toponym);
                end = span.end();
            }
        }
        return apart;
    }
}

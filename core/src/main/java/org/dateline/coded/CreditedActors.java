// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.attribution.Attribution;
import org.dateline.attribution.SourcePhrase;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.Cast;
import org.dateline.cast.MentionKind;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.dateline.place.Toponym;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.NounPhrase;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Whoever a story credits with something is an actor of it, also one that its other words do not tell to be one. */
final class CreditedActors {
    private static final Pattern AGENT = Pattern.compile("(?:er|or|ist|ian|ant|ee|man|woman)$");

    private final ParsedStory story;
    private final JoinWords words;

    CreditedActors(ParsedStory story, JoinWords words) {
        this.story = story;
        this.words = words;
    }

    /** The cast, with those who are credited and stand in no mention of it. */
    Cast added(Cast cast, List<Attribution> attributions, List<Toponym> toponyms) {
        Map<String, List<ActorMention>> byName = new LinkedHashMap<>();
        for (Attribution attribution : attributions) {
            for (SourcePhrase source : attribution.sources()) {
                Token head = head(source);
                if (speaks(source.sentence(), head)
                        && cast.headedAt(source.sentence(), source.token()).isEmpty()
                        && !isNamedBeside(cast, source)
                        && !isNamed(cast, source, head)) {
                    List<ActorMention> mentions = byName.computeIfAbsent(head.lowerLemma(), fresh -> new ArrayList<>());
                    ActorMention mention = mention(source, head);
                    if (mentions.stream().noneMatch(known -> known.span().equals(mention.span()))) {
                        mentions.add(mention);
                    }
                }
            }
        }
        if (byName.isEmpty()) {
            return cast;
        }
        List<Actor> actors = new ArrayList<>(cast.actors());
        Optional<String> here = commonest(actors);
        Map<Integer, List<Toponym>> places = toponyms.stream().collect(Collectors.groupingBy(Toponym::sentence));
        int known = actors.size() + cast.bystanders().size();
        for (List<ActorMention> mentions : byName.values()) {
            actors.add(actor("A" + (known + actors.size() - cast.actors().size() + 1), mentions, places, here));
        }
        return new Cast(actors, cast.bystanders());
    }

    // "Her successor, Omar Bel," is Omar Bel.
    private boolean isNamedBeside(Cast cast, SourcePhrase source) {
        Sentence sentence = story.sentences().get(source.sentence());
        return sentence.children(sentence.token(source.token()), "appos").stream()
                .anyMatch(name -> name.upos() == Upos.PROPN
                        && cast.headedAt(source.sentence(), name.index()).isPresent());
    }

    // The cast knows the name, by another word of it as its head.
    private boolean isNamed(Cast cast, SourcePhrase source, Token head) {
        Span name = new NounPhrase(story.sentences().get(source.sentence()), head).name();
        return head.upos() == Upos.PROPN
                && cast.actors().stream()
                        .flatMap(actor -> actor.mentions().stream())
                        .anyMatch(mention -> mention.sentence() == source.sentence()
                                && mention.kind() == MentionKind.NAME
                                && mention.span().overlaps(head.span())
                                && mention.span().end() == name.end());
    }

    // Of "a number of partners" the partners.
    private Token head(SourcePhrase source) {
        Sentence sentence = story.sentences().get(source.sentence());
        Token head = sentence.token(source.token());
        return words.holds(JoinWords.Kind.AMOUNTS, head)
                ? sentence.children(head, "nmod").stream()
                        .filter(noun -> noun.upos() == Upos.NOUN)
                        .findFirst()
                        .orElse(head)
                : head;
    }

    // A name, or a noun for those who speak; a bare "reports" are nobody's, "reports in Kenya" are the press there.
    private boolean speaks(int at, Token head) {
        String noun = head.lowerLemma();
        Sentence sentence = story.sentences().get(at);
        return head.upos() == Upos.PROPN
                || isPerson(head)
                || words.of(JoinWords.Kind.BODIES).contains(noun)
                || (words.of(JoinWords.Kind.MEDIA).contains(noun)
                        && sentence.children(head, "compound", "amod", "nmod").stream()
                                .anyMatch(word -> word.upos() == Upos.PROPN
                                        || words.of(JoinWords.Kind.MEDIA).contains(word.lowerForm())));
    }

    // "a friend of the accused", "organizers"
    private boolean isPerson(Token head) {
        String noun = head.lowerLemma();
        return head.upos() == Upos.NOUN
                && (words.of(JoinWords.Kind.PEOPLE).contains(noun)
                        || (AGENT.matcher(noun).find()
                                && !words.of(JoinWords.Kind.THINGS).contains(noun)));
    }

    private ActorMention mention(SourcePhrase source, Token head) {
        Sentence sentence = story.sentences().get(source.sentence());
        Span core = new NounPhrase(sentence, head).core();
        List<Token> tokens = sentence.tokensIn(core);
        boolean article = tokens.size() > 1 && tokens.getFirst().isRelation("det");
        Span span = article ? new Span(tokens.get(1).span().start(), core.end()) : core;
        return new ActorMention(
                span,
                source.sentence(),
                head.index(),
                head.upos() == Upos.PROPN ? MentionKind.NAME : MentionKind.DESCRIPTION,
                "actor-credited");
    }

    // "reports in Kenya", "the Lamu fishermen"
    private Optional<String> country(Sentence sentence, Token head, List<Toponym> toponyms) {
        Span phrase = new NounPhrase(sentence, head).core();
        return toponyms.stream()
                .filter(toponym -> phrase.contains(toponym.span()))
                .flatMap(toponym -> toponym.place().country().stream())
                .findFirst();
    }

    // Of the press and the people whom nothing tells a country it is that of most others in the story.
    private static Optional<String> commonest(List<Actor> actors) {
        Map<String, Integer> times = new LinkedHashMap<>();
        actors.stream()
                .flatMap(actor -> actor.country().stream())
                .filter(country -> !country.equals(Actor.INTERNATIONAL))
                .forEach(country -> times.merge(country, 1, Integer::sum));
        return times.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    private Actor actor(
            String id, List<ActorMention> mentions, Map<Integer, List<Toponym>> places, Optional<String> here) {
        ActorMention fullest = mentions.stream()
                .reduce((one, other) -> other.span().length() > one.span().length() ? other : one)
                .orElseThrow();
        Sentence sentence = story.sentences().get(fullest.sentence());
        Token head = sentence.token(fullest.token());
        boolean media = words.of(JoinWords.Kind.MEDIA).contains(head.lowerLemma());
        boolean person = isPerson(head)
                || story.entitiesIn(sentence).stream()
                        .anyMatch(name ->
                                name.kind() == EntityKind.PERSON && name.span().overlaps(head.span()));
        // "Westshire said it would sue": those who govern it
        List<Toponym> toponyms = places.getOrDefault(sentence.index(), List.of());
        boolean region = toponyms.stream()
                .anyMatch(toponym -> toponym.span().equals(fullest.span()) && toponym.sentence() == fullest.sentence());
        return new Actor(
                id,
                story.text(fullest.span()),
                media
                        ? ActorKind.MEDIA
                        : person ? ActorKind.PERSON : region ? ActorKind.GOVERNMENT : ActorKind.ORGANIZATION,
                country(sentence, head, toponyms).or(() -> here.filter(country -> media || isPerson(head))),
                media ? Sector.MED : person ? Sector.CVL : region ? Sector.GOV : Sector.UNK,
                Optional.empty(),
                Optional.empty(),
                mentions);
    }
}

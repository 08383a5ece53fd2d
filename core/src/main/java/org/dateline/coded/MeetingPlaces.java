// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.coding.EventMention;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Where people meet that the grammar puts elsewhere: with those who meet, with the verb that opens it, as the host. */
final class MeetingPlaces {
    private static final Set<String> AMONG = Set.of("of", "between");

    private static final String[] ARRANGING = {
        "host", "hold", "chair", "convene", "mediate", "broker", "organise", "organize"
    };
    private final ParsedStory story;
    private final JoinWords words;
    private final Map<Integer, List<Toponym>> bySentence;

    MeetingPlaces(ParsedStory story, JoinWords words, Map<Integer, List<Toponym>> bySentence) {
        this.story = story;
        this.words = words;
        this.bySentence = bySentence;
    }

    Optional<Toponym> of(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token trigger = sentence.token(mention.token());
        return withParty(sentence, trigger)
                .or(() -> trigger.isVerb() ? Optional.empty() : opened(sentence, trigger))
                .or(() -> trigger.isVerb() ? Optional.empty() : arranged(sentence, trigger))
                .or(() -> trigger.isVerb() ? Optional.empty() : hosted(sentence, trigger));
    }

    // "met the premier in Arka", "a meeting of ministers in Arka": parsers hang the town on those who meet.
    private Optional<Toponym> withParty(Sentence sentence, Token trigger) {
        List<Token> met = words.holds(JoinWords.Kind.MEETING, trigger) && trigger.isVerb()
                ? sentence.children(trigger, "obj")
                : sentence.children(trigger, "nmod").stream()
                        .filter(party -> hasCase(sentence, party, AMONG))
                        .toList();
        return located(sentence)
                .filter(place -> isIn(sentence, place))
                .filter(place -> {
                    Token town = sentence.token(place.token());
                    return met.stream()
                                    .anyMatch(party -> party.index() != town.index() && sentence.dominates(party, town))
                            && sentence.ancestors(town).stream()
                                    .takeWhile(above -> !met.contains(above))
                                    .allMatch(above -> above.upos().isNominal());
                })
                .findFirst();
    }

    // "Talks are set to begin in Arka", "talks opening on Thursday in Arka"
    private Optional<Toponym> opened(Sentence sentence, Token talks) {
        Stream<Token> verbs = Stream.concat(
                sentence.children(talks, "acl").stream(),
                sentence.head(talks).stream()
                        .filter(above -> talks.isRelation("nsubj", "nsubj:pass"))
                        .flatMap(above -> sentence.children(above, "xcomp").stream()));
        List<Token> opening =
                verbs.filter(verb -> words.holds(JoinWords.Kind.OPENING, verb)).toList();
        return located(sentence)
                .filter(place -> opening.stream()
                        .anyMatch(verb -> sentence.token(place.token()).head() == verb.index()))
                .findFirst();
    }

    // "a meeting hosted by Kenya in Arka": the town hangs on the hosting or on the host.
    private Optional<Toponym> arranged(Sentence sentence, Token meeting) {
        List<Token> hosting = sentence.children(meeting, "acl").stream()
                .filter(verb -> verb.isLemma(ARRANGING) && verb.xpos().equals("VBN"))
                .toList();
        return located(sentence)
                .filter(place -> isIn(sentence, place))
                .filter(place -> {
                    Token town = sentence.token(place.token());
                    return hosting.stream()
                            .anyMatch(verb -> sentence.dominates(verb, town)
                                    && sentence.ancestors(town).stream()
                                            .takeWhile(above -> above.index() != verb.index())
                                            .allMatch(above -> above.upos().isNominal()));
                })
                .findFirst();
    }

    // "Kenya will host a summit", "the summit that Arka hosts"
    private Optional<Toponym> hosted(Sentence sentence, Token meeting) {
        Stream<Token> verbs = Stream.concat(
                meeting.isRelation("obj") ? sentence.head(meeting).stream() : Stream.empty(),
                sentence.children(meeting, "acl:relcl").stream());
        return verbs.filter(verb -> verb.isLemma("host"))
                .flatMap(verb -> verb.isRelation("xcomp")
                        ? Stream.concat(Stream.of(verb), sentence.head(verb).stream())
                        : Stream.of(verb))
                .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                .flatMap(host -> bySentence.getOrDefault(sentence.index(), List.of()).stream()
                        .filter(place -> place.token() == host.index()))
                .findFirst();
    }

    private Stream<Toponym> located(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of()).stream()
                .filter(toponym -> toponym.use() == Toponym.Use.LOCATION);
    }

    private static boolean isIn(Sentence sentence, Toponym place) {
        return hasCase(sentence, sentence.token(place.token()), Set.of("in", "at"));
    }

    private static boolean hasCase(Sentence sentence, Token token, Set<String> lemmas) {
        return sentence.children(token, "case").stream().anyMatch(word -> lemmas.contains(word.lemma()));
    }
}

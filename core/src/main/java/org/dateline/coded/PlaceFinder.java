// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.place.Toponym;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Which place belongs to which event: by the event's own syntax, then, for deeds, by its sentence. */
final class PlaceFinder {
    // "Attacks on US forces in Iraq": what an attack is on says less of where it is than what it is in.
    private static final int TARGET = 2;
    /** How far words reach for the place where they are spoken. */
    static final int SPOKEN = 2;

    private static final String[] SIGNING = {"sign", "initial", "ratify", "inaugurate"};

    private final ParsedStory story;
    private final JoinWords words;
    private final PlacesOfOthers others;
    private final Map<Integer, List<Toponym>> bySentence;

    PlaceFinder(ParsedStory story, JoinWords words, List<Toponym> toponyms) {
        this.story = story;
        this.words = words;
        this.others = new PlacesOfOthers(words);
        this.bySentence = told(story, toponyms).stream().collect(Collectors.groupingBy(Toponym::sentence));
    }

    /** All but the place of the dateline: where a story was filed is not where its events happened. */
    static List<Toponym> told(ParsedStory story, List<Toponym> toponyms) {
        return toponyms.stream()
                .filter(toponym -> story.layout()
                        .dateline()
                        .filter(line -> line.span().overlaps(toponym.span()))
                        .isEmpty())
                .toList();
    }

    /** The toponym that places a mention. */
    Optional<Toponym> of(EventMention mention) {
        boolean visit = mention.modes().contains(Mode.VISIT);
        boolean signed =
                story.sentences().get(mention.sentence()).token(mention.token()).isLemma(SIGNING);
        boolean spoken = !Deeds.isDeed(mention.type()) && !visit && !signed;
        Optional<Toponym> met = mention.type().isMutual() ? whereMet(mention) : Optional.empty();
        Sentence sentence = story.sentences().get(mention.sentence());
        Optional<Toponym> near = met.or(() -> near(
                mention.sentence(),
                mention.token(),
                visit,
                place -> spoken && isOfOthers(sentence, mention, place),
                signed ? ClauseDistance.REACH : reach(mention),
                step -> PlacesOfOthers.isAnswered(sentence, step, mention)));
        if (near.isPresent() || !Deeds.isDeed(mention.type())) {
            return near.isPresent() || visit ? near : venue(mention.sentence(), mention.token());
        }
        List<Toponym> locations = in(mention.sentence(), false).stream()
                .filter(toponym -> !others.tell(sentence, mention, toponym))
                .toList();
        return locations.size() == 1 && mainClause(mention) ? Optional.of(locations.getFirst()) : Optional.empty();
    }

    // "met the premier in Arka": parsers hang the town on the premier.
    private Optional<Toponym> whereMet(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token verb = sentence.token(mention.token());
        List<Token> met = words.holds(JoinWords.Kind.MEETING, verb) ? sentence.children(verb, "obj") : List.of();
        return in(mention.sentence(), false).stream()
                .filter(place -> {
                    Token town = sentence.token(place.token());
                    return sentence.children(town, "case").stream().anyMatch(word -> word.isLemma("in", "at"))
                            && met.stream()
                                    .anyMatch(party -> party.index() != town.index() && sentence.dominates(party, town))
                            && sentence.ancestors(town).stream()
                                    .takeWhile(above -> !met.contains(above))
                                    .allMatch(above -> above.upos().isNominal());
                })
                .findFirst();
    }

    /** Where a verb of saying is told to be said: "speaking in Doha, she urged", "at a news conference held in Arka, he said". */
    Optional<Toponym> venue(int sentenceIndex, int verb) {
        Sentence sentence = story.sentences().get(sentenceIndex);
        List<Token> venues = sentence.children(sentence.token(verb), "obl", "advcl").stream()
                .filter(each -> isVenue(sentence, each))
                .toList();
        return in(sentenceIndex, false).stream()
                .filter(toponym ->
                        venues.stream().anyMatch(each -> sentence.dominates(each, sentence.token(toponym.token()))))
                .findFirst();
    }

    private boolean isVenue(Sentence sentence, Token part) {
        if (part.isRelation("advcl")) {
            return part.xpos().equals("VBG")
                    && words.of(JoinWords.Kind.SPEAKING).contains(part.lemma());
        }
        return words.of(JoinWords.Kind.VENUES).contains(part.lemma())
                && sentence.children(part, "case").stream().anyMatch(word -> word.isLemma("at", "in", "on", "during"));
    }

    // Words are placed only where they are said to be spoken; deeds reach further.
    private static int reach(EventMention mention) {
        return Deeds.isDeed(mention.type()) || mention.type().isMutual() ? ClauseDistance.REACH : SPOKEN;
    }

    // "Called for a truce in the south", "talks on the war in the north", "in protest at an arrest in the east":
    // what words are about is elsewhere.
    private boolean isAbout(Sentence sentence, Token trigger, Token place) {
        Token at = place;
        boolean anger = false;
        while (at.head() != Token.ROOT && !sentence.dominates(sentence.token(at.head()), trigger)) {
            Token above = sentence.token(at.head());
            anger |= words.of(JoinWords.Kind.TELLING).contains(above.lemma())
                    && sentence.children(at, "case").stream().anyMatch(word -> word.isLemma("at"));
            at = above;
        }
        boolean about = at.isRelation("obj", "ccomp", "xcomp")
                || sentence.children(at, "case").stream()
                        .anyMatch(word -> word.isLemma("on", "about", "over", "regarding", "of", "for", "to"));
        return anger || (about && at.index() != place.index());
    }

    // "The raid drew condemnation from the mission in Arka": who judges and asks does so anywhere; only "condemned it
    // in
    // Arka" tells where.
    private boolean isOfOthers(Sentence sentence, EventMention words, Token place) {
        boolean judges = words.type() == EventType.ACCUSE || words.type() == EventType.REQUEST;
        return isAbout(sentence, sentence.token(words.token()), place) || (judges && place.head() != words.token());
    }

    private boolean mainClause(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        return sentence.ancestors(sentence.token(mention.token())).stream()
                .noneMatch(above -> above.isRelation("advcl", "acl", "ccomp", "parataxis"));
    }

    /** The nearest location in the grammar around a token. */
    Optional<Toponym> near(int sentenceIndex, int token, boolean orParty, int reach) {
        return near(sentenceIndex, token, orParty, place -> false, reach, step -> false);
    }

    private Optional<Toponym> near(
            int sentenceIndex,
            int token,
            boolean orParty,
            Predicate<Token> elsewhere,
            int reach,
            Predicate<Token> wall) {
        Sentence sentence = story.sentences().get(sentenceIndex);
        Optional<Toponym> best = Optional.empty();
        int bestCost = reach + 1;
        for (Toponym toponym : in(sentenceIndex, orParty)) {
            if (others.have(sentence, sentence.token(token), toponym)
                    || (orParty && PlacesOfOthers.isLeft(sentence, toponym))) {
                continue;
            }
            OptionalInt distance = ClauseDistance.between(
                    words,
                    sentence,
                    sentence.token(token),
                    sentence.token(toponym.token()),
                    step -> wall.test(step) || others.part(sentence, step, sentence.token(token), toponym));
            if (distance.isEmpty()) {
                continue;
            }
            int cost = distance.getAsInt() + (isTarget(sentence, toponym) ? TARGET : 0);
            boolean about = elsewhere.test(sentence.token(toponym.token()));
            boolean closer = best.isPresent() && cost == bestCost && isCloser(toponym, best.get());
            if (!about && (cost < bestCost || closer)) {
                bestCost = cost;
                best = Optional.of(toponym);
            }
        }
        return best;
    }

    // "The Red Sea port of Mokha": of two as near the one that says more.
    private static boolean isCloser(Toponym one, Toponym other) {
        return one.place().precision().compareTo(other.place().precision()) < 0;
    }

    // "strikes on southern Beirut, Lebanon": the country behind the comma is as much the target
    private static boolean isTarget(Sentence sentence, Toponym toponym) {
        Token place = sentence.token(toponym.token());
        Token whole = place.isRelation("appos", "nmod:unmarked")
                ? sentence.head(place).orElse(place)
                : place;
        return sentence.children(whole, "case").stream().anyMatch(preposition -> preposition.isLemma("on", "against"));
    }

    /** Places named together with this one that lie in other countries: "in Iraq and Syria". */
    List<Toponym> alsoIn(Toponym first) {
        Sentence sentence = story.sentences().get(first.sentence());
        List<Toponym> others = new ArrayList<>();
        for (Toponym toponym : bySentence.getOrDefault(first.sentence(), List.of())) {
            Token token = sentence.token(toponym.token());
            if (token.isRelation("conj")
                    && token.head() == first.token()
                    && toponym.place().country().isPresent()
                    && !toponym.place().country().equals(first.place().country())) {
                others.add(toponym);
            }
        }
        return others;
    }

    private List<Toponym> in(int sentence, boolean orParty) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(toponym -> toponym.use() == Toponym.Use.LOCATION
                        || (orParty && toponym.use() == Toponym.Use.PARTY && !acts(toponym)))
                .toList();
    }

    private boolean acts(Toponym toponym) {
        return story.sentences()
                .get(toponym.sentence())
                .token(toponym.token())
                .relation()
                .equals("nsubj");
    }

    /** A toponym as the place of an event. */
    static EventPlace placeOf(Toponym toponym) {
        return new EventPlace(toponym.place(), Optional.of(toponym.span()));
    }
}

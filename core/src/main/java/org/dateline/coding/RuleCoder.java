// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Codes events by rules: finds triggers, fills their roles, says whether they happened. */
final class RuleCoder implements EventCoder, RefusalReader {
    private static final Set<EventType> STATEMENTS =
            Set.of(EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.SUPPORT);

    private final TriggerFinder finder;
    private final CodingCues cues;
    private final Map<String, List<Means>> means;

    RuleCoder(List<CodingRule> rules, CodingCues cues) {
        this.finder = new TriggerFinder(new RuleIndex(rules, cues.idioms()), cues.classes());
        this.cues = cues;
        this.means = MeansReader.index(cues.means());
    }

    @Override
    public List<EventMention> code(ParsedStory story) {
        List<EventMention> mentions = new ArrayList<>();
        AccidentReader accidents = new AccidentReader(story, cues.classes());
        PassageWords passage = new PassageWords(story.sentences());
        for (Sentence sentence : story.sentences()) {
            SentenceReading reading = reading(story, sentence, passage);
            reading.events().values().stream()
                    .filter(match -> !accidents.isMisfortune(match, sentence))
                    .filter(match -> !isContentOfLike(match, reading) && !isOffence(match, reading))
                    .forEach(match -> mention(match, reading).ifPresent(mentions::add));
        }
        return mentions;
    }

    private SentenceReading reading(ParsedStory story, Sentence sentence, PassageWords passage) {
        Phrases phrases = new Phrases(sentence, cues.classes());
        Clauses clauses = new Clauses(phrases, cues.classes());
        NounPhrases nouns = new NounPhrases(phrases, clauses, cues.classes(), story.entitiesIn(sentence));
        SlotReader slots = new SlotReader(phrases, clauses, nouns, cues.classes());
        ConditionReader conditions = new ConditionReader(slots, passage);
        MeansReader meansReader = new MeansReader(sentence, slots, means);
        return new SentenceReading(
                sentence,
                clauses,
                conditions,
                new ParticipantReader(sentence, slots, cues.classes(), meansReader),
                meansReader,
                new FactualityReader(phrases, cues.factuality(), cues.classes()),
                new RecallReader(phrases, cues.factuality(), cues.classes()),
                byHead(finder.find(sentence, story.entitiesIn(sentence), conditions)));
    }

    @Override
    public List<Refusal> refusals(ParsedStory story) {
        List<Refusal> refusals = new ArrayList<>();
        AccidentReader accidents = new AccidentReader(story, cues.classes());
        PassageWords passage = new PassageWords(story.sentences());
        for (Sentence sentence : story.sentences()) {
            SentenceReading reading = reading(story, sentence, passage);
            Set<Integer> read = new HashSet<>();
            for (Match match : reading.events().values()) {
                if (accidents.isMisfortune(match, sentence)) {
                    refusals.add(new Refusal(
                            match.span(),
                            sentence.index(),
                            match.rule().name(),
                            "an accident, a disaster or a disease"));
                    continue;
                }
                if (mention(match, reading).isPresent()) {
                    read.add(match.head().span().start());
                    continue;
                }
                boolean dropped = reading.factuality().read(match).dropped();
                refusals.add(new Refusal(
                        match.span(),
                        sentence.index(),
                        match.rule().name(),
                        dropped
                                ? "only wished for, refused, allowed or purposed here"
                                : "nobody is told to have said it"));
            }
            finder.refused(sentence, story.entitiesIn(sentence), reading.conditions()).stream()
                    .filter(refusal -> !read.contains(refusal.trigger().start()))
                    .forEach(refusals::add);
        }
        return refusals;
    }

    // "warned that it would retaliate": what is threatened is the threat.
    private static boolean isContentOfLike(Match match, SentenceReading reading) {
        return match.head().isRelation("ccomp", "xcomp")
                && match.kind() == Trigger.Kind.VERB
                && STATEMENTS.contains(match.rule().type())
                && reading.sentence()
                        .head(match.head())
                        .map(above -> reading.events().get(above.index()))
                        .filter(above -> above.rule().type() == match.rule().type())
                        .isPresent();
    }

    // "convicted of insulting the king": words for which one is tried are a crime, no criticism.
    private boolean isOffence(Match match, SentenceReading reading) {
        Sentence sentence = reading.sentence();
        return isOpinion(match)
                && match.head().xpos().equals("VBG")
                && sentence.children(match.head(), "mark").stream().anyMatch(mark -> mark.isLemma("of", "for"))
                && sentence.head(match.head())
                        .filter(verb -> cues.classes().holds(WordClasses.BLAMING, verb)
                                || cues.classes().holds(WordClasses.TRYING, verb))
                        .isPresent();
    }

    private static Map<Integer, Match> byHead(List<Match> matches) {
        Map<Integer, Match> byHead = new TreeMap<>();
        matches.forEach(match -> byHead.put(match.head().index(), match));
        return byHead;
    }

    private record SentenceReading(
            Sentence sentence,
            Clauses clauses,
            ConditionReader conditions,
            ParticipantReader participants,
            MeansReader means,
            FactualityReader factuality,
            RecallReader recall,
            Map<Integer, Match> events) {}

    private Optional<EventMention> mention(Match match, SentenceReading reading) {
        Outlook outlook = reading.factuality().read(match);
        if (outlook.dropped()) {
            return Optional.empty();
        }
        List<ParticipantReader.Filler> fillers = reading.participants().fillers(match);
        if (isUnsaid(match, fillers, reading)) {
            return Optional.empty();
        }
        Set<Means> around = new LinkedHashSet<>(reading.means().around(match));
        sameAct(match, fillers, reading)
                .forEach(other -> around.addAll(reading.means().around(other)));
        EventType type = match.rule().type();
        Commitments.Coding coding = Commitments.of(
                type, MeansReader.modes(type, reading.conditions().modes(match), around), outlook);
        return Optional.of(new EventMention(
                coding.type(),
                coding.modes(),
                match.span(),
                reading.sentence().index(),
                match.head().index(),
                reading.participants().participants(match, fillers, reading.events()),
                ParticipantReader.deeds(match, fillers, reading.events()),
                coding.factuality(),
                reading.recall().isRecalled(match.head()),
                isPlural(match, reading.sentence()),
                MeansReader.instruments(around),
                match.rule().name()));
    }

    // "criticism", "demands" of nobody: a statement is an event only when somebody makes it.
    private boolean isUnsaid(Match match, List<ParticipantReader.Filler> fillers, SentenceReading reading) {
        EventType type = match.rule().type();
        if (fillers.stream().anyMatch(filler -> filler.role() == Role.ACTOR)) {
            return false;
        }
        if (match.kind() == Trigger.Kind.VERB && reading.clauses().isPassive(match.head())) {
            return isOpinion(match)
                    || match.head().isLemma("blame") // "is blamed for the attack": by nobody told
                    || ((type == EventType.CONSULT || match.head().isLemma("attribute", "ascribe"))
                            && isAside(match.head()));
        }
        if (match.kind() == Trigger.Kind.ADJECTIVE) {
            return type == EventType.AGREE; // "Committed to the young, the school opened"
        }
        return match.kind() == Trigger.Kind.NOUN
                && !cues.classes().holds(WordClasses.SOLEMN_ACTS, match.head())
                && ((STATEMENTS.contains(type) && !isIssued(match, reading.sentence()))
                        || (type == EventType.AGREE && cues.classes().holds(WordClasses.PROMISES, match.head()))
                        || (isOpinion(match) && !isReceived(match.head(), reading.sentence())));
    }

    // "A warrant was issued": by the state, whoever is named; "warrants are issued" tells only what they are.
    private boolean isIssued(Match match, Sentence sentence) {
        boolean general = sentence.head(match.head()).stream()
                .flatMap(verb -> sentence.children(verb, "aux:pass").stream())
                .anyMatch(aux -> aux.xpos().equals("VBP") || aux.xpos().equals("VBZ"));
        return match.rule().modes().contains(Mode.ARREST) && !general && isReceived(match.head(), sentence);
    }

    private static boolean isOpinion(Match match) {
        EventType type = match.rule().type();
        return type == EventType.REQUEST
                || (type == EventType.ACCUSE && match.rule().modes().contains(Mode.DISAPPROVE));
    }

    // "drew criticism", "condemnation came from all sides"
    private boolean isReceived(Token noun, Sentence sentence) {
        Optional<Token> verb =
                sentence.ancestors(noun).stream().filter(Token::isVerb).findFirst();
        return verb.filter(above -> cues.classes().holds(WordClasses.LIGHT_UNDERGOING, above)
                        || cues.classes().holds(WordClasses.LIGHT_DOING, above)
                        || cues.classes().holds(WordClasses.OCCURRENCES, above))
                .isPresent();
    }

    // "an issue discussed", "the demands made": a participle that only tells which.
    private static boolean isAside(Token verb) {
        return verb.isRelation("acl", "amod");
    }

    // "Drone strikes killed five": the killing was done as the strikes were.
    private static List<Match> sameAct(Match match, List<ParticipantReader.Filler> fillers, SentenceReading reading) {
        if (match.rule().type() != EventType.ASSAULT) {
            return List.of();
        }
        List<Match> others = new ArrayList<>();
        for (ParticipantReader.Filler filler : fillers) {
            Match other = reading.events().get(filler.token().index());
            if (other != null && !other.equals(match) && other.rule().type() == EventType.ASSAULT) {
                others.add(other);
            }
        }
        return others;
    }

    private boolean isPlural(Match match, Sentence sentence) {
        Token head = match.head();
        if (match.kind() != Trigger.Kind.NOUN) {
            return false;
        }
        boolean plural = head.xpos().equals("NNS") || head.xpos().equals("NNPS");
        boolean oneInPlural = cues.classes().holds(WordClasses.ONE_IN_PLURAL, head);
        boolean several = sentence.head(head)
                .filter(above -> head.isRelation("nmod") && cues.classes().holds(WordClasses.SEVERAL, above))
                .isPresent();
        return several || (plural && !oneInPlural);
    }
}

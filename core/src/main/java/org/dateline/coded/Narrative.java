// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.coding.EventMention;
import org.dateline.ontology.EventType;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** How a wording stands in the telling of its story: on the line of what is told, or aside; then, or now. */
final class Narrative {

    private final ParsedStory story;
    private final JoinWords words;
    private final LookingBack lookingBack;
    private final Map<Integer, Set<Integer>> statements = new HashMap<>();

    Narrative(ParsedStory story, JoinWords words, List<EventMention> events) {
        this.story = story;
        this.words = words;
        this.lookingBack = new LookingBack(words);
        events.stream()
                .filter(mention -> Deeds.isStatement(mention.type()))
                .forEach(mention -> statements
                        .computeIfAbsent(mention.sentence(), fresh -> new HashSet<>())
                        .add(mention.token()));
    }

    Token token(EventMention mention) {
        return sentence(mention).token(mention.token());
    }

    Sentence sentence(EventMention mention) {
        return story.sentences().get(mention.sentence());
    }

    /** Whether the story goes on with this: a main verb, what joins it, what runs beside it, or what it says was so. */
    boolean isOnTheLine(EventMention mention) {
        Sentence sentence = sentence(mention);
        Token at = token(mention);
        while (at.head() != Token.ROOT) {
            Token above = sentence.token(at.head());
            boolean on = switch (ClauseDistance.base(at)) {
                case "conj", "xcomp", "parataxis", "ccomp" -> true;
                case "nsubj", "obj", "obl" -> above.isVerb() && isBeside(sentence, at);
                case "advcl" -> isBeside(sentence, at);
                case "acl" -> above.upos().isNominal() && isRunning(sentence, at);
                case "nmod" -> words.holds(JoinWords.Kind.MARGINS, above);
                default -> false;
            };
            if (!on) {
                return false;
            }
            at = above;
        }
        return true;
    }

    /** Whether a clause tells what someone was doing meanwhile: "students who were marching", "ministers meeting in Arka". */
    boolean isRunning(Sentence sentence, Token clause) {
        return clause.isRelation("acl", "acl:relcl")
                && clause.xpos().equals("VBG")
                && sentence.children(clause, "aux").stream()
                        .allMatch(word -> word.isLemma("be") && word.xpos().equals("VBD"));
    }

    /** Whether the words before a phrase or clause put it beside what it hangs under, or nothing puts it anywhere. */
    boolean isBeside(Sentence sentence, Token token) {
        return sentence.children(token, "case", "mark", "advmod").stream()
                .filter(word -> word.index() < token.index())
                .noneMatch(word -> words.of(JoinWords.Kind.APART).contains(word.lowerLemma()));
    }

    /** Whether the preposition of a phrase puts what it hangs under into it: "during the rally", "in the attack". */
    boolean isWithin(Sentence sentence, Token token) {
        boolean manner =
                words.holds(JoinWords.Kind.MANNERS, token) && !sentence.has(token, "det"); // "in protest at the arrest"
        return !manner
                && sentence.children(token, "case").stream()
                        .anyMatch(word -> words.of(JoinWords.Kind.WITHIN).contains(word.lowerLemma()));
    }

    /** Whether it was over when another verb reports it: "said that she had been killed". */
    boolean isReportedAsOver(EventMention mention) {
        Sentence sentence = sentence(mention);
        Token token = token(mention);
        boolean reported = token.isRelation("ccomp")
                || sentence.ancestors(token).stream().anyMatch(above -> above.isRelation("ccomp"));
        return reported
                && verb(sentence, token)
                        .filter(verb -> sentence.children(verb, "aux").stream().anyMatch(word -> word.isLemma("have")))
                        .isPresent();
    }

    /** Whether a verb says of two happenings that one came after the other: "the ban followed talks". */
    boolean parts(Token verb) {
        return verb.isVerb() && words.of(JoinWords.Kind.APART).contains(verb.lowerLemma());
    }

    /** Whether words speak of it rather than tell it: "condemns the attack", "calls for an end to the siege". */
    boolean isSpokenOf(EventMention mention) {
        Sentence sentence = sentence(mention);
        Set<Integer> said = statements.getOrDefault(mention.sentence(), Set.of());
        for (Token at = token(mention); at.head() != Token.ROOT; at = sentence.token(at.head())) {
            // "pardons and releases": what stands beside words is not what they are about
            boolean joined = at.isRelation("conj") && at.isVerb();
            if (!joined && said.contains(at.head())) {
                return true;
            }
        }
        return lookingBack.isUnder(sentence, token(mention));
    }

    /** Whether its sentence looks back on it. */
    boolean isLookedBackOn(EventMention mention) {
        return lookingBack.isUnder(sentence(mention), token(mention));
    }

    /** Whether a statement or protest has it for what it is about: "condemned the attacks", "marched against the raid". */
    boolean isSpokenOfBy(EventMention mention, EventMention words) {
        if (mention.sentence() != words.sentence()
                || !(Deeds.isStatement(words.type()) || words.type() == EventType.PROTEST)) {
            return false;
        }
        Sentence sentence = sentence(mention);
        Token at = token(mention);
        while (at.head() != Token.ROOT && at.head() != words.token()) {
            at = sentence.token(at.head());
        }
        boolean deed = at.isRelation("advcl", "acl", "xcomp")
                && sentence.children(at, "mark").stream().anyMatch(mark -> mark.isLemma("of", "for", "over", "with"));
        return at.head() == words.token()
                && (deed || at.isRelation("obj", "nmod") || (at.isRelation("obl") && !isWithin(sentence, at)));
    }

    /** Whether it is told as done then, not as having been done or going on: "was arrested", "threw". */
    boolean isThen(EventMention mention) {
        Sentence sentence = sentence(mention);
        Optional<Token> verb = verb(sentence, token(mention));
        if (verb.isEmpty()) {
            return false;
        }
        List<Token> auxiliaries = sentence.children(verb.get(), "aux", "cop");
        if (auxiliaries.stream()
                .anyMatch(word -> word.isLemma("have") || word.xpos().equals("MD"))) {
            return false;
        }
        return verb.get().xpos().equals("VBD")
                || auxiliaries.stream().anyMatch(word -> word.xpos().equals("VBD"));
    }

    /** Whether its subject is someone already told of: "the protesters", "they". */
    boolean hasKnownSubject(EventMention mention) {
        Sentence sentence = sentence(mention);
        return verb(sentence, token(mention))
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(subject -> subject.upos() == Upos.PRON
                        || sentence.children(subject, "det").stream()
                                .anyMatch(word -> words.of(JoinWords.Kind.SAME).contains(word.lemma())))
                .isPresent();
    }

    /** Whether it is told in the present: "condemns", "remain committed", "are calling on". */
    boolean isNow(EventMention mention) {
        Sentence sentence = sentence(mention);
        Optional<Token> verb = verb(sentence, token(mention));
        return verb.isPresent()
                && (isPresent(verb.get())
                        || goesOnInPresent(sentence, verb.get())
                        || sentence.children(verb.get(), "aux", "cop").stream()
                                .anyMatch(word -> isPresent(word) && !word.isLemma("have")));
    }

    // "We are concerned and call on all": taggers see a bare verb.
    private static boolean goesOnInPresent(Sentence sentence, Token verb) {
        return verb.xpos().equals("VB")
                && verb.isRelation("conj")
                && sentence.children(verb, "aux", "mark").isEmpty()
                && sentence.children(sentence.token(verb.head()), "aux", "cop").stream()
                        .anyMatch(Narrative::isPresent);
    }

    /** Whether it is announced: "we will continue to", "the ministry will". */
    boolean isAnnounced(EventMention mention) {
        Sentence sentence = sentence(mention);
        Token token = token(mention);
        return Stream.concat(Stream.of(token), sentence.head(token).filter(above -> token.isRelation("xcomp")).stream())
                .flatMap(verb -> sentence.children(verb, "aux").stream())
                .anyMatch(word -> word.isLemma("will"));
    }

    private static boolean isPresent(Token token) {
        return token.xpos().equals("VBZ") || token.xpos().equals("VBP");
    }

    // The word itself, what it hangs under, or the first with a verb of its own to be.
    private static Optional<Token> verb(Sentence sentence, Token token) {
        if (token.isVerb() || sentence.has(token, "cop")) {
            return Optional.of(token);
        }
        return sentence.ancestors(token).stream()
                .filter(above -> above.isVerb() || sentence.has(above, "cop"))
                .findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.syntax.Clause;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Who does the saying of a verb, also where the tree is wrong about it. */
final class Speaker {
    private final CueLexicon cues;
    private final ParsedStory story;
    private final Sentence sentence;
    private final Token cue;

    Speaker(CueLexicon cues, ParsedStory story, Sentence sentence, Token cue) {
        this.cues = cues;
        this.story = story;
        this.sentence = sentence;
        this.cue = cue;
    }

    /** The head of the words that name the speaker. */
    Optional<Token> token() {
        Optional<Token> quoted = quoting().flatMap(this::quoted);
        if (quoted.isPresent()) {
            return quoted;
        }
        OptionalInt lead = LeadingQuotation.end(story, sentence, cue);
        if (lead.isPresent() && cues.shapes(cue.lemma()).contains(CueShape.ASIDE)) {
            return behind(lead.getAsInt());
        }
        Clause clause = new Clause(sentence, cue);
        if (clause.passive()) {
            return clause.doer();
        }
        List<Token> own = sentence.children(cue, "nsubj").stream()
                .filter(token -> !sentence.has(token, "case") || token.isRelation("nsubj:pass"))
                .toList();
        if (Following.isInverted(sentence, cue) && cues.shapes(cue.lemma()).contains(CueShape.ASIDE)) {
            Optional<Token> behind = sentence.children(cue, "nsubj", "obj", "obl").stream()
                    .filter(token -> token.index() > cue.index() && isNoun(token))
                    .findFirst();
            if (behind.isPresent()) {
                return behind;
            }
        }
        Optional<Token> last =
                own.stream().filter(token -> token.index() < cue.index()).reduce((first, next) -> next);
        if (own.size() > 1 && last.isPresent()) {
            return last;
        }
        if (!own.isEmpty()) {
            return Optional.of(nearer(clause.subject().orElse(own.getFirst())));
        }
        return saidBefore().or(this::beside).or(this::speakerAbove).or(clause::subject);
    }

    /** The verb that brings a participle of saying: "the agency quoted the minister as saying", "shows her saying". */
    Optional<Token> quoting() {
        boolean as = cue.xpos().equals("VBG")
                && cue.isRelation("advcl", "acl", "obl", "xcomp")
                && sentence.children(cue, "mark", "case").stream().anyMatch(mark -> mark.isLemma("as"));
        return as
                ? sentence.ancestors(cue).stream()
                        .filter(Token::isVerb)
                        .limit(1)
                        .filter(verb -> cues.holds(CueWords.Kind.QUOTING, verb))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Token> quoted(Token quoting) {
        boolean passive = new Clause(sentence, quoting).passive();
        return passive
                ? sentence.child(quoting, "nsubj:pass").or(() -> new Clause(sentence, quoting).undergoer())
                : sentence.children(quoting, "iobj", "obj").stream()
                        .filter(Speaker::isNoun)
                        .findFirst();
    }

    private Optional<Token> saidBefore() {
        return goingOn()
                .saying(cue)
                .filter(saying -> saying.index() != cue.index())
                .flatMap(saying -> new Speaker(cues, story, sentence, saying).token());
    }

    private GoingOn goingOn() {
        return new GoingOn(cues, sentence);
    }

    // Behind a quotation that opens the sentence: '"No," the minister said', '"No," said the minister'.
    private Optional<Token> behind(int quotation) {
        Optional<Token> own = sentence.children(cue, "nsubj").stream()
                .filter(token -> token.index() > quotation && isNoun(token))
                .filter(token -> token.index() < cue.index() || quotation + 2 >= cue.index())
                .findFirst()
                .filter(token -> !isCutOff(token));
        return own.or(() -> NameRuns.between(sentence, quotation + 1, cue.index()))
                .or(() -> NameRuns.between(
                        sentence, cue.index() + 1, sentence.tokens().size()));
    }

    // "Arkan Minister Omar Bel told": the tree at times hangs only the first word of a name on the verb.
    private boolean isCutOff(Token subject) {
        return nextToVerb()
                .filter(next -> next.index() > subject.index() && !sentence.dominates(subject, next))
                .filter(next -> sentence.tokens().subList(subject.index(), next.index()).stream()
                        .allMatch(token -> token.upos() == Upos.PROPN || token.upos() == Upos.ADJ))
                .isPresent();
    }

    // ", the second city, spokesman Omar Bel said": a subject before the
    // comma with an apposition that stands next to the verb is no apposition.
    private Token nearer(Token subject) {
        Optional<Token> next = nextToVerb();
        if (next.isEmpty() || subject.index() > cue.index() || next.get().index() <= subject.index()) {
            return subject;
        }
        Token name = top(next.get(), subject.index());
        boolean cut = sentence.tokens().subList(subject.index(), next.get().index()).stream()
                .anyMatch(token -> token.form().equals(","));
        boolean plainName = name.isRelation("appos") && next.get().upos() == Upos.PROPN;
        return cut && plainName ? name : subject;
    }

    // "state-owned agency Fars reported": a finite verb without a subject has it next to it.
    private Optional<Token> beside() {
        boolean finite = List.of("VBD", "VBZ", "VBP").contains(cue.xpos()) || sentence.has(cue, "aux");
        if (!finite || cue.isRelation("acl:relcl")) {
            return Optional.empty();
        }
        return nextToVerb().or(this::beforeApposition).map(token -> top(token, -1));
    }

    // "Omar Bel, the head of the office, announced"
    private Optional<Token> beforeApposition() {
        int close = cue.index() - 1;
        if (close < 2 || !sentence.token(close).form().equals(",")) {
            return Optional.empty();
        }
        for (int at = close - 1; at > 0 && !sentence.token(at).isVerb(); at--) {
            if (sentence.token(at).form().equals(",")) {
                return Optional.of(sentence.token(at - 1)).filter(Speaker::isNoun);
            }
        }
        return Optional.empty();
    }

    private Optional<Token> nextToVerb() {
        int at = cue.index() - 1;
        while (at >= 0
                && (sentence.token(at).upos() == Upos.AUX || sentence.token(at).upos() == Upos.ADV)) {
            at--;
        }
        return at < 0 ? Optional.empty() : Optional.of(sentence.token(at)).filter(Speaker::isNoun);
    }

    // The head of the name that ends with a token; not beyond a place in the sentence.
    private Token top(Token last, int beyond) {
        Token at = last;
        while (at.isRelation("flat", "compound", "nmod:desc", "amod")
                && sentence.head(at)
                        .filter(head -> head.index() > beyond && isNoun(head))
                        .isPresent()) {
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }

    // "The minister told how it began, stating ...": a participle belongs to the verb of saying above it.
    private Optional<Token> speakerAbove() {
        if (!cue.xpos().equals("VBG") || !cue.isRelation("advcl")) {
            return Optional.empty();
        }
        return sentence.ancestors(cue).stream()
                .filter(verb -> verb.isVerb() && !cues.shapes(verb.lemma()).isEmpty())
                .flatMap(verb -> new Speaker(cues, story, sentence, verb).token().stream())
                .findFirst();
    }

    private static boolean isNoun(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
    }
}

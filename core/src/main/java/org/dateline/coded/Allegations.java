// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.attribution.Attribution;
import org.dateline.cast.Actor;
import org.dateline.coding.EventMention;
import org.dateline.coding.Participant;
import org.dateline.coding.Role;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.ontology.Sector;
import org.dateline.ontology.Stance;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/**
 * Who, in one wording of a deed, is only said to have done it: accused by someone, by hearsay, or owning up to it (codebook
 * section 3.6). A plain report credited to somebody ("police said the rebels fired") is none of these.
 */
final class Allegations {
    private static final Set<EventType> DEEDS = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.AID);
    private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL, Sector.SPY);

    private final ParsedStory story;
    private final JoinWords words;
    private final ActorFinder actors;
    private final SourceFinder sources;
    private final boolean official;

    Allegations(ParsedStory story, JoinWords words, ActorFinder actors, SourceFinder sources) {
        this.story = story;
        this.words = words;
        this.actors = actors;
        this.sources = sources;
        this.official = story.story().outlet().stream()
                .flatMap(outlet -> List.of(outlet.toLowerCase(Locale.ROOT).split("\\W+")).stream())
                .anyMatch(words.of(JoinWords.Kind.OFFICIAL)::contains);
    }

    /** How those who stand as doers of a wording stand to the deed; nobody whom the outlet itself calls its doer. */
    List<Responsibility> of(EventMention mention) {
        List<Responsibility> held = new ArrayList<>();
        if (DEEDS.contains(mention.type())) {
            mention.in(Role.ACTOR).forEach(doer -> held(mention, doer).ifPresent(held::add));
        }
        return held;
    }

    /** Whether the outlet says in its own voice that an actor did what a wording tells. */
    boolean isOwnVoice(EventMention mention, String actor) {
        return mention.in(Role.ACTOR)
                .filter(doer -> actors.at(mention.sentence(), doer.token(), doer.span())
                        .filter(each -> each.id().equals(actor))
                        .isPresent())
                .anyMatch(doer ->
                        sources.covering(doer.span().start(), mention.trigger()).isEmpty()
                                && !isAlleged(mention)
                                && !isClaimed(mention));
    }

    // "claimed responsibility for killing the mayor": said by whoever claims it, not by the outlet.
    private boolean isClaimed(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token deed = sentence.token(mention.token());
        return sentence.children(deed, "mark", "case").stream().anyMatch(mark -> mark.isLemma("for"))
                && sentence.ancestors(deed).stream()
                        .limit(2)
                        .anyMatch(above -> above.isLemma("claim", "responsibility", "credit"));
    }

    private boolean isAlleged(EventMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token deed = sentence.token(mention.token());
        return isAccusation(sentence, deed)
                || sentence.children(deed, "amod").stream()
                        .anyMatch(word -> words.of(JoinWords.Kind.ALLEGED).contains(word.lemma()));
    }

    // "accused the union of holding pupils": whether "of holding" hangs on the verb or on the union.
    private static boolean isAccusation(Sentence sentence, Token deed) {
        boolean of = sentence.children(deed, "mark", "case").stream().anyMatch(mark -> mark.isLemma("of"));
        return of
                && sentence.ancestors(deed).stream()
                        .limit(2)
                        .anyMatch(above -> above.isVerb() && above.isLemma("accuse", "suspect"));
    }

    /** Whether a stance takes an actor from among the doers: not so when a state owns up to its own act. */
    boolean withholds(Responsibility held) {
        return held.stance() != Stance.CLAIMS
                || actors.cast()
                        .byId(held.actor())
                        .filter(actor -> STATE.contains(actor.sector()))
                        .isEmpty();
    }

    private Optional<Responsibility> held(EventMention mention, Participant doer) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token noun = sentence.token(doer.token());
        List<Attribution> covering = sources.covering(doer.span().start(), mention.trigger());
        List<Actor> speakers = covering.reversed().stream()
                .flatMap(credit -> credit.sources().stream().flatMap(source -> actors.of(source).stream()))
                .toList();
        Optional<Actor> speaker = speakers.stream().findFirst();
        boolean admits = covering.stream().anyMatch(credit -> holds(JoinWords.Kind.ADMITTING, credit));
        if (words.of(JoinWords.Kind.FIRST).contains(noun.lowerLemma())) {
            return speaker.flatMap(actor -> own(mention, actor, speaker, admits));
        }
        Optional<Actor> actor = actors.at(mention.sentence(), doer.token(), doer.span());
        boolean alleged = isAlleged(mention);
        if (actor.isEmpty() || (!alleged && (official || covering.isEmpty()))) {
            return Optional.empty();
        }
        boolean self = speaker.filter(each -> speaksFor(each, actor.get())).isPresent();
        boolean asserted = alleged
                || covering.stream().anyMatch(credit -> holds(JoinWords.Kind.ALLEGING, credit))
                || (mention.type() == EventType.ASSAULT && isAuthor(sentence, noun))
                || (mention.type() != EventType.AID && isCharged(actor.get(), speaker, covering));
        if (self) {
            boolean stated = admits || covering.getLast().verbatim();
            return own(mention, actor.get(), speaker, stated);
        }
        Stance stance = isSuspicion(sentence, sentence.token(mention.token())) ? Stance.SUSPECTED : Stance.ACCUSED;
        return asserted ? Optional.of(stance(actor.get(), stance, speaker)) : Optional.empty();
    }

    // "is suspected of carrying out the attack", "the men suspected of blowing up the bus"
    private static boolean isSuspicion(Sentence sentence, Token deed) {
        return sentence.ancestors(deed).stream().limit(2).anyMatch(above -> above.isLemma("suspect"));
    }

    // "said it shelled the town" claims, "said it never shelled the town" denies; what may come is neither. A state
    // that
    // reports what its forces did in a fight claims nothing, unless it owns up to it, states it in
    // quoted words, or killed somebody it had chosen.
    private Optional<Responsibility> own(EventMention mention, Actor actor, Optional<Actor> speaker, boolean admits) {
        Optional<Stance> stance = switch (mention.factuality()) {
            case HAPPENED -> Optional.of(Stance.CLAIMS);
            case NEGATED -> Optional.of(Stance.DENIES);
            case PLANNED, POSSIBLE -> Optional.empty();
        };
        boolean owned = stance.filter(each -> each == Stance.CLAIMS).isEmpty()
                || !isState(actor)
                || mention.modes().contains(Mode.TARGETED)
                || admits;
        return stance.filter(each -> owned && mention.type() == EventType.ASSAULT && !official)
                .map(each -> stance(actor, each, speaker));
    }

    private static Responsibility stance(Actor actor, Stance stance, Optional<Actor> speaker) {
        return new Responsibility(actor.id(), stance, speaker.map(Actor::id).filter(id -> !id.equals(actor.id())));
    }

    private boolean holds(JoinWords.Kind kind, Attribution credit) {
        return credit.cue().filter(cue -> words.of(kind).contains(lemma(cue))).isPresent();
    }

    private String lemma(Span cue) {
        return story.sentenceAt(cue.start()).stream()
                .flatMap(sentence -> sentence.tokensIn(cue).stream())
                .map(token -> token.lowerLemma())
                .findFirst()
                .orElse("");
    }

    // "were carried out by them", "they orchestrated the attacks": the wording is about who did it.
    private boolean isAuthor(Sentence sentence, Token noun) {
        boolean agent = sentence.children(noun, "case").stream().anyMatch(word -> word.isLemma("by"));
        return sentence.head(noun)
                .filter(verb -> verb.isVerb()
                        && (words.of(JoinWords.Kind.PERPETRATING).contains(verb.lemma())
                                || (agent && verb.isLemma("carry", "stage", "commit", "conduct", "execute"))))
                .isPresent();
    }

    // '"The regime has bombed our towns," the envoy said': a state is charged with it in somebody's own words.
    private static boolean isCharged(Actor actor, Optional<Actor> speaker, List<Attribution> covering) {
        return isState(actor) && speaker.isPresent() && covering.getLast().verbatim();
    }

    private static boolean isState(Actor actor) {
        return STATE.contains(actor.sector()) || actor.sector() == Sector.COP;
    }

    private static boolean speaksFor(Actor speaker, Actor actor) {
        return speaker.id().equals(actor.id())
                || (STATE.contains(speaker.sector())
                        && STATE.contains(actor.sector())
                        && speaker.country().isPresent()
                        && speaker.country().equals(actor.country()));
    }
}

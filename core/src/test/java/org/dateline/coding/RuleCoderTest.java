// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.coding.FactualityCues.Effect;
import org.dateline.ontology.EventType;
import org.dateline.ontology.Mode;
import org.dateline.syntax.ParsedStory;
import org.dateline.testing.Parses;
import org.junit.jupiter.api.Test;

class RuleCoderTest {
    private static final Frame AGENT_PATIENT = new Frame(
            "agent-patient",
            List.of(new RoleSlot(Role.ACTOR, "subject"), new RoleSlot(Role.RECIPIENT, "object")),
            List.of(
                    new RoleSlot(Role.ACTOR, "possessive"),
                    new RoleSlot(Role.ACTOR, "by"),
                    new RoleSlot(Role.ACTOR, "light"),
                    new RoleSlot(Role.RECIPIENT, "on")));

    private static final CodingRule ATTACK = new CodingRule(
            "attack",
            EventType.ASSAULT,
            List.of(),
            List.of(),
            List.of(
                    new Trigger(Trigger.Kind.VERB, List.of("attack")),
                    new Trigger(Trigger.Kind.NOUN, List.of("attack"))),
            AGENT_PATIENT,
            List.of());

    @Test
    void theSubjectOfAnActiveVerbIsTheActor() {
        assertThat(read("""
                Rebels rebel NOUN NNS 2 nsubj
                attacked attack VERB VBD 0 root
                the the DET DT 4 det
                town town NOUN NN 2 obj
                """)).isEqualTo("ASSAULT attacked ACTOR=Rebels RECIPIENT=town HAPPENED");
    }

    @Test
    void theByPhraseOfAPassiveVerbIsTheActor() {
        assertThat(read("""
                Towns town NOUN NNS 3 nsubj:pass
                were be AUX VBD 3 aux:pass
                attacked attack VERB VBN 0 root
                by by ADP IN 5 case
                rebels rebel NOUN NNS 3 obl
                """)).isEqualTo("ASSAULT attacked ACTOR=rebels RECIPIENT=Towns HAPPENED");
    }

    @Test
    void theAntecedentOfARelativeClauseIsTheParticipant() {
        assertThat(read("""
                Rebels rebel NOUN NNS 5 nsubj
                who who PRON WP 3 nsubj
                attacked attack VERB VBD 1 acl:relcl
                farms farm NOUN NNS 3 obj
                fled flee VERB VBD 0 root
                """)).isEqualTo("ASSAULT attacked ACTOR=Rebels RECIPIENT=farms HAPPENED");
    }

    @Test
    void coordinatedSubjectsAreAllActors() {
        assertThat(read("""
                Rebels rebel NOUN NNS 4 nsubj
                and and CCONJ CC 3 cc
                bandits bandit NOUN NNS 1 conj
                attacked attack VERB VBD 0 root
                farms farm NOUN NNS 4 obj
                """)).isEqualTo("ASSAULT attacked ACTOR=Rebels ACTOR=bandits RECIPIENT=farms HAPPENED");
    }

    @Test
    void theSubjectOfALightVerbDoesTheNoun() {
        assertThat(read("""
                Rebels rebel NOUN NNS 2 nsubj
                launched launch VERB VBD 0 root
                an a DET DT 4 det
                attack attack NOUN NN 2 obj
                on on ADP IN 6 case
                farms farm NOUN NNS 4 nmod
                """)).isEqualTo("ASSAULT attack ACTOR=Rebels RECIPIENT=farms HAPPENED");
    }

    @Test
    void whatIsOnlyThreatenedIsNotCoded() {
        assertThat(read("""
                Rebels rebel NOUN NNS 2 nsubj
                threatened threaten VERB VBD 0 root
                to to PART TO 4 mark
                attack attack VERB VB 2 xcomp
                farms farm NOUN NNS 4 obj
                """)).isEmpty();
    }

    @Test
    void aNegatedActIsNegated() {
        assertThat(read("""
                Rebels rebel NOUN NNS 4 nsubj
                did do AUX VBD 4 aux
                not not PART RB 4 advmod
                attack attack VERB VB 0 root
                farms farm NOUN NNS 4 obj
                """)).isEqualTo("ASSAULT attack ACTOR=Rebels RECIPIENT=farms NEGATED");
    }

    @Test
    void anAttackItsAuthorAnnouncesIsAThreat() {
        assertThat(read("""
                Rebels rebel NOUN NNS 3 nsubj
                will will AUX MD 3 aux
                attack attack VERB VB 0 root
                farms farm NOUN NNS 3 obj
                """)).isEqualTo("THREATEN attack ACTOR=Rebels RECIPIENT=farms HAPPENED");
    }

    @Test
    void participialsInheritTheSubject() {
        assertThat(read("""
                Rebels rebel NOUN NNS 2 nsubj
                fled flee VERB VBD 0 root
                , , PUNCT , 4 punct
                attacking attack VERB VBG 2 advcl
                farms farm NOUN NNS 4 obj
                """)).isEqualTo("ASSAULT attacking ACTOR=Rebels RECIPIENT=farms HAPPENED");
    }

    @Test
    void aWeaponGivesModeAndInstrument() {
        EventMention mention = mentions("""
                Rebels rebel NOUN NNS 2 nsubj
                attacked attack VERB VBD 0 root
                farms farm NOUN NNS 2 obj
                with with ADP IN 5 case
                rockets rocket NOUN NNS 2 obl
                """).getFirst();
        assertThat(mention.modes()).containsExactly(Mode.HEAVY_WEAPONS);
        assertThat(mention.instruments()).containsExactly("rocket");
    }

    @Test
    void anAdverbOfRecallMarksRecall() {
        EventMention mention = mentions("""
                Rebels rebel NOUN NNS 4 nsubj
                have have AUX VBP 4 aux
                repeatedly repeatedly ADV RB 4 advmod
                attacked attack VERB VBN 0 root
                farms farm NOUN NNS 4 obj
                """).getFirst();
        assertThat(mention.recalled()).isTrue();
    }

    private static String read(String columns) {
        ParsedStory story = Parses.of(columns);
        StringBuilder all = new StringBuilder();
        for (EventMention mention : coder().code(story)) {
            all.append(mention.type()).append(' ').append(story.text(mention.trigger()));
            mention.participants()
                    .forEach(each ->
                            all.append(' ').append(each.role()).append('=').append(story.text(each.span())));
            all.append(' ').append(mention.factuality());
        }
        return all.toString();
    }

    private static List<EventMention> mentions(String columns) {
        return coder().code(Parses.of(columns));
    }

    @Test
    void whatIsOnlyThreatenedIsRefusedWithAReason() {
        List<Refusal> refusals = RefusalReader.of(List.of(ATTACK), cues()).refusals(Parses.of("""
                Rebels rebel NOUN NNS 2 nsubj
                threatened threaten VERB VBD 0 root
                to to PART TO 4 mark
                attack attack VERB VB 2 xcomp
                """));
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo("attack");
            assertThat(refusal.reason()).startsWith("only wished for");
        });
    }

    private static EventCoder coder() {
        return EventCoder.of(List.of(ATTACK), cues());
    }

    private static CodingCues cues() {
        Map<String, Set<String>> classes = new HashMap<>();
        WordClasses.NEEDED.forEach(name -> classes.put(name, Set.of()));
        classes.put("light-doing", Set.of("launch"));
        FactualityCues factuality = new FactualityCues(
                Map.of("threaten to", Effect.DROPPED),
                Map.of("may", Effect.POSSIBLE),
                Map.of("if", Effect.POSSIBLE),
                Set.of("not"),
                Map.of("repeatedly", List.of(List.of("repeatedly"))));
        Means rocket = new Means(List.of("rocket"), List.of(Mode.HEAVY_WEAPONS), "rocket");
        return new CodingCues(factuality, List.of(rocket), List.of(), new WordClasses(classes));
    }
}

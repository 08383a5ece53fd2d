// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.ParsedStory;
import org.dateline.testing.Parses;
import org.junit.jupiter.api.Test;

class AttributorTest {
    private static final Attributor ATTRIBUTOR = Attributor.of(new CueLexicon(
            Map.of(
                    "say", EnumSet.of(CueShape.QUOTE, CueShape.CLAUSE, CueShape.ASIDE),
                    "show", EnumSet.of(CueShape.CLAUSE),
                    "urge", EnumSet.of(CueShape.QUOTE, CueShape.INFINITIVE),
                    "accuse", EnumSet.of(CueShape.QUOTE, CueShape.DEED),
                    "call", EnumSet.of(CueShape.QUOTE, CueShape.INFINITIVE),
                    "make clear", EnumSet.of(CueShape.CLAUSE),
                    "quote", EnumSet.of(CueShape.QUOTE)),
            Set.of("claim"),
            Set.of("police"),
            Set.of("according to"),
            Set.of("reportedly"),
            Set.of("figure", "release"),
            Set.of("statement"),
            new CueWords(Map.of(
                    CueWords.Kind.GOING_ON, Set.of("call"),
                    CueWords.Kind.QUOTING, Set.of("quote"),
                    CueWords.Kind.RELEASING, Set.of("issue")))));

    @Test
    void aSpeakerGoesOnThoughTheGrammarHangsItOnWhatWasSaid() {
        assertCredits(
                """
                The the DET DT 2 det
                office office NOUN NN 3 nsubj
                said say VERB VBD 0 root
                the the DET DT 5 det
                fires fire NOUN NNS 7 nsubj:pass
                were be AUX VBD 7 aux:pass
                lit light VERB VBN 3 ccomp
                by by ADP IN 9 case
                looters looter NOUN NNS 7 obl
                and and CCONJ CC 11 cc
                called call VERB VBD 7 conj
                on on ADP IN 14 case
                the the DET DT 14 det
                army army NOUN NN 11 obl
                to to PART TO 16 mark
                leave leave VERB VB 11 advcl
                _. . PUNCT . 3 punct
                """, "The office | said | the fires were lit by looters", "The office | called | the army to leave");
    }

    @Test
    void whoIsQuotedAsSayingSaysItAndSoDoesWhoQuotes() {
        assertCredits("""
                The the DET DT 2 det
                agency agency NOUN NN 3 nsubj
                quoted quote VERB VBD 0 root
                Bel Bel PROPN NNP 3 obj PER
                as as SCONJ IN 6 mark
                saying say VERB VBG 3 advcl
                the the DET DT 8 det
                talks talk NOUN NNS 10 nsubj
                had have AUX VBD 10 aux
                failed fail VERB VBN 6 ccomp
                _. . PUNCT . 3 punct
                """, "Bel and The agency | saying | the talks had failed");
    }

    @Test
    void whoMakesItClearSaysIt() {
        assertCredits("""
                Bel Bel PROPN NNP 2 nsubj PER
                made make VERB VBD 0 root
                it it PRON PRP 2 expl
                clear clear ADJ JJ 2 xcomp
                that that SCONJ IN 8 mark
                he he PRON PRP 8 nsubj
                would would AUX MD 8 aux
                leave leave VERB VB 4 ccomp
                _. . PUNCT . 2 punct
                """, "Bel | made it clear | he would leave");
    }

    @Test
    void aReleaseSpeaksForTheBodyNamedOnIt() {
        assertCredits("""
                The the DET DT 2 det
                road road NOUN NN 4 nsubj:pass
                was be AUX VBD 4 aux:pass
                closed close VERB VBN 0 root
                _, , PUNCT , 11 punct
                according accord VERB VBG 11 case
                to to ADP IN 6 fixed
                an a DET DT 11 det
                Army Army PROPN NNP 10 compound
                Office Office PROPN NNP 11 compound
                release release NOUN NN 4 obl
                _. . PUNCT . 4 punct
                """, "Army Office | according to | The road was closed");
    }

    @Test
    void whatIsOnlyToBeSaidIsNoCredit() {
        assertCredits("""
                Crowds crowd NOUN NNS 2 nsubj
                gathered gather VERB VBD 0 root
                to to PART TO 4 mark
                urge urge VERB VB 2 advcl
                him he PRON PRP 4 obj
                to to PART TO 7 mark
                run run VERB VB 4 xcomp
                _. . PUNCT . 2 punct
                """);
    }

    @Test
    void aClauseIsCreditedToTheSubject() {
        assertCredits("""
                The the DET DT 2 det
                army army NOUN NN 3 nsubj
                said say VERB VBD 0 root
                that that SCONJ IN 6 mark
                rebels rebel NOUN NNS 6 nsubj
                fled flee VERB VBD 3 ccomp
                _. . PUNCT . 3 punct
                """, "The army | said | rebels fled");
    }

    @Test
    void aStateInCapitalsIsNoPronoun() {
        assertCredits("""
                The the DET DT 2 det
                US US PROPN NNP 3 nsubj
                said say VERB VBD 0 root
                rebels rebel NOUN NNS 5 nsubj
                fled flee VERB VBD 3 ccomp
                _. . PUNCT . 3 punct
                """, "The US | said | rebels fled");
    }

    @Test
    void whatStandsBeforeTheCreditWasSaidThoughTheGrammarHasMoreBehindIt() {
        assertCredits("""
                Rebels rebel NOUN NNS 2 nsubj
                fled flee VERB VBD 5 ccomp
                _, , PUNCT , 2 punct
                police police NOUN NNS 5 nsubj
                said say VERB VBD 0 root
                _, , PUNCT , 8 punct
                the the DET DT 8 det
                latest late ADJ JJS 5 ccomp
                _. . PUNCT . 5 punct
                """, "police | said | Rebels fled … the latest");
    }

    @Test
    void aMeasureIsNoSource() {
        assertCredits("""
                Prices price NOUN NNS 2 nsubj
                rose rise VERB VBD 0 root
                two two NUM CD 6 nummod
                per per ADP IN 5 case
                cent cent NOUN NN 3 nmod
                _. . PUNCT . 2 punct
                """);
    }

    @Test
    void aCreditAmidTheClauseSplitsIt() {
        assertCredits("""
                Rebels rebel NOUN NNS 7 nsubj
                _, , PUNCT , 5 punct
                the the DET DT 4 det
                army army NOUN NN 5 nsubj
                said say VERB VBD 7 parataxis
                _, , PUNCT , 5 punct
                fled flee VERB VBD 0 root
                north north ADV RB 7 advmod
                _. . PUNCT . 7 punct
                """, "the army | said | Rebels … fled north");
    }

    @Test
    void aQuotationGoesOnWithoutANewCredit() {
        assertCredits("""
                " " PUNCT `` 4 punct
                _We we PRON PRP 4 nsubj
                will will AUX MD 4 aux
                stay stay VERB VB 7 ccomp
                _, , PUNCT , 4 punct
                _" " PUNCT '' 4 punct
                said say VERB VBD 0 root
                Bel Bel PROPN NNP 7 nsubj PER
                _. . PUNCT . 7 punct

                " " PUNCT `` 4 punct
                _Nobody nobody PRON NN 4 nsubj
                will will AUX MD 4 aux
                leave leave VERB VB 0 root
                _. . PUNCT . 4 punct
                _" " PUNCT '' 4 punct
                """, "Bel | said | \"We will stay,\" … \"Nobody will leave.\"");
    }

    @Test
    void figuresSpeakForWhoeverReleasedThem() {
        assertCredits("""
                Figures figure NOUN NNS 6 nsubj
                released release VERB VBN 1 acl
                by by ADP IN 5 case
                the the DET DT 5 det
                ministry ministry NOUN NN 2 obl
                showed show VERB VBD 0 root
                rebels rebel NOUN NNS 8 nsubj
                fled flee VERB VBD 6 ccomp
                _. . PUNCT . 6 punct
                """, "the ministry | showed | rebels fled");
    }

    @Test
    void anAccusationHoldsTheAccusedAndTheDeed() {
        assertCredits("""
                Arkania Arkania PROPN NNP 2 nsubj LOC
                accused accuse VERB VBD 0 root
                rebels rebel NOUN NNS 2 obj
                of of SCONJ IN 5 mark
                shelling shell VERB VBG 2 advcl
                towns town NOUN NNS 5 obj
                _. . PUNCT . 2 punct
                """, "Arkania | accused | rebels of shelling towns");
    }

    @Test
    void anAccusationWithoutAClauseIsNone() {
        assertCredits("""
                Arkania Arkania PROPN NNP 2 nsubj LOC
                accused accuse VERB VBD 0 root
                rebels rebel NOUN NNS 2 obj
                of of ADP IN 5 case
                treason treason NOUN NN 2 obl
                _. . PUNCT . 2 punct
                """);
    }

    @Test
    void accordingToCoversItsSentence() {
        assertCredits("""
                Rebels rebel NOUN NNS 2 nsubj
                fled flee VERB VBD 0 root
                _, , PUNCT , 2 punct
                according accord VERB VBG 7 case
                to to ADP IN 4 fixed
                the the DET DT 7 det
                army army NOUN NN 2 obl
                _. . PUNCT . 2 punct
                """, "the army | according to | Rebels fled");
    }

    @Test
    void reportedlyCreditsNobody() {
        assertCredits("""
                Rebels rebel NOUN NNS 3 nsubj
                reportedly reportedly ADV RB 3 advmod
                fled flee VERB VBD 0 root
                _. . PUNCT . 3 punct
                """, " | reportedly | Rebels … fled");
    }

    private static void assertCredits(String columns, String... expected) {
        ParsedStory story = Parses.of(columns);
        List<String> credits = ATTRIBUTOR.attribute(story).stream()
                .map(each -> words(story, each))
                .toList();
        assertThat(credits).containsExactly(expected);
    }

    private static String words(ParsedStory story, Attribution attribution) {
        return String.join(
                " | ",
                String.join(
                        " and ",
                        attribution.sources().stream()
                                .map(source -> story.text(source.span()))
                                .toList()),
                attribution.cue().map(story::text).orElse(""),
                String.join(
                        " … ", attribution.content().stream().map(story::text).toList()));
    }
}

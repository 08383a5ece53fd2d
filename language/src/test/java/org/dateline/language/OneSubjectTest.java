// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Verbs that a parser gave two subjects. */
class OneSubjectTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("twoSubjects")
    void ofTwoSubjectsOneIsMended(String why, int at, String arc, String lines) {
        assertThat(MendedTree.by(OneSubject::in, lines).arc(at)).isEqualTo(arc);
    }

    static List<Arguments> twoSubjects() {
        return List.of(
                arguments("the second subject is whoever says it", 5, "nsubj of said", """
                        Rebels NOUN NNS 2 nsubj
                        robbed VERB VBD 8 ccomp
                        banks NOUN NNS 2 obj
                        , PUNCT , 8 punct
                        the DET DT 6 det
                        minister NOUN NN 2 nsubj
                        had AUX VBD 8 aux
                        said VERB VBN 0 root
                        """),
                arguments("a name behind an office stands beside it", 4, "appos of envoy", """
                        The DET DT 2 det
                        envoy NOUN NN 6 nsubj
                        for ADP IN 4 case
                        Arka PROPN NNP 2 nmod
                        Stone PROPN NNP 6 nsubj
                        spoke VERB VBD 0 root
                        """),
                arguments("the first subject belongs to the clause that has none", 0, "nsubj of failed", """
                        Talks NOUN NNS 7 nsubj
                        failed VERB VBD 7 ccomp
                        , PUNCT , 7 punct
                        the DET DT 5 det
                        statement NOUN NN 7 nsubj
                        then ADV RB 7 advmod
                        said VERB VBD 0 root
                        """),
                arguments("who is told is an object", 2, "obj of told", """
                        He PRON PRP 2 nsubj
                        told VERB VBD 0 root
                        reporters NOUN NNS 5 nsubj
                        rebels NOUN NNS 5 nsubj
                        fled VERB VBD 2 ccomp
                        """),
                arguments("the second is of the verb that goes on", 4, "nsubj of urged", """
                        Chad PROPN NNP 2 nsubj
                        closed VERB VBD 0 root
                        crossings NOUN NNS 2 obj
                        and CCONJ CC 6 cc
                        envoys NOUN NNS 2 nsubj
                        urged VERB VBD 2 conj
                        talks NOUN NNS 6 obj
                        """));
    }

    @Test
    void oneSubjectIsLeftAlone() {
        MendedTree tree = MendedTree.by(OneSubject::in, """
                Rebels NOUN NNS 2 nsubj
                fled VERB VBD 0 root
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }

    @Test
    void whoSaysThatAnotherWasChargedIsNotCharged() {
        MendedTree tree = MendedTree.by(OneSubject::in, """
                Dealers NOUN NNS 3 nsubj:pass
                were AUX VBD 3 aux:pass
                charged VERB VBN 5 ccomp
                lawyers NOUN NNS 3 nsubj:pass
                said VERB VBD 0 root
                """);

        assertThat(tree.arc(3)).isEqualTo("nsubj of said");
    }
}

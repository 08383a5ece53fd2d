// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Participles whose auxiliary or preposition is told once, each with those of whom it is said. */
class GappedPassivesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("toldOnce")
    void aParticipleIsSaidOfItsOwn(String why, Map<Integer, String> arcs, String lines) {
        MendedTree tree = MendedTree.by(GappedPassives::in, lines);

        assertThat(arcs).allSatisfy((word, arc) -> assertThat(tree.arc(word)).isEqualTo(arc));
    }

    static List<Arguments> toldOnce() {
        return List.of(
                arguments(
                        "a number between and and the participle is its subject",
                        Map.of(5, "nsubj:pass of wounded"),
                        """
                        Two NUM CD 2 nummod
                        guards NOUN NNS 4 nsubj:pass
                        were AUX VBD 4 aux:pass
                        killed VERB VBN 0 root
                        and CCONJ CC 7 cc
                        nine NUM CD 4 conj
                        wounded VERB VBN 4 conj
                        """),
                arguments(
                        "after with it is said of all that are joined",
                        Map.of(7, "conj of guards", 8, "acl of guards"),
                        """
                        It PRON PRP 2 nsubj
                        ended VERB VBD 0 root
                        with ADP IN 5 case
                        two NUM CD 5 nummod
                        guards NOUN NNS 2 obl
                        and CCONJ CC 9 cc
                        six NUM CD 8 nummod
                        rebels NOUN NNS 9 nsubj
                        killed VERB VBN 2 conj
                        """),
                arguments("what is said of the first is not said of the second", Map.of(7, "acl of others"), """
                        with ADP IN 4 mark
                        two NUM CD 3 nummod
                        guards NOUN NNS 4 nsubj
                        dead ADJ JJ 0 root
                        and CCONJ CC 7 cc
                        five NUM CD 7 nummod
                        others NOUN NNS 3 conj
                        wounded VERB VBN 3 acl
                        """));
    }

    @Test
    void aClauseWithAnObjectOfItsOwnIsLeftAlone() {
        MendedTree tree = MendedTree.by(GappedPassives::in, """
                Rebels NOUN NNS 2 nsubj
                clashed VERB VBD 0 root
                with ADP IN 4 case
                troops NOUN NNS 2 obl
                and CCONJ CC 8 cc
                five NUM CD 7 nummod
                gunmen NOUN NNS 8 nsubj
                killed VERB VBD 2 conj
                two NUM CD 10 nummod
                farmers NOUN NNS 8 obj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days between the subject and its verb. */
class SubjectDaysTest {
    @Test
    void aDayBehindTheLastOfTheSubjectsIsOfTheVerb() {
        MendedTree tree = MendedTree.by(SubjectDays::in, """
                Arka PROPN NNP 6 nsubj
                and CCONJ CC 3 cc
                Belia PROPN NNP 1 conj
                Friday PROPN NNP 1 conj
                formally ADV RB 6 advmod
                joined VERB VBD 0 root
                """);

        assertThat(tree.arc(3)).isEqualTo("obl:unmarked of joined");
    }

    @Test
    void aDayThatIsPartOfANameIsLeftAlone() {
        MendedTree tree = MendedTree.by(SubjectDays::in, """
                Bloody ADJ JJ 2 amod
                Sunday PROPN NNP 3 nsubj
                shook VERB VBD 0 root
                Arka PROPN NNP 3 obj
                """);

        assertThat(tree.isLeftAlone()).isTrue();
    }
}

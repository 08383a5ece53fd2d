// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PersonNamesTest {
    @Test
    void transliterationsOfOneNameAgree() {
        assertThat(PersonNames.agree("Mahmud Abbas", "Mahmoud Abbas")).isTrue();
        assertThat(PersonNames.agree("Qasem Soleimani", "Qassem Soleymani")).isTrue();
        assertThat(PersonNames.agree("Osama bin Laden", "Usama bin Ladin")).isTrue();
    }

    @Test
    void aLastNameStandsForTheFullOne() {
        assertThat(PersonNames.agree("Sudani", "Mohamed Shia al-Sudani")).isTrue();
        assertThat(PersonNames.agree("Smith", "John Jones")).isFalse();
    }

    @Test
    void oneFamilyNameWithTwoFirstNamesIsTwoPeople() {
        assertThat(PersonNames.agree("Raul Castro", "Fidel Castro")).isFalse();
    }

    @Test
    void initialsStandForAName() {
        assertThat(Acronyms.stands("PMF", java.util.List.of("Popular Mobilization Forces")))
                .isTrue();
        assertThat(Acronyms.stands("PLO", java.util.List.of("Popular Mobilization Forces")))
                .isFalse();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wire services and papers write where, when and by whom a story was filed. */
class DatelineHabitsTest {
    private static final String BODY = "Ministers of four countries met on Tuesday to talk about fish, officials said.";
    private static final String NEXT = "They agreed to meet again in a month, when the boats are out.";

    private static Optional<Dateline> of(String opening) {
        Story story = Story.of("habit", "Talks on fish\n\n" + opening + BODY + "\n\n" + NEXT)
                .headline("Talks on fish")
                .published(LocalDate.of(2023, 11, 6), PublishedFrom.GIVEN);
        return Layout.of(story).dateline();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-none-", quoteCharacter = '`', textBlock = """
            `BAGHDAD (AFP) - `                          | BAGHDAD                  | AFP       | -none-
            `- Baghdad (AFP)\n\n`                       | Baghdad                  | AFP       | -none-
            `Oslo, 5 November - (ANA) - `               | Oslo                     | ANA       | 2023-11-05
            `Oslo, Nov 5: `                             | Oslo                     | -none-    | 2023-11-05
            `WASHINGTON, Nov. 5 (Reuters) - `           | WASHINGTON               | Reuters   | 2023-11-05
            `WASHINGTON, Nov 5 (Reuters) - `            | WASHINGTON               | Reuters   | 2023-11-05
            `GAZA/JERUSALEM - `                         | GAZA/JERUSALEM           | -none-    | -none-
            `GAZA/JERUSALEM, Nov 5 (Reuters) - `        | GAZA/JERUSALEM           | Reuters   | 2023-11-05
            `Baghdad, 5 November (Xinhua) - `           | Baghdad                  | Xinhua    | 2023-11-05
            `Baghdad, 5 November (Xinhua) `             | Baghdad                  | Xinhua    | 2023-11-05
            `BEIJING, Nov. 5 (Xinhua) -- `              | BEIJING                  | Xinhua    | 2023-11-05
            `ACCRA, Ghana (AP) — `                      | ACCRA, Ghana             | AP        | -none-
            `ACCRA, Ghana, Nov. 5 (AP) — `              | ACCRA, Ghana             | AP        | 2023-11-05
            `(Reuters) - `                              | -none-                   | Reuters   | -none-
            `Nov 5 (Reuters) - `                        | -none-                   | Reuters   | 2023-11-05
            `MOSCOW. Nov 5 (Interfax) - `               | MOSCOW                   | Interfax  | 2023-11-05
            `MOSCOW, November 5. /TASS/. `              | MOSCOW                   | TASS      | 2023-11-05
            `BAKU, Azerbaijan, Nov. 5. /Trend/ - `      | BAKU, Azerbaijan         | Trend     | 2023-11-05
            `TEHRAN (Tasnim) – `                        | TEHRAN                   | Tasnim    | -none-
            `TEHRAN, Nov. 05 (MNA) – `                  | TEHRAN                   | MNA       | 2023-11-05
            `Tehran, Nov 5, IRNA – `                    | Tehran                   | IRNA      | 2023-11-05
            `Damascus, SANA- `                          | Damascus                 | SANA      | -none-
            `DAMASCUS, (SANA)_ `                        | DAMASCUS                 | SANA      | -none-
            `ISLAMABAD, Nov 5 (APP): `                  | ISLAMABAD                | APP       | 2023-11-05
            `NEW DELHI: `                               | NEW DELHI                | -none-    | -none-
            `RAMALLAH, November 5, 2023 (WAFA) – `      | RAMALLAH                 | WAFA      | 2023-11-05
            `Ramallah, November 5, 2023 (WAFA) – `      | Ramallah                 | WAFA      | 2023-11-05
            `SEOUL, Nov. 5 (Yonhap) -- `                | SEOUL                    | Yonhap    | 2023-11-05
            `MEXICO CITY, Nov 5 (EFE).- `               | MEXICO CITY              | EFE       | 2023-11-05
            `(ANSA) - ROME, NOV 5 - `                   | ROME                     | ANSA      | 2023-11-05
            `(AFP) Baghdad - `                          | Baghdad                  | AFP       | -none-
            `CAIRO – 5 November 2023: `                 | CAIRO                    | -none-    | 2023-11-05
            `GENEVA (5 November 2023) – `               | GENEVA                   | -none-    | 2023-11-05
            `Berlin (dpa) - `                           | Berlin                   | dpa       | -none-
            `KYIV, Ukraine — `                          | KYIV, Ukraine            | -none-    | -none-
            `N'DJAMENA (AFP) - `                        | N'DJAMENA                | AFP       | -none-
            `SAN JUAN, Puerto Rico (AP) _ `             | SAN JUAN, Puerto Rico    | AP        | -none-
            `(CNN) `                                    | -none-                   | CNN       | -none-
            `Seoul, South Korea (CNN) `                 | Seoul, South Korea       | CNN       | -none-
            `UNITED NATIONS, Nov 5 (IPS) - `            | UNITED NATIONS           | IPS       | 2023-11-05
            """)
    void isRead(String opening, String place, String agency, String day) {
        Dateline line = of(opening.replace("\\n", "\n")).orElseThrow();
        assertThat(line.place()).isEqualTo(Optional.ofNullable(place));
        assertThat(line.agency()).isEqualTo(Optional.ofNullable(agency));
        assertThat(line.date()).isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
    }

    @Test
    void whatOnlyLooksLikeOneIsNone() {
        assertThat(of("BREAKING: ")).isEmpty();
        assertThat(of("Omar Dahl, the premier - who was away - sent his regrets. "))
                .isEmpty();
        assertThat(of("Fishing Union (FU) ")).isEmpty();
        assertThat(of("The minister (who was away) - ")).isEmpty();
        assertThat(of("Tuesday, 5 November was a cold day. ")).isEmpty();
        assertThat(of("Premier Dahl, NATO - and all - were there. ")).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PageDayTest {
    private static void assertMoment(String value, String moment) {
        assertThat(PageDay.in(value).flatMap(PageDay::moment)).as(value).contains(OffsetDateTime.parse(moment));
    }

    private static void assertDay(String value, String day) {
        assertThat(PageDay.in(value).map(PageDay::day)).as(value).contains(LocalDate.parse(day));
    }

    @Test
    void momentsAreReadWithTheirZone() {
        assertMoment("2019-11-19T11:00:09.000Z", "2019-11-19T11:00:09Z");
        assertMoment("2019-11-19T04:31:13-0600", "2019-11-19T04:31:13-06:00");
        assertMoment("Wed, 20 Nov 2019 10:15:00 +0530", "2019-11-20T10:15:00+05:30");
        assertMoment("Tue Nov 19, 2013 4:57pm EST", "2013-11-19T16:57:00-05:00");
        assertMoment("Tue Nov 19 22:10:00 UTC 2013", "2013-11-19T22:10:00Z");
        assertMoment("Tuesday 2 June 2015 22.40 BST", "2015-06-02T22:40:00+01:00");
        assertMoment("July 4, 2018 / 12:05 AM ET", "2018-07-04T00:05:00-04:00");
        assertMoment("5 November 2012 at 10:11 (GMT+3)", "2012-11-05T10:11:00+03:00");
        assertMoment("1709733600", "2024-03-06T14:00:00Z");
        assertMoment("1709733600000", "2024-03-06T14:00:00Z");
    }

    @Test
    void daysWithoutAZoneStayDays() {
        assertDay("2012/11/05 10:11:12", "2012-11-05");
        assertDay("20121105101112", "2012-11-05");
        assertDay("05.11.2012", "2012-11-05");
        assertDay("25/11/2012", "2012-11-25");
        assertDay("11/25/2012", "2012-11-25");
        assertDay("Posted: Friday, March 7th, 2014", "2014-03-07");
        assertDay("the 3rd of May, 2016", "2016-05-03");
    }

    @Test
    void whatSaysNoDayIsNone() {
        assertThat(PageDay.in("05/11/2012")).isEmpty();
        assertThat(PageDay.in("0001-01-01T00:00:00Z")).isEmpty();
        assertThat(PageDay.in("1970-01-01T00:00:00Z")).isEmpty();
        assertThat(PageDay.in("2019-13-45")).isEmpty();
        assertThat(PageDay.in("Two hours ago")).isEmpty();
    }

    @Test
    void theAddressTellsTheDayWhole() {
        assertThat(PageDay.inAddress("https://times.example/2019/11/19/us/vote.html")
                        .map(PageDay::day))
                .contains(LocalDate.of(2019, 11, 19));
        assertThat(PageDay.inAddress("https://x.example/2019/nov/8/vote").map(PageDay::day))
                .contains(LocalDate.of(2019, 11, 8));
        assertThat(PageDay.inAddress("https://x.example/201911181077343476-vote")
                        .map(PageDay::day))
                .isEmpty();
        assertThat(PageDay.inAddress("https://x.example/2019/11/vote")).isEmpty();
    }

    @Test
    void addressesOfOnePageAreOne() {
        assertThat(Address.canonical("HTTPS://Post.Example.org:443/a/b?utm_source=x&id=4&fbclid=9#top"))
                .contains("https://post.example.org/a/b?id=4");
        assertThat(Address.canonical("/a/b")).isEmpty();
        assertThat(Address.canonical("javascript:alert(1)")).isEmpty();
    }
}

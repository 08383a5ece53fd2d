// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.List;

/**
 * An event with the reasons of its reports.
 *
 * @param event the reports held to be of one happening
 * @param memberships in the order of the event's reports
 */
public record Gathering(Event event, List<Membership> memberships) {
    public Gathering {
        memberships = List.copyOf(memberships);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.time.LocalDate;

/**
 * The day on which a version of a story appeared, and how that is known.
 *
 * @param day local to the outlet; relative time words count from it (the "document creation time" of TimeML)
 * @param from what says so
 */
public record Published(LocalDate day, PublishedFrom from) {}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import org.dateline.coded.CodedStory;

/**
 * A story on its way into the ledger.
 *
 * @param coded with all that was read out of it
 * @param found where it was read
 */
public record Arrival(CodedStory coded, Found found) {}

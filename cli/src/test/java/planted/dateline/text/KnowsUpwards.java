// SPDX-License-Identifier: Apache-2.0
package planted.dateline.text;

import planted.dateline.coded.Joined;

/** Breaks: layers point down; no cycles. */
public record KnowsUpwards(Joined joined) {}

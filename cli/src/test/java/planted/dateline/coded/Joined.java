// SPDX-License-Identifier: Apache-2.0
package planted.dateline.coded;

import java.util.List;
import planted.dateline.text.KnowsUpwards;

/** What the text should not know. */
public record Joined(List<KnowsUpwards> texts) {}

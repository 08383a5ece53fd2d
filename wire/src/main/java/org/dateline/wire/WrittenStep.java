// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import java.util.Optional;
import org.dateline.text.Span;

/** One step of how an entry was read: which field, by which rule, from which words, in which words. */
public record WrittenStep(String field, String rule, Optional<Span> span, String says) {}

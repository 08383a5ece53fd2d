// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge.rules;

import java.util.List;
import java.util.Optional;
import org.dateline.coding.Role;
import org.dateline.knowledge.KnowledgeLine;
import org.dateline.text.Span;

/**
 * A sentence that proves a rule: one it must read, with trigger and roles, or one it must not.
 *
 * @param rule name of the rule
 * @param line where it stands
 * @param text the sentence without marks
 * @param trigger the words between asterisks; none in a sentence the rule must not read
 * @param marks who stands in which role
 */
public record CodingExample(String rule, KnowledgeLine line, String text, Optional<Span> trigger, List<Mark> marks) {

    /**
     * Words in a role.
     *
     * @param role the role
     * @param span the words
     */
    public record Mark(Role role, Span span) {}

    public CodingExample {
        marks = List.copyOf(marks);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.matching.Policy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Policies by their words, such as {@code most-origins}. */
final class PolicyConverter implements ITypeConverter<Policy> {
    @Override
    public Policy convert(String word) {
        return Stream.of(Policy.values())
                .filter(policy -> policy.code().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("policies are "
                        + Stream.of(Policy.values()).map(Policy::code).collect(Collectors.joining(", "))));
    }
}

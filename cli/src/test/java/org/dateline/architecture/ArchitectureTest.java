// SPDX-License-Identifier: Apache-2.0
package org.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The house keeps its shape. Every rule is checked twice: the program passes it, and the classes under {@code
 * planted.dateline}, which break each rule once, are caught by it.
 */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theProgramPasses() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.dateline");
        return rules("org.dateline").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(program)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsPlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importPackages("planted.dateline");
        return rules("planted.dateline").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(planted).hasViolation())
                                .as("violation of \"%s\" caught", rule.getKey())
                                .isTrue()));
    }

    private static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(new DependencyRules(root).rules());
        rules.putAll(new CodeRules(root).rules());
        return rules;
    }
}

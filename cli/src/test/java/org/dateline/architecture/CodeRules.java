// SPDX-License-Identifier: Apache-2.0
package org.dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** What code may look like and what it may touch. */
final class CodeRules {
    // The cast is a look-up table over its actors, the one thing of the stages that is neither a record nor hidden.
    private static final String LOOK_UPS = ".*\\.cast\\.Cast";

    private final Packages packages;

    CodeRules(String root) {
        this.packages = new Packages(root);
    }

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the model is records, enums and interfaces", modelIsPlain());
        rules.put("no arrays or old dates in records", recordsAreImmutable());
        rules.put(
                "core fields are final",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(packages.of(Packages.CORE))
                        .should()
                        .beFinal());
        rules.put("core reads no clock, disk, network, environment or chance", coreIsPure());
        rules.put(
                "only the command line prints",
                noClasses()
                        .that()
                        .resideInAPackage(packages.all())
                        .and()
                        .resideOutsideOfPackages(packages.of("cli"))
                        .should(ACCESS_STANDARD_STREAMS));
        rules.put(
                "no empty names",
                noClasses()
                        .that()
                        .resideInAPackage(packages.all())
                        .should()
                        .haveNameMatching(
                                ".*(Impl|Util|Utils|Helper|Helpers|Manager|Processor|Wrapper|Info|Data|Constants)$"));
        rules.put(
                "no Optional parameters",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(packages.of(Packages.CORE))
                        .and()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .areNotRecords()
                        .should(takeNoOptional()));
        rules.put(
                "no generic exceptions",
                noClasses().that().resideInAPackage(packages.all()).should(THROW_GENERIC_EXCEPTIONS));
        rules.put(
                "no java.util.logging",
                noClasses().that().resideInAPackage(packages.all()).should(USE_JAVA_UTIL_LOGGING));
        rules.put("implementations hide behind their interface", implementationsHide());
        rules.put(
                "every package is null-marked",
                classes()
                        .that()
                        .resideInAPackage(packages.all())
                        .should(condition(
                                "lie in a package that is @NullMarked",
                                type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
        return rules;
    }

    private ArchRule modelIsPlain() {
        return classes()
                .that()
                .resideInAnyPackage(packages.of("story", "ontology", "coded"))
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should(condition("be a record or an enum", type -> type.isRecord() || type.isEnum()));
    }

    private ArchRule recordsAreImmutable() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(packages.of("language.perceptron")) // tables of weights are arrays
                .should()
                .notHaveRawType(describe(
                        "an array or a mutable date",
                        type -> type.isArray()
                                || type.isAssignableTo(Date.class)
                                || type.isAssignableTo(Calendar.class)));
    }

    private ArchRule coreIsPure() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages.of(Packages.CORE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.nio.file..", "java.net.http..", "java.sql..", "java.util.logging..")
                        .and(not(belongToAnyOf(Serializable.class, UncheckedIOException.class))))
                .orShould()
                .callMethodWhere(describe("clock, chance or environment", CodeRules::isImpure));
    }

    private static boolean isImpure(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        return (name.equals("now") && owner.getPackageName().startsWith("java.time"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")
                                .contains(name))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"));
    }

    private ArchRule implementationsHide() {
        return classes()
                .that()
                .resideInAnyPackage(packages.of(Packages.STAGES))
                .and()
                .areNotInterfaces()
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .and()
                .areTopLevelClasses()
                .and()
                .haveNameNotMatching(LOOK_UPS)
                .should()
                .notBePublic();
    }

    private static ArchCondition<JavaClass> condition(String words, Predicate<JavaClass> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " does not " + words));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeNoOptional() {
        return new ArchCondition<>("take no Optional") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> types = method.getRawParameterTypes();
                boolean takes = !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class));
                events.add(new SimpleConditionEvent(method, !takes, method.getFullName() + " takes an Optional"));
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may know whom. */
final class DependencyRules {
    private final String root;
    private final Packages packages;

    DependencyRules(String root) {
        this.root = root;
        this.packages = new Packages(root);
    }

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("core uses only the JDK", coreIsPlain());
        rules.put("layers point down", layers());
        rules.put("stages do not know one another", apart("stages", Packages.STAGES));
        rules.put("middle modules do not know one another", apart("modules", Packages.MIDDLE));
        rules.put("no cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("Jackson only in wire", fence("wire", "tools.jackson..", "com.fasterxml.jackson.."));
        rules.put("ONNX Runtime only in language", fence("language", "ai.onnxruntime.."));
        rules.put(
                "readers of pages, archives and robots.txt only in ingest",
                fence("ingest", "org.jsoup..", "org.netpreserve..", "crawlercommons.."));
        rules.put("the network only in ingest", fence("ingest", "java.net.http.."));
        rules.put("picocli and the progress bar only in cli", fence("cli", "picocli..", "me.tongfei.progressbar.."));
        rules.put(
                "Javalin and Jetty only in server",
                fence("server", "io.javalin..", "org.eclipse.jetty..", "jakarta.."));
        rules.put(
                "databases only in ledger",
                fence(
                        "ledger",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "com.zaxxer..",
                        "org.postgresql..",
                        "org.sqlite.."));
        return rules;
    }

    private ArchRule coreIsPlain() {
        String[] allowed = Stream.concat(Stream.of(packages.of(Packages.CORE)), Stream.of("java..", "org.jspecify.."))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(packages.of(Packages.CORE))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(allowed)));
    }

    private ArchRule layers() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(packages.all())
                .withOptionalLayers(true)
                .layer("text")
                .definedBy(packages.of("text"))
                .layer("story")
                .definedBy(packages.of("story", "ontology"))
                .layer("syntax")
                .definedBy(packages.of("syntax"))
                .layer("stages")
                .definedBy(packages.of(Packages.STAGES))
                .layer("coded")
                .definedBy(packages.of("coded"))
                .layer("matching")
                .definedBy(packages.of("matching"))
                .layer("pipeline")
                .definedBy(packages.of("pipeline"))
                .layer("edges")
                .definedBy(packages.of(Packages.EDGES))
                .layer("program")
                .definedBy(packages.of("cli"))
                .whereLayer("program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("edges")
                .mayOnlyBeAccessedByLayers("edges", "program")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("edges")
                .whereLayer("matching")
                .mayOnlyBeAccessedByLayers("pipeline", "edges")
                .whereLayer("coded")
                .mayOnlyBeAccessedByLayers("matching", "pipeline", "edges")
                .whereLayer("stages")
                .mayOnlyBeAccessedByLayers("coded", "matching", "pipeline", "edges")
                .whereLayer("syntax")
                .mayOnlyBeAccessedByLayers("stages", "coded", "matching", "pipeline", "edges");
    }

    private ArchRule apart(String what, List<String> names) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return names.stream()
                                .filter(name -> (type.getPackageName() + ".").startsWith(root + "." + name + "."))
                                .findFirst()
                                .map(name -> SliceIdentifier.of(name))
                                .orElse(SliceIdentifier.ignore());
                    }

                    @Override
                    public String getDescription() {
                        return what;
                    }
                })
                .should()
                .notDependOnEachOther();
    }

    private ArchRule fence(String inside, String... libraries) {
        return noClasses()
                .that()
                .resideInAPackage(packages.all())
                .and()
                .resideOutsideOfPackages(packages.of(inside))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }
}

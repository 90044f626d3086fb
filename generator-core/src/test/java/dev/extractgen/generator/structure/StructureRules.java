package dev.extractgen.generator.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of the house. Each returns what breaks it, in words. */
final class StructureRules {
    private static final String GENERATOR = "dev.extractgen.generator";
    private static final String REVIEW = GENERATOR + ".review";
    private static final String RUNTIME = "dev.extractgen.runtime";
    private static final String MAVEN = "dev.extractgen.maven";
    private static final String CLIENT = "dev.extractgen.client";
    private static final String BENCHMARKS = "dev.extractgen.benchmarks";

    private static final int MAX_LINES = 400;

    private static final Pattern LOCAL_NUMBER = Pattern.compile("%[0-9$]*d");

    private static final Pattern EMPTY_NAME = Pattern.compile("(Utils?|Manager|Helper)s?$");

    /** The packages of each module. Code may refer to packages that come before its own, and to no others. */
    private static final List<List<String>> ORDERS = List.of(
            List.of(RUNTIME, RUNTIME + ".json", RUNTIME + ".support", RUNTIME + ".decode"),
            List.of(
                    GENERATOR + ".parallel",
                    GENERATOR + ".diagnostics",
                    GENERATOR + ".model",
                    GENERATOR + ".schema",
                    GENERATOR + ".bindings",
                    GENERATOR + ".resolve",
                    GENERATOR + ".naming",
                    GENERATOR + ".code",
                    GENERATOR + ".emit",
                    GENERATOR + ".imports",
                    GENERATOR + ".service",
                    GENERATOR + ".read",
                    GENERATOR + ".exports",
                    GENERATOR,
                    REVIEW + ".unchanged",
                    REVIEW + ".document",
                    REVIEW + ".relation",
                    REVIEW + ".finding",
                    REVIEW + ".comparison",
                    REVIEW + ".versions",
                    REVIEW + ".usage",
                    REVIEW + ".results",
                    REVIEW + ".rules",
                    REVIEW,
                    REVIEW + ".compile",
                    REVIEW + ".replay",
                    REVIEW + ".policy",
                    REVIEW + ".report"),
            List.of(CLIENT + ".generated", CLIENT + ".http", CLIENT + ".api", CLIENT),
            List.of("dev.extractgen.testing"),
            List.of(MAVEN + ".incremental", MAVEN + ".generate", MAVEN + ".fetch", MAVEN + ".review", MAVEN),
            List.of(
                    BENCHMARKS + ".documents",
                    BENCHMARKS + ".model",
                    BENCHMARKS + ".contenders",
                    BENCHMARKS + ".builds",
                    BENCHMARKS + ".corpus",
                    BENCHMARKS));

    /** The only places that may know a library, as the beginnings of paths; the annotations say nothing of a parser. */
    private static final Map<Pattern, List<String>> ROOMS = Map.of(
            Pattern.compile("(com\\.fasterxml\\.jackson|tools\\.jackson)\\.(?!annotation\\.).*"),
            List.of(
                    "generator-core/src/main/java/dev/extractgen/generator/schema/",
                    "generator-core/src/main/java/dev/extractgen/generator/review/report/",
                    "openapi/src/main/java/dev/extractgen/client/api/",
                    "benchmarks/src/main/java/dev/extractgen/benchmarks/"),
            Pattern.compile("com\\.github\\.difflib\\..*"),
            List.of("generator-core/src/main/java/dev/extractgen/generator/review/report/"),
            Pattern.compile("dev\\.extractgen\\.client\\.generated\\..*"),
            List.of("openapi/src/main/java/dev/extractgen/client/api/"),
            Pattern.compile("java\\.net\\.http\\..*"),
            List.of("openapi/src/main/java/dev/extractgen/client/"),
            Pattern.compile("com\\.(palantir|squareup)\\.javapoet\\..*"),
            List.of(
                    "generator-core/src/main/java/dev/extractgen/generator/code/",
                    "generator-core/src/main/java/dev/extractgen/generator/emit/"),
            Pattern.compile("(org\\.apache\\.maven|org\\.codehaus\\.plexus|org\\.eclipse\\.aether)\\..*"),
            List.of("maven-plugin/"));

    private StructureRules() {}

    /** Libraries stay in their rooms. */
    static List<String> strayLibraries(List<SourceFile> files) {
        List<String> violations = new ArrayList<>();
        for (SourceFile file : files) {
            for (String reference : file.isMain() ? file.references() : Set.<String>of()) {
                ROOMS.forEach((library, places) -> {
                    if (library.matcher(reference).matches() && places.stream().noneMatch(file.path()::startsWith)) {
                        violations.add("%s refers to %s, which only %s may know"
                                .formatted(file.path(), reference, String.join(" and ", places)));
                    }
                });
            }
        }
        return violations;
    }

    /** Within a module, arrows between packages lead forward only. */
    static List<String> backwardArrows(List<SourceFile> files) {
        List<String> violations = new ArrayList<>();
        for (SourceFile file : files) {
            String from = file.packageName();
            if (!file.isMain() || !from.startsWith("dev.extractgen.")) {
                continue;
            }
            List<String> before = ORDERS.stream()
                    .filter(order -> order.contains(from))
                    .findFirst()
                    .map(order -> order.subList(0, order.indexOf(from)))
                    .orElse(null);
            if (before == null) {
                violations.add("%s: package %s has no place in StructureRules yet".formatted(file.path(), from));
                continue;
            }
            for (String to : packagesOf(file)) {
                boolean isSibling = ORDERS.stream().anyMatch(order -> order.contains(from) && order.contains(to));
                if (isSibling && !to.equals(from) && !before.contains(to)) {
                    violations.add("%s refers back to %s".formatted(file.path(), to));
                }
            }
        }
        return violations;
    }

    private static Set<String> packagesOf(SourceFile file) {
        return file.references().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every package says what it is for and that null is named where it may occur. */
    static List<String> packagesWithoutInfo(List<SourceFile> files) {
        Set<String> marked = files.stream()
                .filter(file -> file.simpleName().equals("package-info"))
                .filter(file -> file.lines().stream().anyMatch(line -> line.equals("@NullMarked")))
                .filter(file -> file.lines().get(0).startsWith("/**"))
                .map(SourceFile::folder)
                .collect(Collectors.toSet());
        return files.stream()
                .filter(file -> file.packageName().startsWith("dev.extractgen."))
                .map(SourceFile::folder)
                .filter(folder -> !marked.contains(folder))
                .distinct()
                .map(folder -> folder + " has no package-info.java with a comment and @NullMarked")
                .toList();
    }

    static List<String> longFiles(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.lines().size() > MAX_LINES)
                .map(file -> "%s has %s lines; %s are enough for one job"
                        .formatted(file.path(), file.lines().size(), MAX_LINES))
                .toList();
    }

    static List<String> emptyNames(List<SourceFile> files) {
        return files.stream()
                .filter(file -> EMPTY_NAME.matcher(file.simpleName()).find())
                .map(file -> "%s: the name does not say what it does".formatted(file.path()))
                .toList();
    }

    /** Messages and reports are the same everywhere: in some languages, Java formats numbers with other digits. */
    static List<String> localNumbers(List<SourceFile> files) {
        return files.stream()
                .filter(file ->
                        file.isMain() && !Set.of("benchmarks", "sample-project").contains(file.module()))
                .filter(file -> file.lines().stream()
                        .anyMatch(line -> LOCAL_NUMBER.matcher(line).find()))
                .map(file -> "%s: format numbers by %%s; %%d has the digits of the machine's language"
                        .formatted(file.path()))
                .toList();
    }
}

package dev.extractgen.benchmarks.builds;

import dev.extractgen.generator.read.SchemaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A user's project in a folder of its own, which a real Maven builds. */
final class Project {
    /** Prints the processor time of the command after its output. */
    private static final String TIMED = "\"$@\"; status=$?; times; exit $status";

    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private final Path folder;
    private final String mavenOptions;

    private Project(Path folder, String mavenOptions) {
        this.folder = folder;
        this.mavenOptions = mavenOptions;
    }

    /** Makes a project with a number of usual schemas. */
    static Project withSchemas(Path folder, int schemas) throws IOException {
        return withSchemas(folder, GenerationGrowth.schemas(schemas));
    }

    /** Makes a project with some schemas. */
    static Project withSchemas(Path folder, List<SchemaSource> schemas) throws IOException {
        try (InputStream pom = Project.class.getResourceAsStream("/builds/pom.xml")) {
            if (pom == null) {
                throw new IOException("there is no pom to build with");
            }
            Files.createDirectories(folder.resolve(".mvn"));
            Files.write(folder.resolve("pom.xml"), pom.readAllBytes());
        }
        Path extract = Files.createDirectories(folder.resolve("src/main/resources/extract"));
        for (SchemaSource schema : schemas) {
            Files.write(extract.resolve(schema.path()), schema.content().array());
        }
        return new Project(folder, "");
    }

    /** Copies the project to another folder, with its generated sources checked in. */
    Project checkedIn(Path copy) throws IOException {
        Files.createDirectories(copy.resolve(".mvn"));
        copy(folder.resolve("src"), copy.resolve("src"));
        copy(folder.resolve("target/generated-sources/extractgen"), copy.resolve("src/main/java"));
        Files.copy(folder.resolve("pom.xml"), copy.resolve("pom.xml"));
        return new Project(copy, mavenOptions);
    }

    /** Returns the project, built by a JVM with options. */
    Project withMavenOptions(String options) {
        return new Project(folder, options);
    }

    /**
     * Builds.
     *
     * @throws IllegalStateException if the build fails, or does not print what it should
     */
    Cost build(String printed, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", TIMED, "sh", "mvn", "-B", "-o"));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("MAVEN_SKIP_RC", "true");
        builder.environment().put("MAVEN_OPTS", mavenOptions);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0 || !output.contains(printed)) {
            throw new IllegalStateException("%s does not print \"%s\":%n%s".formatted(command, printed, output));
        }
        return new Cost(seconds, cpuSeconds(output));
    }

    /** Removes what builds have made. */
    void clean() throws IOException {
        Path target = folder.resolve("target");
        if (Files.exists(target)) {
            try (Stream<Path> files = Files.walk(target)) {
                files.sorted((one, other) -> other.compareTo(one))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static double cpuSeconds(String output) {
        MatchResult times = TIMES.matcher(output)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the shell tells no times: " + output));
        return 60 * (Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(3)))
                + Double.parseDouble(times.group(2))
                + Double.parseDouble(times.group(4));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

package dev.extractgen.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tools from npm, in the versions that the lock file names, installed where a build may write. Not every machine has
 * npm, or may use its registry; then there are none, and tests that want them are skipped.
 */
public final class NpmTools {
    private static final long INSTALL_MINUTES = 4;

    /** How long a failure stands, so that one build waits once for a registry that does not answer. */
    private static final Duration RETRY = Duration.ofMinutes(10);

    private static final List<String> INSTALL = List.of(
            command("npm"),
            "ci",
            "--engine-strict",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--fetch-retries=1",
            "--fetch-retry-mintimeout=1000",
            "--fetch-retry-maxtimeout=2000",
            "--fetch-timeout=30000");
    private static final List<String> DEFINITION = List.of("package.json", "package-lock.json");

    private final Path directory;

    private NpmTools(Path directory) {
        this.directory = directory;
    }

    /**
     * Installs the tools unless they are there.
     *
     * @throws MissingException if this machine can't have them; its message says why
     */
    public static NpmTools install() throws IOException, InterruptedException, MissingException {
        Path project = Path.of(System.getProperty("extractgen.root", ""), "testing");
        Path directory = Files.createDirectories(project.resolve("target/npm"));
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid() || !isInstalled(project, directory)) {
                install(project, directory);
            }
        }
        return new NpmTools(directory);
    }

    private static boolean isInstalled(Path project, Path directory) throws IOException {
        Path installed = directory.resolve("installed");
        Path wanted = project.resolve("npm/package-lock.json");
        return Files.exists(installed) && Files.mismatch(installed, wanted) < 0;
    }

    private static void install(Path project, Path directory)
            throws IOException, InterruptedException, MissingException {
        Path failed = directory.resolve("failed");
        if (Files.exists(failed)
                && Files.getLastModifiedTime(failed).toInstant().plus(RETRY).isAfter(Instant.now())) {
            throw new MissingException(Files.readString(failed));
        }
        for (String file : DEFINITION) {
            Files.copy(
                    project.resolve("npm").resolve(file), directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Optional<String> failure = run(directory, directory.resolve("install.log"));
        if (failure.isPresent()) {
            Files.writeString(failed, failure.get());
            throw new MissingException(failure.get());
        }
        Files.copy(
                directory.resolve("package-lock.json"),
                directory.resolve("installed"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Runs npm; returns why it did not do what it should. */
    private static Optional<String> run(Path directory, Path log) throws InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(INSTALL)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            return Optional.of("npm is not installed");
        }
        if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return Optional.of("npm took longer than %s minutes, see %s".formatted(INSTALL_MINUTES, log));
        }
        return process.exitValue() == 0 ? Optional.empty() : Optional.of("npm could not install the tools, see " + log);
    }

    /** Prepares to run a tool, its output and errors in one stream. */
    public ProcessBuilder tool(String name, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(directory
                        .resolve("node_modules/.bin")
                        .resolve(command(name))
                        .toString())
                .redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        return builder;
    }

    /** Prepares to run a script that may require what is installed; its errors are in a stream of their own. */
    public ProcessBuilder script(Path script, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder("node", script.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment()
                .put(
                        "NODE_PATH",
                        directory.resolve("node_modules").toAbsolutePath().toString());
        return builder;
    }

    private static String command(String name) {
        return System.getProperty("os.name").startsWith("Windows") ? name + ".cmd" : name;
    }

    /** Thrown when a machine can't have the tools. */
    public static final class MissingException extends Exception {
        private static final long serialVersionUID = 1L;

        MissingException(String message) {
            super(message);
        }
    }
}

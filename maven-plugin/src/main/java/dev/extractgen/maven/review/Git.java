package dev.extractgen.maven.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The git of this machine, in one folder. It is asked by commands only that are made for programs: neither the user's
 * configuration nor the language changes what they print.
 */
final class Git {
    /** What git tells its hooks of the repository in which they run, which need not be the project's. */
    private static final List<String> OF_A_HOOK =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX");

    private final String program;
    private final Path folder;

    /**
     * Prepares to run git.
     *
     * @param program the name of the program
     * @param folder the folder in which it runs
     */
    Git(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * What a command came to.
     *
     * @param status its exit status, 0 if it did what it was asked
     * @param output what it printed
     * @param errors what it said to people
     */
    record Result(int status, String output, String errors) {
        /** Returns the only line that was printed, if the command did what it was asked. */
        Optional<String> line() {
            return status == 0 && !output.isBlank() ? Optional.of(output.strip()) : Optional.empty();
        }
    }

    /**
     * Runs a command to its end.
     *
     * @throws BaselineException if there is no git
     */
    Result run(String... arguments) throws IOException, BaselineException {
        // Beside what is read here: a process that says much would otherwise wait for somebody to listen.
        Path errors = Files.createTempFile("extractgen-git", ".txt");
        try {
            Process process = start(ProcessBuilder.Redirect.to(errors.toFile()), arguments);
            process.getOutputStream().close();
            try (InputStream output = process.getInputStream()) {
                String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                int status = process.waitFor();
                return new Result(
                        status, printed, new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while git was running");
            } finally {
                process.destroy();
            }
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    /**
     * Starts a command that is talked to.
     *
     * @throws BaselineException if there is no git
     */
    Process start(ProcessBuilder.Redirect errors, String... arguments) throws BaselineException {
        List<String> command = new ArrayList<>(List.of(program, "--no-pager"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors);
        builder.environment().keySet().removeAll(OF_A_HOOK);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new BaselineException("%s can't be run, and the old version is in git: %s; install git, "
                            .formatted(program, e.getMessage())
                    + "or say what to compare with: -Dextractgen.review.baseline=folder:…, artifact:…, "
                    + "or none for a first version");
        }
    }
}

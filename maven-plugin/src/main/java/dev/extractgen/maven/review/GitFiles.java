package dev.extractgen.maven.review;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a commit, as they are stored: no filter of the user's configuration changes them. */
final class GitFiles implements AutoCloseable {
    private static final String REGULAR_FILE = "100";
    private static final String SUBMODULE = "160";

    private final Process process;
    private final InputStream contents;

    /**
     * A file of a commit, or what stands in its place.
     *
     * @param mode what it is, as git writes it
     * @param id the name of its content; for a link that is the path to which it leads
     * @param path its path in the repository, with slashes
     */
    record Entry(String mode, String id, String path) {
        boolean isFile() {
            return mode.startsWith(REGULAR_FILE);
        }

        boolean isSubmodule() {
            return mode.startsWith(SUBMODULE);
        }
    }

    GitFiles(Git git) throws BaselineException {
        this.process = git.start(ProcessBuilder.Redirect.DISCARD, "cat-file", "--batch");
        this.contents = new BufferedInputStream(process.getInputStream());
    }

    /** Returns what a commit has, by paths; nothing if that is not all here. */
    static Optional<Map<String, Entry>> list(Git git, String commit) throws IOException, BaselineException {
        Git.Result listed = git.run("ls-tree", "-r", "-z", "--full-tree", commit);
        if (listed.status() != 0) {
            return Optional.empty();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        // Each is "100644 blob ID", a tab, the path as it is, and a zero.
        for (int start = 0, end; (end = listed.output().indexOf('\0', start)) >= 0; start = end + 1) {
            String entry = listed.output().substring(start, end);
            int tab = entry.indexOf('\t');
            String path = entry.substring(tab + 1);
            String mode = entry.substring(0, entry.indexOf(' '));
            entries.put(path, new Entry(mode, entry.substring(entry.lastIndexOf(' ', tab) + 1, tab), path));
        }
        return Optional.of(entries);
    }

    /** Reads the content of a file; nothing if it is not here. */
    Optional<byte[]> read(Entry file) throws IOException {
        try {
            OutputStream asked = process.getOutputStream();
            asked.write((file.id() + "\n").getBytes(StandardCharsets.US_ASCII));
            asked.flush();
        } catch (IOException e) {
            // Git ends when it can't fetch what a partial clone lacks.
            return Optional.empty();
        }
        String[] answer = line().split(" ", -1);
        if (answer.length != 3) {
            return Optional.empty();
        }
        int size = Integer.parseInt(answer[2]);
        byte[] content = contents.readNBytes(size);
        return content.length == size && contents.read() == '\n' ? Optional.of(content) : Optional.empty();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = contents.read(); c >= 0 && c != '\n'; c = contents.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        process.destroy();
    }
}

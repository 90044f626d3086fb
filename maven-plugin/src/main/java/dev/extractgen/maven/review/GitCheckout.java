package dev.extractgen.maven.review;

import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.maven.review.GitFiles.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a commit that a review needs, in a folder that stands for the top of the repository: the poms, and then
 * what these say to be folders of schemas. Links are followed within the commit.
 */
final class GitCheckout implements Baseline.Schemas {
    /** Links may lead to links, and in circles. */
    private static final int MAX_LINKS = 40;

    private static final int MAX_LINKED_FOLDERS = 3;

    private final Git git;
    private final Path root;
    private final Map<String, Entry> entries;
    private final Path target;
    private final BaselineException missing;

    /**
     * Prepares to take files.
     *
     * @param root the top of the working tree
     * @param entries what is in the commit, by paths
     * @param target an empty folder for the files
     * @param missing what to say when a content is not here
     */
    GitCheckout(Git git, Path root, Map<String, Entry> entries, Path target, BaselineException missing) {
        this.git = git;
        this.root = root;
        this.entries = entries;
        this.target = target;
        this.missing = missing;
    }

    void takePoms() throws IOException, BaselineException {
        try (GitFiles contents = new GitFiles(git)) {
            for (Entry entry : entries.values()) {
                boolean isPom = entry.path().equals("pom.xml") || entry.path().endsWith("/pom.xml");
                // What the locale has no characters for, no build here can be about.
                if (isPom && Inside.hasName(entry.path())) {
                    take(contents, entry.path(), entry.path());
                }
            }
        }
    }

    @Override
    public Path takeSchemas(Path directory) throws IOException, BaselineException {
        Path place = directory;
        if (!directory.startsWith(target)) {
            // Who gives an absolute path means the working tree, and would see it compared with itself.
            Path now = GitBaseline.real(directory);
            if (!now.startsWith(root)) {
                throw new BaselineException(
                        ("the schemas in %s are not in the repository, so that no revision has them; "
                                        + "compare with -Dextractgen.review.baseline=folder:… or artifact:…")
                                .formatted(directory));
            }
            place = target.resolve(root.relativize(now));
        }
        String path = GitBaseline.slashes(target.relativize(place));
        String stored = resolve(path);
        try (GitFiles contents = new GitFiles(git)) {
            if (entries.containsKey(stored)) {
                take(contents, stored, path);
                // Beside a link rather than beside what it leads to.
                String bindings = SchemaSource.bindingsPath(path);
                take(contents, bindings, bindings);
            }
            takeBelow(contents, stored, path, List.of());
        }
        return place;
    }

    /**
     * Takes what is in a folder.
     *
     * @param links the links that have led there
     */
    private void takeBelow(GitFiles contents, String stored, String path, List<String> links)
            throws IOException, BaselineException {
        String prefix = stored.isEmpty() ? "" : stored + "/";
        for (Entry entry : entries.values()) {
            if (entry.path().startsWith(prefix)) {
                String name = (path.isEmpty() ? "" : path + "/") + entry.path().substring(prefix.length());
                String content = resolve(entry.path());
                if (entries.containsKey(content)) {
                    take(contents, content, name);
                } else if (links.size() < MAX_LINKED_FOLDERS && !content.equals(entry.path())) {
                    List<String> more = new ArrayList<>(links);
                    more.add(entry.path());
                    if (!isAround(content, more)) {
                        takeBelow(contents, content, name, more);
                    }
                }
            }
        }
    }

    /** Returns whether a link leads back to where it or one before it lies, so that no walk of the files would go. */
    private static boolean isAround(String folder, List<String> links) {
        return folder.isEmpty() || links.stream().anyMatch(link -> link.startsWith(folder + "/"));
    }

    private void take(GitFiles contents, String stored, String path) throws IOException, BaselineException {
        Entry entry = entries.get(resolve(stored));
        if (entry != null) {
            Path file = Inside.resolve(target, path);
            Files.createDirectories(file.getParent());
            Files.write(file, contents.read(entry).orElseThrow(() -> missing));
        }
    }

    /** Returns where in the commit a path leads that may have links in it. */
    private String resolve(String path) throws IOException, BaselineException {
        String resolved = path;
        for (int links = 0; links < MAX_LINKS; links++) {
            Optional<Entry> turn = firstThatLeadsElsewhere(resolved);
            if (turn.isEmpty()) {
                return resolved;
            }
            resolved = follow(turn.get(), resolved.substring(turn.get().path().length()));
        }
        return resolved;
    }

    private Optional<Entry> firstThatLeadsElsewhere(String path) {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            Entry entry = entries.get(end < 0 ? path : path.substring(0, end));
            if (entry != null && !entry.isFile()) {
                return Optional.of(entry);
            }
            if (end < 0) {
                return Optional.empty();
            }
        }
    }

    private String follow(Entry turn, String rest) throws IOException, BaselineException {
        if (turn.isSubmodule()) {
            throw new BaselineException(
                    ("%s is a submodule, whose history is elsewhere; compare with a checkout of the old version: "
                                    + "-Dextractgen.review.baseline=folder:…")
                            .formatted(turn.path()));
        }
        try (GitFiles contents = new GitFiles(git)) {
            String link = new String(contents.read(turn).orElseThrow(() -> missing), StandardCharsets.UTF_8);
            if (!Inside.hasName(link) || !Inside.hasName(turn.path())) {
                throw Inside.nameless(turn.path() + " -> " + link);
            }
            Path end = Path.of("/" + turn.path()).resolveSibling(link).normalize();
            return GitBaseline.slashes(end).substring(1) + rest;
        }
    }
}

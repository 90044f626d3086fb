package dev.extractgen.maven.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes an old version out of the history of the project's repository, without touching its working tree. */
final class GitBaseline {
    private static final int SHORT_ID = 8;
    private static final String REMOTES = "refs/remotes/";
    private static final List<String> MAIN_BRANCHES = List.of("origin/main", "origin/master", "main", "master");

    private final Path project;
    private final @Nullable String mainBranch;
    private final Git git;

    /**
     * Prepares to take a version.
     *
     * @param project the project's folder
     * @param mainBranch the branch that work is merged into, or null when its name is one of the usual
     */
    GitBaseline(Path project, @Nullable String mainBranch) {
        this(project, mainBranch, "git");
    }

    GitBaseline(Path project, @Nullable String mainBranch, String program) {
        this.project = project;
        this.mainBranch = mainBranch;
        this.git = new Git(program, project);
    }

    /**
     * Takes the files that are needed.
     *
     * @param revision the revision, or nothing for the one from which the present work began
     * @param schemaDirectories where the project has schemas
     * @param target an empty folder
     */
    Baseline take(String revision, List<Path> schemaDirectories, Path target) throws IOException, BaselineException {
        Path root = root();
        String branch = revision.isEmpty() ? mainBranch() : revision;
        String commit = revision.isEmpty() ? mergeBase(branch) : commit(revision);
        List<String> places = Stream.concat(Stream.of(project), schemaDirectories.stream())
                .map(place -> slashes(root.relativize(real(place))))
                .toList();
        checkOut(commit, places, target);
        String label = revision.isEmpty() ? "the merge base with " + branch : revision;
        return new Baseline(
                "%s (%s)".formatted(label, commit.substring(0, SHORT_ID)), target.resolve(places.get(0)), true);
    }

    private Path root() throws IOException, BaselineException {
        Git.Result result = git.run("rev-parse", "--show-cdup");
        if (result.status() != 0) {
            boolean isNone = result.errors().contains("not a git repository");
            throw new BaselineException(
                    isNone
                            ? "%s is in no git repository; say what to compare with: ".formatted(project)
                                    + "-Dextractgen.review.baseline=folder:…, artifact:…, or none for a first version"
                            : "git does not read the repository of %s: %s".formatted(project, result.errors()));
        }
        return project.toRealPath().resolve(result.output().strip()).toRealPath();
    }

    private String mainBranch() throws IOException, BaselineException {
        if (mainBranch != null && !mainBranch.isBlank()) {
            return mainBranch;
        }
        Optional<String> head =
                git.run("symbolic-ref", "--quiet", REMOTES + "origin/HEAD").line();
        if (head.isPresent()) {
            return head.get().startsWith(REMOTES) ? head.get().substring(REMOTES.length()) : head.get();
        }
        for (String branch : MAIN_BRANCHES) {
            if (find(branch).isPresent()) {
                return branch;
            }
        }
        throw new BaselineException("the main branch is not known here; fetch it (git fetch origin main), "
                + "or name it with -Dextractgen.review.mainBranch=…");
    }

    private String mergeBase(String branch) throws IOException, BaselineException {
        Git.Result result = git.run("merge-base", commit(branch), commit("HEAD"));
        // Where there are several, the first is as good as the others.
        Optional<String> base = result.output().lines().findFirst();
        if (result.status() == 0 && base.isPresent()) {
            return base.get();
        }
        throw new BaselineException((result.status() == 1
                        ? "HEAD and %s have no common history%s"
                        : "the history of HEAD and %s is not here%s")
                .formatted(branch, advice()));
    }

    private String commit(String revision) throws IOException, BaselineException {
        if (revision.startsWith("-") || revision.indexOf('\0') >= 0) {
            throw new BaselineException("\"%s\" is no name of a revision".formatted(revision));
        }
        Optional<String> commit = find(revision);
        if (commit.isEmpty()) {
            throw new BaselineException("there is no revision %s%s".formatted(revision, advice()));
        }
        return commit.get();
    }

    private Optional<String> find(String revision) throws IOException, BaselineException {
        // What git marks with a caret is all but that commit.
        return git.run("rev-parse", "--verify", "--quiet", revision + "^{commit}")
                .line()
                .filter(commit -> !commit.startsWith("^"));
    }

    private BaselineException missing(String commit) throws IOException, BaselineException {
        return new BaselineException("files of %s are not here%s".formatted(commit, advice()));
    }

    /** A clone that CI made for speed may lack what is asked for. */
    private String advice() throws IOException, BaselineException {
        boolean isShallow = git.run("rev-parse", "--is-shallow-repository")
                .line()
                .filter("true"::equals)
                .isPresent();
        return isShallow
                ? "; this clone is shallow: git fetch --unshallow origin, or fetch-depth: 0 for actions/checkout"
                : "; fetch it: git fetch origin";
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** A repository may be reached by links, and a folder of old schemas need not exist any more. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }

    /** Writes JSON files and poms: schemas, bindings, and what says how they are generated. */
    private void checkOut(String commit, List<String> places, Path target) throws IOException, BaselineException {
        Optional<List<GitFiles.Entry>> files = GitFiles.list(git, commit);
        if (files.isEmpty()) {
            throw missing(commit);
        }
        try (GitFiles contents = new GitFiles(git)) {
            for (GitFiles.Entry entry : files.get()) {
                String path = entry.path();
                boolean isSchema = path.endsWith(".json")
                        && places.stream().anyMatch(place -> place.isEmpty() || path.startsWith(place + "/"));
                if (isSchema || path.equals("pom.xml") || path.endsWith("/pom.xml")) {
                    Optional<byte[]> content = contents.read(entry);
                    if (content.isEmpty()) {
                        throw missing(commit);
                    }
                    Path file = Inside.resolve(target, path);
                    Files.createDirectories(file.getParent());
                    Files.write(file, content.get());
                }
            }
        }
    }
}

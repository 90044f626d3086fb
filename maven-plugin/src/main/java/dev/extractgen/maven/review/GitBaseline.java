package dev.extractgen.maven.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes an old version out of the history of the project's repository, without touching its working tree. */
final class GitBaseline {
    private static final int SHORT_ID = 8;
    private static final String REMOTES = "refs/remotes/";
    private static final String ORIGIN = "origin/";
    private static final String FETCH = "; fetch it: git fetch origin";
    private static final String OTHERWISE =
            "say what to compare with: -Dextractgen.review.baseline=folder:…, artifact:…, "
                    + "or none for a first version";
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
     * Takes the poms; the schemas are taken when these have told where they are.
     *
     * @param revision the revision, or nothing for the one from which the present work began
     * @param target an empty folder
     */
    GitVersion take(String revision, Path target) throws IOException, BaselineException {
        Path root = root();
        String branch = revision.isEmpty() ? mainBranch() : revision;
        String commit = revision.isEmpty() ? mergeBase(branch) : commit(revision);
        BaselineException missing = missing(commit);
        Map<String, GitFiles.Entry> entries = GitFiles.list(git, commit).orElseThrow(() -> missing);
        GitCheckout checkout = new GitCheckout(git, root, entries, target, missing);
        checkout.takePoms();
        String label = revision.isEmpty() ? mergeBaseLabel(branch, commit) : label(revision, commit);
        return new GitVersion(label, root, target, checkout);
    }

    private static String label(String name, String commit) {
        return "%s (%s)".formatted(name, commit.substring(0, SHORT_ID));
    }

    /** On the main branch there is nothing to compare but what is not committed, which nobody should take for all. */
    private String mergeBaseLabel(String branch, String commit) throws IOException, BaselineException {
        String label = label("the merge base with " + branch, commit);
        return commit.equals(commit("HEAD")) ? label + ", which is HEAD" : label;
    }

    private Path root() throws IOException, BaselineException {
        Git.Result result = git.run("rev-parse", "--is-inside-work-tree", "--show-cdup");
        List<String> lines = result.output().lines().toList();
        if (result.status() != 0) {
            boolean isNone = result.errors().contains("not a git repository");
            throw new BaselineException(
                    isNone
                            ? "%s is in no git repository; %s".formatted(project, OTHERWISE)
                            : "git does not read the repository of %s: %s".formatted(project, result.errors()));
        }
        if (!lines.get(0).equals("true")) {
            throw new BaselineException("%s is in no working tree of git; %s".formatted(project, OTHERWISE));
        }
        return project.toRealPath().resolve(lines.get(1)).toRealPath();
    }

    private String mainBranch() throws IOException, BaselineException {
        if (mainBranch != null && !mainBranch.isBlank()) {
            return mainBranch;
        }
        Optional<String> head = git.run("symbolic-ref", "--quiet", "--short", REMOTES + "origin/HEAD")
                .line();
        // One that has another name by now is still told after a fetch that has pruned it.
        if (head.isPresent() && find(head.get()).isPresent()) {
            return head.get();
        }
        for (String branch : MAIN_BRANCHES) {
            if (find(branch).isPresent()) {
                return branch;
            }
        }
        return head.orElseThrow(() ->
                new BaselineException("the main branch is not known here; fetch it (%s), ".formatted(fetching("main"))
                        + "name it with -Dextractgen.review.mainBranch=…, "
                        + "or say what to compare with: -Dextractgen.review.baseline=…, none for a first version"));
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
            throw new BaselineException("there is no revision " + revision + advice(revision));
        }
        return commit.get();
    }

    private String advice(String revision) throws IOException, BaselineException {
        if (find(ORIGIN + revision).isPresent()) {
            // CI has the branch that it builds, and of all others only what the remote has.
            return "; there is " + ORIGIN + revision;
        }
        String advice = advice();
        return revision.startsWith(ORIGIN) && advice.equals(FETCH)
                ? "; fetch it: " + fetching(revision.substring(ORIGIN.length()))
                : advice;
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
                : FETCH;
    }

    /** A clone of a single branch does not keep another one that is only fetched by its name. */
    private static String fetching(String branch) {
        return "git fetch origin %s:%s%s%s".formatted(branch, REMOTES, ORIGIN, branch);
    }

    static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** A repository may be reached by links, and a folder of old schemas need not exist any more. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }
}

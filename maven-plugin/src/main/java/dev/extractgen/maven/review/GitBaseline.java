package dev.extractgen.maven.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** Takes an old version out of the history of the project's repository, without touching its working tree. */
final class GitBaseline {
    private static final int SHORT_ID = 8;
    private static final List<String> MAIN_BRANCHES = List.of("origin/main", "origin/master", "main", "master");

    private final Path project;
    private final @Nullable String mainBranch;

    /**
     * Prepares to take a version.
     *
     * @param project the project's folder
     * @param mainBranch the branch that work is merged into, or null when its name is one of the usual
     */
    GitBaseline(Path project, @Nullable String mainBranch) {
        this.project = project;
        this.mainBranch = mainBranch;
    }

    /**
     * Takes the files that are needed.
     *
     * @param revision the revision, or nothing for the one from which the present work began
     * @param schemaDirectories where the project has schemas
     * @param target an empty folder
     */
    Baseline take(String revision, List<Path> schemaDirectories, Path target) throws IOException, BaselineException {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().readEnvironment().findGitDir(project.toFile());
        if (builder.getGitDir() == null) {
            throw new BaselineException("%s is in no git repository; say what to compare with: ".formatted(project)
                    + "-Dextractgen.review.baseline=folder:…, artifact:…, or none for a first version");
        }
        try (Repository repository = builder.build();
                RevWalk commits = new RevWalk(repository)) {
            RevCommit commit =
                    revision.isEmpty() ? mergeBase(repository, commits) : commit(repository, commits, revision);
            String label = "%s (%s)"
                    .formatted(
                            revision.isEmpty() ? "the merge base with " + mainBranch(repository) : revision,
                            commit.abbreviate(SHORT_ID).name());
            Path root = repository.getWorkTree().toPath().toRealPath();
            List<String> places = Stream.concat(Stream.of(project), schemaDirectories.stream())
                    .map(place -> slashes(root.relativize(real(place))))
                    .toList();
            checkOut(repository, commit, places, target);
            return new Baseline(label, target.resolve(places.get(0)), true);
        }
    }

    private String mainBranch(Repository repository) throws IOException, BaselineException {
        if (mainBranch != null && !mainBranch.isBlank()) {
            return mainBranch;
        }
        Ref head = repository.exactRef(Constants.R_REMOTES + "origin/" + Constants.HEAD);
        if (head != null && head.isSymbolic()) {
            return Repository.shortenRefName(head.getTarget().getName());
        }
        for (String branch : MAIN_BRANCHES) {
            if (repository.resolve(branch) != null) {
                return branch;
            }
        }
        throw new BaselineException("the main branch is not known here; fetch it (git fetch origin main), "
                + "or name it with -Dextractgen.review.mainBranch=…");
    }

    private RevCommit mergeBase(Repository repository, RevWalk commits) throws IOException, BaselineException {
        String branch = mainBranch(repository);
        RevCommit main = commit(repository, commits, branch);
        RevCommit head = commit(repository, commits, Constants.HEAD);
        commits.setRevFilter(RevFilter.MERGE_BASE);
        try {
            commits.markStart(main);
            commits.markStart(head);
            return Optional.ofNullable(commits.next())
                    .orElseThrow(() -> new BaselineException(
                            "HEAD and %s have no common history%s".formatted(branch, advice(repository))));
        } catch (MissingObjectException e) {
            throw new BaselineException(
                    "the history of HEAD and %s is not here%s".formatted(branch, advice(repository)));
        }
    }

    private static RevCommit commit(Repository repository, RevWalk commits, String revision)
            throws IOException, BaselineException {
        try {
            ObjectId id = repository.resolve(revision + "^{commit}");
            if (id != null) {
                return commits.parseCommit(id);
            }
        } catch (RevisionSyntaxException e) {
            throw new BaselineException("\"%s\" is no name of a revision".formatted(revision));
        } catch (MissingObjectException e) {
            throw new BaselineException("the revision %s is not here%s".formatted(revision, advice(repository)));
        }
        throw new BaselineException("there is no revision %s%s".formatted(revision, advice(repository)));
    }

    /** A clone that CI made for speed may lack what is asked for. */
    private static String advice(Repository repository) {
        boolean isShallow = Files.exists(repository.getDirectory().toPath().resolve("shallow"))
                || Files.exists(repository.getCommonDirectory().toPath().resolve("shallow"));
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
    private static void checkOut(Repository repository, RevCommit commit, List<String> places, Path target)
            throws IOException, BaselineException {
        try (TreeWalk files = new TreeWalk(repository)) {
            files.addTree(commit.getTree());
            files.setRecursive(true);
            while (files.next()) {
                String name = files.getNameString();
                boolean isFile = FileMode.REGULAR_FILE.equals(files.getFileMode(0))
                        || FileMode.EXECUTABLE_FILE.equals(files.getFileMode(0));
                String path = files.getPathString();
                boolean isSchema = name.endsWith(".json")
                        && places.stream().anyMatch(place -> place.isEmpty() || path.startsWith(place));
                if (isFile && (isSchema || name.equals("pom.xml"))) {
                    Path file = Inside.resolve(target, path);
                    Files.createDirectories(file.getParent());
                    Files.write(file, repository.open(files.getObjectId(0)).getBytes());
                }
            }
        } catch (MissingObjectException e) {
            throw new BaselineException("files of %s are not here%s".formatted(commit.name(), advice(repository)));
        }
    }
}

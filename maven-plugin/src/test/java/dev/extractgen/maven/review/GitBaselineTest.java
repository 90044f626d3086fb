package dev.extractgen.maven.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitBaselineTest {
    private static final String SCHEMAS = "src/main/resources/extract";
    private static final String INVOICE = "app/" + SCHEMAS + "/invoice.json";

    @TempDir
    private Path temporary;

    private Repository repository;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Repository.init(temporary.toRealPath().resolve("repository"))
                .commit(INVOICE, "first")
                .git("tag", "v1")
                .commit(INVOICE, "second");
    }

    private static Baseline take(Path project, String revision) throws IOException, BaselineException {
        Baseline baseline = new GitBaseline(project, null)
                .take(revision, Files.createTempDirectory(project, "taken"))
                .of(project);
        baseline.schemas().takeSchemas(baseline.folder().resolve(SCHEMAS));
        return baseline;
    }

    private static String invoice(Repository repository, String revision) throws IOException, BaselineException {
        return Files.readString(
                take(repository.path("app"), revision).folder().resolve(SCHEMAS).resolve("invoice.json"));
    }

    @Test
    void takesTheMergeBaseWithTheMainBranch() throws Exception {
        repository
                .git("checkout", "-q", "-b", "work")
                .commit(INVOICE, "third")
                .git("checkout", "-q", "main")
                .commit(INVOICE, "meanwhile")
                .git("checkout", "-q", "work")
                .write(INVOICE, "not committed");

        assertThat(invoice(repository, "")).isEqualTo("second");
        assertThat(take(repository.path("app"), "").label()).matches("the merge base with main \\([0-9a-f]{8}\\)");
        assertThat(Files.readString(repository.path(INVOICE))).isEqualTo("not committed");
    }

    /** On the main branch only what is not committed is compared, and the label says so. */
    @Test
    void saysThatTheMergeBaseIsHead() throws Exception {
        assertThat(take(repository.path("app"), "").label())
                .matches("the merge base with main \\([0-9a-f]{8}\\), which is HEAD");
    }

    @Test
    void takesTheBranchThatACloneTakesForTheMainOne() throws Exception {
        repository.git("branch", "-m", "trunk");
        Repository clone = repository
                .cloned(temporary.resolve("clone"))
                .git("checkout", "-q", "-b", "work")
                .commit(INVOICE, "third");

        assertThat(take(clone.path("app"), "").label()).startsWith("the merge base with origin/trunk (");
        assertThat(invoice(clone, "")).isEqualTo("second");
    }

    @Test
    void takesTheMainBranchThatHadAnotherNameWhenItWasCloned() throws Exception {
        repository.git("branch", "-m", "trunk");
        Repository clone = repository.cloned(temporary.resolve("clone")).git("checkout", "-q", "-b", "work");
        repository.git("branch", "-m", "main");
        clone.git("fetch", "-q", "--prune");

        assertThat(take(clone.path("app"), "").label()).startsWith("the merge base with origin/main (");
    }

    @Test
    void takesARevision() throws Exception {
        assertThat(invoice(repository, "v1")).isEqualTo("first");
        assertThat(invoice(repository, "HEAD~1")).isEqualTo("first");
    }

    @Test
    void takesNamesAsTheyAre() throws Exception {
        String path = "a module/größe \"x\"/" + SCHEMAS;
        repository.commit(path + "/ведомость.json", "unicode").write(path + "/ведомость.json", "now");

        Path project = repository.path("a module/größe \"x\"");
        Baseline baseline = take(project, "HEAD");
        assertThat(baseline.folder().resolve(SCHEMAS).resolve("ведомость.json")).hasContent("unicode");
    }

    @Test
    void takesNothingOfAnotherFolderWhoseNameBeginsTheSame() throws Exception {
        repository
                .write("app/" + SCHEMAS + "-old/receipt.json", "of another folder")
                .commit("app-tests/" + SCHEMAS + "/receipt.json", "of another module");

        Path app = take(repository.path("app"), "HEAD").folder();
        try (Stream<Path> taken = Files.walk(app)) {
            assertThat(taken.filter(Files::isRegularFile)).containsExactly(app.resolve(SCHEMAS + "/invoice.json"));
        }
        assertThat(app.resolveSibling("app-tests")).doesNotExist();
    }

    @Test
    void takesSchemasAsTheyAreStoredWhateverIsConfigured() throws Exception {
        repository
                .git("config", "core.autocrlf", "true")
                .git("config", "core.quotePath", "true")
                .git("config", "color.ui", "always")
                .git("config", "core.pager", "false")
                .git("config", "alias.rev-parse", "!false")
                .git("config", "log.showSignature", "true")
                .commit("app/" + SCHEMAS + "/größe.json", "{\n}\n");

        Path folder = take(repository.path("app"), "HEAD").folder().resolve(SCHEMAS);
        assertThat(folder.resolve("größe.json")).hasContent("{\n}\n");
        assertThat(folder.resolve("invoice.json")).hasContent("second");
    }

    @Test
    void takesWhateverTheSchemasAreCalled() throws Exception {
        repository.commit("app/" + SCHEMAS + "/receipt.schema", "of another name");

        assertThat(take(repository.path("app"), "HEAD")
                        .folder()
                        .resolve(SCHEMAS)
                        .resolve("receipt.schema"))
                .exists();
    }

    @Test
    void takesASingleSchemaFromOutsideTheProjectWithItsBindings() throws Exception {
        repository
                .commit("shared/a.json", "a")
                .commit("shared/a.bindings.json", "{}")
                .commit("shared/b.json", "b");

        Baseline baseline = baseline(repository.path("app"));
        Path old = baseline.schemas().takeSchemas(baseline.folder().resolveSibling("shared/a.json"));
        assertThat(old.getParent())
                .isDirectoryContaining("glob:**/a.json")
                .isDirectoryContaining("glob:**/a.bindings.json");
        assertThat(old.resolveSibling("b.json")).doesNotExist();
    }

    @Test
    void takesTheBindingsBesideALinkToASingleSchema() throws Exception {
        Files.createDirectories(repository.path("app/linked"));
        Files.createSymbolicLink(repository.path("app/linked/a.json"), Path.of("../../shared/b.json"));
        repository
                .commit("shared/b.json", "b")
                .commit("shared/b.bindings.json", "there")
                .commit("app/linked/a.bindings.json", "here");

        Baseline baseline = baseline(repository.path("app"));
        Path old = baseline.schemas().takeSchemas(baseline.folder().resolve("linked/a.json"));

        assertThat(old).hasContent("b");
        assertThat(old.resolveSibling("a.bindings.json")).hasContent("here");
    }

    @Test
    void takesNothingTwiceForALinkToWhereItLies() throws Exception {
        Files.createSymbolicLink(repository.path("app/" + SCHEMAS + "/self"), Path.of("."));
        Files.createSymbolicLink(repository.path("app/" + SCHEMAS + "/top"), Path.of("../../../../.."));
        Files.createDirectories(repository.path("shared"));
        Files.createSymbolicLink(repository.path("app/" + SCHEMAS + "/shared"), Path.of("../../../../../shared"));
        Files.createSymbolicLink(repository.path("shared/back"), Path.of("../app/" + SCHEMAS));
        repository.commit("shared/a.json", "shared");

        Path schemas = take(repository.path("app"), "HEAD").folder().resolve(SCHEMAS);
        assertThat(schemas.resolve("shared/a.json")).exists();
        assertThat(schemas.resolve("self")).doesNotExist();
        assertThat(schemas.resolve("top")).doesNotExist();
        assertThat(schemas.resolve("shared/back")).doesNotExist();
    }

    @Test
    void followsLinksAsTheyWere() throws Exception {
        Files.createDirectories(repository.path("linked"));
        Files.createSymbolicLink(
                repository.path("app/" + SCHEMAS + "/a.json"), Path.of("../../../../../shared/a.json"));
        Files.createSymbolicLink(repository.path("app/" + SCHEMAS + "/more"), Path.of("../../../../../shared"));
        Files.createSymbolicLink(repository.path("app/" + SCHEMAS + "/self"), Path.of("self"));
        Files.createSymbolicLink(repository.path("linked/extract"), Path.of("../app/" + SCHEMAS));
        repository.commit("shared/a.json", "old").commit("shared/a.json", "new");

        Baseline baseline = baseline(repository.path("app"));
        Path linked = baseline.schemas().takeSchemas(baseline.folder().resolveSibling("linked/extract"));
        assertThat(linked.resolve("a.json")).hasContent("new");
        assertThat(linked.resolve("more/a.json")).hasContent("new");
        assertThat(linked.resolve("invoice.json")).hasContent("second");
        Path before = take(repository.path("app"), "HEAD~1").folder().resolve(SCHEMAS);
        assertThat(before.resolve("a.json")).hasContent("old");
        assertThat(before.resolve("more/a.json")).hasContent("old");
    }

    @Test
    void saysThatTheHistoryOfASubmoduleIsElsewhere() throws Exception {
        Repository other = Repository.init(temporary.resolve("other")).commit("a.json", "a");
        String url = other.path("").toUri().toString();
        repository
                .git("-c", "protocol.file.allow=always", "submodule", "add", "-q", url, "app/sub")
                .git("commit", "-q", "-m", "Sub");

        Baseline baseline = baseline(repository.path("app"));
        for (String folder : List.of("sub", "sub/deeper", "")) {
            assertThatThrownBy(() ->
                            baseline.schemas().takeSchemas(baseline.folder().resolve(folder)))
                    .isInstanceOf(BaselineException.class)
                    .hasMessageContaining("app/sub is a submodule");
        }
    }

    /** Else a version would be compared with itself. */
    @Test
    void takesAFolderOfTheWorkingTreeForThatOfTheCommit() throws Exception {
        Baseline baseline = baseline(repository.path("app"));
        repository.write(INVOICE, "now");

        assertThat(baseline.schemas()
                        .takeSchemas(repository.path("app/" + SCHEMAS))
                        .resolve("invoice.json"))
                .hasContent("second");
        assertThatThrownBy(() -> baseline.schemas().takeSchemas(temporary.resolve("elsewhere")))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("are not in the repository");
    }

    /** As temporary folders are on some machines; what is said of the working tree then need not exist any more. */
    @Test
    void takesFromARepositoryThatALinkLeadsTo() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), repository.path("."));
        Baseline baseline = baseline(link.resolve("app"));
        repository.git("rm", "-rq", "app");

        assertThat(baseline.schemas()
                        .takeSchemas(link.resolve("app/" + SCHEMAS))
                        .resolve("invoice.json"))
                .hasContent("second");
    }

    private Baseline baseline(Path project) throws IOException, BaselineException {
        return new GitBaseline(project, null)
                .take("HEAD", Files.createTempDirectory(project, "taken"))
                .of(project);
    }

    @Test
    void takesFromAnotherWorkingTreeOfTheRepository() throws Exception {
        repository.git("worktree", "add", "-q", "-b", "work", "../beside");

        Path project = temporary.resolve("beside/app");
        Files.writeString(project.resolve(SCHEMAS).resolve("invoice.json"), "now");
        assertThat(take(project, "").folder().resolve(SCHEMAS).resolve("invoice.json"))
                .hasContent("second");
    }

    @Test
    void takesManyFiles() throws Exception {
        for (int i = 0; i < 3000; i++) {
            repository.write("app/" + SCHEMAS + "/" + i + ".json", "{ \"i\": " + i + " }");
        }
        repository.git("add", ".").git("commit", "-q", "-m", "Many");

        assertThat(take(repository.path("app"), "HEAD").folder().resolve(SCHEMAS))
                .isDirectoryContaining("glob:**/0.json")
                .isDirectoryContaining("glob:**/2999.json");
    }

    @Test
    void saysWhatToDoWhenTheHistoryIsNotHere() throws Exception {
        assertThatThrownBy(() -> take(repository.path("app"), "v2"))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("there is no revision v2; fetch it: git fetch origin");

        Repository clone = repository.git("branch", "next").cloned(temporary.resolve("clone"));
        assertThatThrownBy(() -> take(clone.path("app"), "next"))
                .hasMessage("there is no revision next; there is origin/next");

        Repository single = repository
                .git("branch", "work")
                .cloned(temporary.resolve("single"), "--single-branch", "--branch=work");
        String fetch = "git fetch origin main:refs/remotes/origin/main";
        single.git("remote", "set-head", "origin", "--delete");
        assertThatThrownBy(() -> take(single.path("app"), "")).hasMessageContaining(fetch);
        assertThatThrownBy(() -> take(single.path("app"), "origin/main")).hasMessageContaining(fetch);
        single.git(fetch.substring("git ".length()).split(" ", -1));
        assertThat(take(single.path("app"), "").label()).startsWith("the merge base with origin/main (");

        Repository shallow = repository.cloned(temporary.resolve("shallow"), "--depth=1");
        assertThatThrownBy(() -> take(shallow.path("app"), "v2")).hasMessageContaining("fetch-depth: 0");
        assertThatThrownBy(() -> take(shallow.path("app"), "HEAD~1"))
                .hasMessageContaining("git fetch --unshallow origin");
    }

    @Test
    void saysThatHistoriesHaveNothingInCommon() throws Exception {
        repository.git("checkout", "-q", "--orphan", "other").commit(INVOICE, "other");

        assertThatThrownBy(() -> take(repository.path("app"), ""))
                .hasMessageContaining("HEAD and main have no common history; fetch it");
    }

    @Test
    void saysWhatToDoBeforeTheFirstCommit() throws Exception {
        Path fresh = temporary.resolve("fresh");
        Repository.init(fresh);
        Path project = Files.createDirectories(fresh.resolve("app"));
        assertThatThrownBy(() -> take(project, ""))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("the main branch is not known here")
                .hasMessageContaining("none for a first version");
    }

    @Test
    void saysWhatToDoWhenContentsAreNotHere() throws Exception {
        repository.git("config", "uploadpack.allowFilter", "true");
        Repository partial = repository.cloned(temporary.resolve("partial"), "--filter=blob:none");
        assertThat(invoice(partial, "v1")).as("fetched when it is asked for").isEqualTo("first");

        Repository alone = repository
                .commit(INVOICE, "third")
                .cloned(temporary.resolve("alone"), "--filter=blob:none")
                .git("remote", "set-url", "origin", temporary.resolve("nowhere").toString());
        assertThatThrownBy(() -> take(alone.path("app"), "v1"))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("are not here; fetch it");
    }

    @Test
    void saysWhatToDoWithoutARepositoryAndWithoutGit() throws Exception {
        Path project = Files.createDirectories(temporary.resolve("none"));
        assertThatThrownBy(() -> take(project, ""))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("is in no git repository")
                .hasMessageContaining("none for a first version");

        Path bare = Files.createDirectories(repository.path(".git/app"));
        assertThatThrownBy(() -> take(bare, "HEAD")).hasMessageContaining("is in no working tree of git; say what");

        GitBaseline withoutGit = new GitBaseline(repository.path("app"), null, "no-git-is-called-so");
        assertThatThrownBy(() -> withoutGit.take("", temporary))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("no-git-is-called-so can't be run")
                .hasMessageContaining("install git");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--upload-pack=touch hacked", "-h", "--all", "--git-dir=/", "a\0b"})
    void takesNoRevisionForAnOption(String revision) {
        assertThatThrownBy(() -> take(repository.path("app"), revision))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("is no name of a revision");
        GitBaseline withMain = new GitBaseline(repository.path("app"), revision);
        assertThatThrownBy(() -> withMain.take("", temporary))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("is no name of a revision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main..v1", "v1 v1", "HEAD:app", "$(touch hacked)", "a\nb", "^main", "@{", "~"})
    void takesNothingElseThanARevision(String revision) {
        assertThatThrownBy(() -> take(repository.path("app"), revision))
                .isInstanceOf(BaselineException.class)
                .hasMessageContaining("there is no revision " + revision);
    }
}

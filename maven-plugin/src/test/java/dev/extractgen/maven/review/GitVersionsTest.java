package dev.extractgen.maven.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitVersionsTest {
    private static final String SCHEMAS = "src/main/resources/extract";

    @AutoClose
    private final GitVersions versions = new GitVersions();

    @TempDir
    private Path temporary;

    private Path invoice(Path project, String revision) throws IOException, BaselineException {
        Baseline baseline = versions.take(project, null, revision);
        baseline.schemas().takeSchemas(baseline.folder().resolve(SCHEMAS));
        return baseline.folder().resolve(SCHEMAS).resolve("invoice.json");
    }

    @Test
    void modulesOfOneRepositoryShareWhatIsTaken() throws Exception {
        Repository repository = repository("all").commit("lib/%s/invoice.json".formatted(SCHEMAS), "of the library");
        Path app = repository.path("app");
        Baseline first = versions.take(app, null, "HEAD");
        repository.commit("app/%s/invoice.json".formatted(SCHEMAS), "what comes meanwhile");

        assertThat(invoice(app, "HEAD")).hasContent("of all");
        assertThat(invoice(repository.path("lib"), "HEAD"))
                .hasContent("of the library")
                .startsWith(first.folder().getParent());
        assertThat(invoice(app, "HEAD~1")).hasContent("of all");
        assertThat(invoice(app, "")).hasContent("what comes meanwhile");
        versions.close();
        assertThat(first.folder()).doesNotExist();
    }

    @Test
    void aRepositoryWithinAnotherHasItsOwn() throws Exception {
        Repository outer = repository("outer");
        Repository inner = repository("outer/inner");

        assertThat(invoice(outer.path("app"), "HEAD")).hasContent("of outer");
        assertThat(invoice(inner.path("app"), "HEAD")).hasContent("of outer/inner");
    }

    private Repository repository(String name) throws IOException, InterruptedException {
        return Repository.init(temporary.toRealPath().resolve(name))
                .commit("app/%s/invoice.json".formatted(SCHEMAS), "of " + name);
    }
}

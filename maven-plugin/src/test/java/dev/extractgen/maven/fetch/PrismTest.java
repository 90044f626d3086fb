package dev.extractgen.maven.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.extractgen.testing.NpmTools;
import dev.extractgen.testing.NpmTools.MissingException;
import dev.extractgen.testing.Prism;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching from a server that nobody here wrote. */
class PrismTest {
    @Test
    void writesTheSchemaOfTheDocumentsExample(@TempDir Path folder) throws Exception {
        try (Prism prism =
                Prism.mock(tools(), Path.of("../openapi/extract.yaml").toRealPath())) {
            Fetched fetched =
                    new Fetched(folder, prism.url()).fetchWithResponse().validate("invoice.json");

            assertThat(fetched.read("invoice.json")).contains("\"tier\": \"agentic\"", "\"vendor\": {");
            assertThat(fetched.read("jobs/invoice.json")).contains("Quayside Chandlery");
            assertThat(fetched.log().lines()).contains("The service accepts invoice.json");
        }
    }

    private static NpmTools tools() throws Exception {
        try {
            return NpmTools.install();
        } catch (MissingException e) {
            return abort("there is no mock server: " + e.getMessage());
        }
    }
}

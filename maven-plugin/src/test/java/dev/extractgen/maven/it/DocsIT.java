package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody does what {@code docs} say. */
class DocsIT {
    private static final Path DOCS = Path.of("../docs");
    private static final String INVOICE = "src/main/resources/extract/invoice.json";

    /** What the listings take for given. */
    private static final String METHOD = """
                static void listing%s(
                        byte[] json, byte[] result, byte[] metadata, ExtractedJob<Invoice> job, Invoice invoice) {
            %s    }

            """;

    @Test
    void everyListingCompiles() throws Exception {
        List<String> listings = Listings.docs().stream()
                .filter(page -> !page.equals(page("options"))) // Its records have more; OptionsIT runs it.
                .filter(page -> !page.equals(page("sharing"))) // It is about several modules; SharingIT builds them.
                .flatMap(page -> page.in("java").stream())
                .toList();
        String methods = String.join(
                "",
                IntStream.range(0, listings.size())
                        .mapToObj(i -> METHOD.formatted(i, listings.get(i)))
                        .toList());
        Story story = Story.of("docs")
                .write(INVOICE, Files.readString(Path.of("../sample-project").resolve(INVOICE)))
                .write(
                        INVOICE.replace(".json", ".bindings.json"),
                        page("bindings").listing("json", "javaName"))
                .edit("pom.xml", "<!-- docs: bom -->", page("compatibility").listing("xml", "extractgen-bom"))
                .edit(
                        "pom.xml",
                        "<!-- docs: plugin -->",
                        page("migrating-from-jsonschema2pojo").listing("xml", "extractgen-maven-plugin"))
                .edit("src/main/java/com/example/Docs.java", "    // docs: listings\n", methods);

        assertThat(listings).hasSizeGreaterThanOrEqualTo(5);
        story.maven("compile").succeeds();
    }

    private static Listings page(String name) {
        return new Listings(DOCS.resolve(name + ".md"));
    }
}

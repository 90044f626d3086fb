package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody wants more of records, and does what {@code docs/options.md} says. */
class OptionsIT {
    private static final Path SAMPLE = Path.of("../sample-project");
    private static final Listings PAGE = new Listings(Path.of("../docs/options.md"));
    private static final String INVOICE = "src/main/resources/extract/invoice.json";

    /** What the listings take for given. */
    private static final String MAIN = """
            package com.example;

            import com.example.extract.Invoice;
            import com.example.extract.InvoiceDecoder;
            import java.math.BigDecimal;
            import java.nio.file.Path;
            import java.util.Optional;

            public class Main {
                public static void main(String[] args) throws Exception {
                    Invoice invoice = InvoiceDecoder.strict().decode(Path.of("job.json")).result();
            %s    }
            }
            """;

    @Test
    void everyListingSaysWhatHappens() throws Exception {
        List<String> listings = PAGE.in("java");
        String code = String.join(
                "",
                listings.stream()
                        .map(listing -> "{\n" + Listings.printing(listing) + "}\n")
                        .toList());
        Story story = Story.of("docs", "docs-options")
                .write(INVOICE, Files.readString(SAMPLE.resolve(INVOICE)))
                .write("job.json", Files.readString(SAMPLE.resolve("src/test/resources/jobs/invoice.json")))
                .edit(
                        "pom.xml",
                        "<!-- docs: bom -->",
                        new Listings(Path.of("../docs/compatibility.md")).listing("xml", "extractgen-bom"))
                .edit("pom.xml", "<!-- docs: plugin -->", PAGE.listing("xml", "extractgen-maven-plugin"))
                .write("src/main/java/com/example/Main.java", MAIN.formatted(code));

        Build build = story.maven("compile", Story.RUN, "-Dexec.mainClass=com.example.Main");

        build.succeeds();
        List<String> shown = listings.stream()
                .flatMap(listing -> Listings.shown(listing).stream())
                .toList();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(5);
        assertThat(build.printed()).containsSubsequence(shown);
    }
}

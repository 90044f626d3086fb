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
            import jakarta.validation.ConstraintViolation;
            import jakarta.validation.Validation;
            import jakarta.validation.Validator;
            import java.math.BigDecimal;
            import java.nio.file.Path;
            import java.util.Optional;
            import java.util.Set;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            public class Main {
                public static void main(String[] args) throws Exception {
                    Validator validator = Validation.byDefaultProvider().configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory().getValidator();
                    Invoice invoice = InvoiceDecoder.strict().decode(Path.of("job.json")).result();
            %s    }
            }
            """;

    private static final String AUDITED = """
            package com.example;

            import java.lang.annotation.Retention;
            import java.lang.annotation.RetentionPolicy;

            @Retention(RetentionPolicy.RUNTIME)
            public @interface Audited {
                int level();
            }
            """;

    @Test
    void everyListingSaysWhatHappens() throws Exception {
        String type = PAGE.listing("java", "public record InvoiceNumber");
        List<String> listings = PAGE.in("java").stream()
                .filter(listing -> !listing.equals(type))
                .toList();
        String code = String.join(
                "",
                listings.stream()
                        .map(listing -> "{\n" + Listings.printing(listing) + "}\n")
                        .toList());
        Story story = Story.of("docs", "docs-options")
                .write(INVOICE, Files.readString(SAMPLE.resolve(INVOICE)))
                .write(INVOICE.replace(".json", ".bindings.json"), PAGE.listing("json", "javaType"))
                .write("src/main/java/com/example/InvoiceNumber.java", "package com.example;\n" + type)
                .write("src/main/java/com/example/Audited.java", AUDITED)
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

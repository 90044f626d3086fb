package dev.extractgen.maven.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Review;
import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.review.report.HtmlReport;
import dev.extractgen.generator.schema.SchemaFiles;
import dev.extractgen.testing.NpmTools;
import dev.extractgen.testing.NpmTools.MissingException;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody opens the page in a browser. The pictures that it takes lie in {@code target/review-page}. */
class ReviewPageTest {
    private static final Path PICTURES = Path.of("target/review-page");
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int MAX_SECONDS = 120;

    /** What a page that believes it would run, load or show as its own. */
    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(2)></style><style>article{display:none}</style>\u202E";

    @Test
    void isReadableWithoutScriptsByEverybody() throws Exception {
        NpmTools tools = tools();
        String browser = browser();
        Files.createDirectories(PICTURES);
        Path page = Files.writeString(PICTURES.resolve("review.html"), new HtmlReport().write(judgement()));

        JsonNode seen = look(tools, browser, page);

        assertThat(seen.get("violations"))
                .allSatisfy(violations -> assertThat(violations).isEmpty());
        assertThat(seen.get("rulesPassed"))
                .allSatisfy(rules -> assertThat(rules.asInt()).isGreaterThan(20));
        assertThat(seen.get("backgrounds").get("dark"))
                .isNotEqualTo(seen.get("backgrounds").get("light"));
        assertThat(seen.get("overflow"))
                .allSatisfy(overflow -> assertThat(overflow.asBoolean()).isFalse());
        assertThat(seen.get("dialogs")).isEmpty();
        assertThat(seen.get("requests"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.asText()).endsWith("/review.html"));
        assertThat(seen.get("firstFilter").asText()).isEqualTo("axis-any");
        assertThat(seen.get("outline").asText()).isEqualTo("solid");
        assertThat(seen.get("chosen"))
                .extracting(JsonNode::asText)
                .containsExactly("axis-java-reading", "severity-error");
        assertThat(seen.get("all").asInt()).isEqualTo(4);
        // Two of the four keep code that reads from compiling, for which they fail.
        assertThat(seen.get("failing").asInt()).isEqualTo(2);
        assertThat(seen.get("filtered").asInt()).isEqualTo(2);
        assertThat(seen.get("again").asInt()).isEqualTo(4);
    }

    private static JsonNode look(NpmTools tools, String browser, Path page) throws Exception {
        Path script = Path.of(Objects.requireNonNull(ReviewPageTest.class.getResource("look.cjs"))
                .toURI());
        Path answer = PICTURES.resolve("seen.json");
        Process process = tools.script(script, browser, page.toString(), PICTURES.toString())
                .redirectOutput(answer.toFile())
                .redirectError(PICTURES.resolve("errors.log").toFile())
                .start();
        boolean isDone = process.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
        if (!isDone) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(isDone && process.exitValue() == 0)
                .as(() -> "see %s".formatted(PICTURES.resolve("errors.log").toAbsolutePath()))
                .isTrue();
        return new JsonMapper().readTree(answer.toFile());
    }

    private static NpmTools tools() throws Exception {
        try {
            return NpmTools.install();
        } catch (MissingException e) {
            return abort("there is nothing to drive a browser with: " + e.getMessage());
        }
    }

    private static String browser() {
        String named = System.getProperty("extractgen.browser");
        if (named != null) {
            return named;
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseGet(() -> abort("there is no Chromium on the path; -Dextractgen.browser=FILE says where it is"));
    }

    private static Judgement judgement() {
        Review review = Reviewer.review(
                version("before", "number", "", HOSTILE), version("after", "integer", "\"late\", ", "not " + HOSTILE));
        return Judgement.of(review, List.of(), Policy.DEFAULT);
    }

    private static SchemaVersion version(String label, String total, String status, String words) {
        String schema = """
                {"type": "object", "description": "%s",
                 "properties": {
                  "total": {"type": "%s", "description": "What is to be paid, %s."},
                  "status": {"enum": [%s"open", "paid"]}}}""".formatted(words, total, label, status);
        return new SchemaVersion(label + HOSTILE, List.of(source(schema)), SchemaFiles.NONE);
    }

    private static SchemaSource source(String schema) {
        return new SchemaSource(
                "extract/invoice.json",
                ByteBuffer.wrap(schema.getBytes(StandardCharsets.UTF_8)),
                "example",
                null,
                null,
                GeneratorOptions.DEFAULT);
    }
}

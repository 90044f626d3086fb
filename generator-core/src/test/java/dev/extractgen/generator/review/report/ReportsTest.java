package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Review;
import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.review.replay.FieldCounts;
import dev.extractgen.generator.review.replay.FieldReplay;
import dev.extractgen.generator.review.replay.SchemaReplay;
import dev.extractgen.generator.schema.SchemaFiles;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Nothing that a schema says can do more in a report than be read. */
class ReportsTest {
    private static final Judgement HOSTILE = Hostile.judgement();

    @Test
    void htmlIsWellFormedAndHasNoMarkupOfOthers() throws Exception {
        String html = new HtmlReport().write(HOSTILE);
        Document page = xml(html.replace("<!DOCTYPE html>", ""));
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add(all.item(i).getNodeName());
            NamedNodeMap own = all.item(i).getAttributes();
            for (int j = 0; j < own.getLength(); j++) {
                attributes.add(own.item(j).getNodeName());
            }
        }
        assertThat(elements).doesNotContain("script", "img", "a", "iframe", "link");
        assertThat(attributes)
                .noneMatch(attribute -> attribute.startsWith("on"))
                .doesNotContain("href", "src");
        assertThat(page.getElementsByTagName("article").getLength())
                .isEqualTo(HOSTILE.findings().size());
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
        assertThat(html).contains("default-src 'none'").doesNotContain("\u202E", "\u0000", "\u001B");
    }

    @Test
    void markdownHasNoSyntaxOfOthers() {
        String markdown = new MarkdownReport().write(HOSTILE);
        String outsideCode = markdown.replaceAll("(?s)(`{3,})\\w*\n.*?\n\\1\n", "");
        assertThat(outsideCode)
                .doesNotContain("<script", "<img", "](", "![", "@everyone", " #1", "::error", "javascript:", "-->");
        assertThat(outsideCode.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line ->
                        assertThat(line.chars().filter(c -> c == '|').count()).isIn(3L, 4L));
        assertThat(markdown).doesNotContain("\u202E", "\u0000", "\u001B");
    }

    @Test
    void annotationsAreOneCommandALine() {
        List<String> lines = new AnnotationReport(UnaryOperator.identity()).writeLines(HOSTILE);
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches("::(error|warning|notice) file=[^:,]*(,line=\\d+,col=\\d+)?,title=[a-z-]+::[^\n\r]*"));
        assertThat(lines).noneMatch(line -> line.matches(".*%0[AaDd].*"));
    }

    @Test
    void theConsoleShowsNoCommandsAndMovesNoCursor() {
        List<String> lines = new ConsoleReport().writeLines(HOSTILE);
        assertThat(lines)
                .noneMatch(line -> line.strip().startsWith("::"))
                .allSatisfy(line ->
                        assertThat(line).doesNotContain("\n", "\r", "\u001B", "\u0000", "\u202E", "##[", "##vso["));
    }

    @Test
    void whatNobodyWouldReadThroughIsCounted() {
        Judgement many = new Judgement(
                HOSTILE.review(),
                List.of(),
                Collections.nCopies(1_000, HOSTILE.findings().get(0)),
                List.of(),
                List.of(),
                List.of(),
                Policy.DEFAULT);
        assertThat(new ConsoleReport().writeLines(many))
                .hasSizeLessThan(10_000)
                .contains("and 800 findings more; review.html has them all");
        assertThat(new AnnotationReport(UnaryOperator.identity()).writeLines(many))
                .hasSize(50);
        String markdown = new MarkdownReport().write(many);
        int shown = markdown.split("\n### ", -1).length - 1;
        assertThat(markdown).hasSizeLessThan(65_536).contains((1_000 - shown) + " more would make this too long");
        assertThat(new HtmlReport().write(many).split("<article")).hasSize(1_001);
    }

    @Test
    void markdownIsNeverTooLongWhateverIsReplayed() {
        FieldCounts some = new FieldCounts(1, 0, 0, List.of());
        List<FieldReplay> fields = Collections.nCopies(100, new FieldReplay("a.field", some, FieldCounts.NONE));
        SchemaReplay replay = new SchemaReplay("a.json", 1, List.of(), List.of(), List.of(), List.of(), fields);
        Judgement many = Judgement.of(HOSTILE.review(), Collections.nCopies(100, replay), Policy.DEFAULT);
        assertThat(new MarkdownReport().write(many))
                .hasSizeLessThan(65_536)
                .contains("\n60 more fields are in review.html.\n")
                .containsPattern("\n\\d+ more notes on bindings and results are in review.html.\n")
                .contains("### ");
    }

    @Test
    void whatFailsStandsBeforeWhatIsReplayed() {
        SchemaReplay replay = new SchemaReplay("a.json", 1, List.of(), List.of(), List.of(), List.of(), List.of());
        Judgement replayed = new Judgement(
                HOSTILE.review(),
                Collections.nCopies(2, replay),
                HOSTILE.findings().stream()
                        .filter(JudgedFinding::fails)
                        .limit(1)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Policy.DEFAULT);
        assertThat(new MarkdownReport().write(replayed))
                .containsSubsequence("### ❌", "To accept", "**Replay**", "**Replay**");
        assertThat(new HtmlReport().write(replayed))
                .containsSubsequence("<article", "<h2>Replay</h2>")
                .containsOnlyOnce("<h2>Replay</h2>");
    }

    /** An old version that can't be read is no first one, whatever else is said. */
    @Test
    void whatCouldNotBeComparedIsSaid() {
        Review review = Reviewer.review(
                new SchemaVersion("old", List.of(Versions.source("{")), SchemaFiles.NONE),
                new SchemaVersion("new", List.of(Versions.source(object("vendor"))), SchemaFiles.NONE));
        Judgement judgement = Judgement.of(review, List.of(), Policy.DEFAULT);
        String note = "extract/invoice.json [EXT224] old has errors in it";
        assertThat(judgement.notes()).singleElement().asString().startsWith(note);
        assertThat(new ConsoleReport().write(judgement)).contains("\nNOTE " + note);
        assertThat(new HtmlReport().write(judgement)).contains("<strong>Note:</strong> " + note);
        assertThat(new JsonReport().write(judgement)).contains(note);
        assertThat(new MarkdownReport().write(judgement)).contains("**Note:** extract", " old has errors in it");
    }

    @Test
    void jsonIsAsItsSchemaSays() throws Exception {
        JsonMapper mapper = new JsonMapper();
        JsonNode report = mapper.readTree(new JsonReport().write(HOSTILE));
        String schema = new String(
                Objects.requireNonNull(JsonReport.class.getResourceAsStream("review.schema.json"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        JsonNode described = mapper.readTree(schema);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(report.toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(texts(described.at("/$defs/effect/properties/verdict/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Verdict.values()).map(Verdict::id).toList());
        assertThat(report.at("/findings").size()).isEqualTo(HOSTILE.findings().size());
        assertThat(report.at("/before").asText()).isEqualTo(Hostile.TEXT);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void sarifNamesRulesPlacesAndSuppressions() throws Exception {
        JsonNode run = new JsonMapper()
                .readTree(new SarifReport(UnaryOperator.identity()).write(HOSTILE))
                .at("/runs/0");
        Set<String> rules = new HashSet<>();
        run.at("/tool/driver/rules").forEach(rule -> rules.add(rule.get("id").asText()));
        assertThat(run.get("results")).hasSize(HOSTILE.findings().size()).allSatisfy(result -> {
            assertThat(rules).contains(result.get("ruleId").asText());
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
            assertThat(result.at("/message/text").asText().replaceAll("\\\\[\\\\\\[\\]]", ""))
                    .doesNotContain("[", "]", "\u202E", "\u0000");
        });
        assertThat(run.toString()).contains("\"justification\":\"because ");
    }

    @Test
    void sarifSaysWhatRulesAreAboutAndWhatToAccept() throws Exception {
        JsonNode run = new JsonMapper()
                .readTree(new SarifReport(UnaryOperator.identity()).write(HOSTILE))
                .at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).hasSameSizeAs(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.at("/fullDescription/text").asText()).endsWith(".");
            assertThat(rule.at("/help/text").asText())
                    .startsWith(rule.at("/fullDescription/text").asText() + " ")
                    .contains("bindings");
        });
        assertThat(run.get("results"))
                .allSatisfy(result -> assertThat(result.at("/message/text").asText())
                        .endsWith("(Finding "
                                + result.at("/partialFingerprints/extractgen~1v1")
                                        .asText() + ")"));
    }

    /** GitHub refuses a whole report for one result without a place. */
    @Test
    void sarifHasAPlaceForWhatIsGone() throws Exception {
        SchemaSource old = Versions.source(object("vendor"));
        for (List<SchemaSource> now :
                List.of(List.of(Versions.source("{\"type\": \"object\"}")), List.<SchemaSource>of())) {
            Review review = Reviewer.review(
                    new SchemaVersion("old", List.of(old), SchemaFiles.NONE),
                    new SchemaVersion("new", now, SchemaFiles.NONE));
            String report =
                    new SarifReport(UnaryOperator.identity()).write(Judgement.of(review, List.of(), Policy.DEFAULT));
            assertThat(new JsonMapper().readTree(report).at("/runs/0/results"))
                    .isNotEmpty()
                    .allSatisfy(result -> {
                        JsonNode place = result.at("/locations/0/physicalLocation");
                        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo(old.path());
                        assertThat(place.at("/region/startLine").asInt()).isPositive();
                    });
        }
    }

    /** A schema that goes by a URI is in another module, or in none, and no file of that name is in the repository. */
    @Test
    void toolsOfTheRepositoryAreShownTheSchemaThatRefersElsewhere() {
        String referring =
                "{\"type\": \"object\", \"properties\": {\"x\": {\"$ref\": \"https://example.com/common.json#/$defs/X\"}}}";
        Review review = Reviewer.review(
                new SchemaVersion("old", List.of(Versions.source(referring)), elsewhere("string")),
                new SchemaVersion("new", List.of(Versions.source(referring)), elsewhere("integer")));
        Judgement judgement = Judgement.of(review, List.of(), Policy.DEFAULT);
        assertThat(new ConsoleReport().writeLines(judgement))
                .anyMatch(line -> line.startsWith("https://example.com/common.json:1:"));
        assertThat(new AnnotationReport(UnaryOperator.identity()).writeLines(judgement))
                .singleElement()
                .asString()
                .startsWith("::error file=extract/invoice.json,title=");
        assertThat(new SarifReport(UnaryOperator.identity()).write(judgement))
                .containsPattern("\"uri\" : \"extract/invoice.json\"");
    }

    private static SchemaFiles elsewhere(String type) {
        String common = "{\"$defs\": {\"X\": {\"type\": \"object\", \"properties\": {\"y\": {\"type\": \"%s\"}}}}}";
        return location -> location.equals("https://example.com/common.json")
                ? Optional.of(ByteBuffer.wrap(common.formatted(type).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    @Test
    void toolsOfTheRepositoryAreToldPathsFromItsTop() throws Exception {
        Map<String, byte[]> reports = Reports.write(HOSTILE, path -> "app/" + path.length());
        assertThat(text(reports, "review-annotations.txt").lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("::\\w+ file=app/\\d+,.*"));
        JsonNode results =
                new JsonMapper().readTree(reports.get("review.sarif")).at("/runs/0/results");
        assertThat(results)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asText())
                        .matches("app/\\d+"));
        assertThat(text(reports, "review.txt")).doesNotContain("app/");
    }

    private static String text(Map<String, byte[]> reports, String name) {
        return new String(Objects.requireNonNull(reports.get(name)), StandardCharsets.UTF_8);
    }

    @Test
    void junitTellsWhereItIsAndWhatToAddToTheBindings() {
        Review review = Reviewer.review(
                new SchemaVersion("old", List.of(Versions.source(object("vendor"))), SchemaFiles.NONE),
                new SchemaVersion("new", List.of(Versions.source(object("seller"))), SchemaFiles.NONE));
        String report = new JUnitReport().write(Judgement.of(review, List.of(), Policy.DEFAULT));
        assertThat(report)
                .contains(">extract/invoice.json:1:45\nJava: reading: source.")
                .contains(
                        "are then read. Add to extract/invoice.bindings.json:\n{\"fields\": {\"/properties/seller\": {\"aliases\": [\"vendor\"]}}}\n"
                                + "If it is wanted, say why in extract/invoice.bindings.json:\n{\"accepted\": ");
    }

    @Test
    void aQuestionEndsWithItsMark() {
        String schema =
                "{\"type\": \"object\", \"properties\": {\"%s\": {\"type\": \"number\", \"description\": \"%s\"}}}";
        Review review = Reviewer.review(
                new SchemaVersion(
                        "old", List.of(Versions.source(schema.formatted("total_net", "The total."))), SchemaFiles.NONE),
                new SchemaVersion(
                        "new", List.of(Versions.source(schema.formatted("net_total", "The sum."))), SchemaFiles.NONE));
        Judgement judgement = Judgement.of(review, List.of(), Policy.DEFAULT);
        for (Report report :
                List.of(new AnnotationReport(UnaryOperator.identity()), new SarifReport(UnaryOperator.identity()))) {
            assertThat(report.write(judgement))
                    .contains("renamed to")
                    .contains("? Java: ")
                    .doesNotContain("?.");
        }
    }

    @Test
    void valuesThatDifferOnlyInSpacesAreToldApart() {
        String schema = "{\"type\": \"object\", \"properties\": {\"size\": {\"enum\": [\"%s\"]}}}";
        Review review = Reviewer.review(
                new SchemaVersion("old", List.of(Versions.source(schema.formatted("A  B"))), SchemaFiles.NONE),
                new SchemaVersion("new", List.of(Versions.source(schema.formatted("A B"))), SchemaFiles.NONE));
        Judgement judgement = Judgement.of(review, List.of(), Policy.DEFAULT);
        Reports.write(judgement, path -> path).forEach((name, report) -> {
            String text = new String(report, StandardCharsets.UTF_8).replaceAll("&#34;|&quot;|\\\\\"", "\"");
            boolean isMarkup = name.endsWith(".html") || name.endsWith(".md");
            String shown = isMarkup ? text.replaceAll(" +", " ").replaceAll("&#160;|\u00A0", " ") : text;
            assertThat(shown).as(name).contains("\"A  B\" is written \"A B\"");
        });
    }

    private static String object(String property) {
        return "{\"type\": \"object\", \"properties\": {\"%s\": {\"type\": \"string\"}}}".formatted(property);
    }

    @Test
    void junitHasATestForEachFinding() throws Exception {
        Document suite = xml(new JUnitReport().write(HOSTILE));
        NodeList tests = suite.getElementsByTagName("testcase");
        assertThat(tests.getLength())
                .isEqualTo(HOSTILE.findings().size() + HOSTILE.stale().size() + 1);
        for (int i = 0; i < tests.getLength(); i++) {
            assertThat(((Element) tests.item(i)).getAttribute("name")).isNotEmpty();
            assertThat(((Element) tests.item(i)).getAttribute("classname")).isNotEmpty();
        }
        for (String part : List.of("testcase tests", "failure failures", "skipped skipped", "error errors")) {
            String[] names = part.split(" ", -1);
            assertThat(suite.getDocumentElement().getAttribute(names[1]))
                    .isEqualTo(
                            String.valueOf(suite.getElementsByTagName(names[0]).getLength()));
        }
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}

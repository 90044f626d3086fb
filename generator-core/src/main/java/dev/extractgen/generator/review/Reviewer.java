package dev.extractgen.generator.review;

import dev.extractgen.generator.ModelReader;
import dev.extractgen.generator.NamedSchema;
import dev.extractgen.generator.ReadSchemas;
import dev.extractgen.generator.SchemaSource;
import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.review.Review.Compared;
import dev.extractgen.generator.review.Review.Pair;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.rules.FileRules;
import dev.extractgen.generator.review.rules.SchemaRules;
import dev.extractgen.generator.service.ServiceCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two versions of all schemas. */
public final class Reviewer {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::schema)
            .thenComparingInt(finding -> line(finding.location()))
            .thenComparingInt(finding -> column(finding.location()))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::fingerprint);

    private final List<Finding> findings = new ArrayList<>();

    private Reviewer() {}

    /** Compares two versions. When the new one has errors there are no findings. */
    public static Review review(SchemaVersion before, SchemaVersion after) {
        return new Reviewer().run(before, after);
    }

    private Review run(SchemaVersion before, SchemaVersion after) {
        Diagnostics diagnostics = new Diagnostics();
        List<NamedSchema> now = new ModelReader(diagnostics, after.files()).read(after.schemas());
        ServiceCheck service = new ServiceCheck(diagnostics);
        now.forEach(schema -> service.check(schema.document(), schema.model()));
        List<NamedSchema> old = readable(former(before), new ReadSchemas(now));
        List<Pair> pairs = new ArrayList<>();
        if (!diagnostics.hasErrors()) {
            SchemaMatching matching = new SchemaMatching(old, now);
            OptionReview options = new OptionReview(before.files());
            pairs.addAll(matching.all());
            for (Pair match : pairs) {
                if (!match.isSame()) {
                    findings.addAll(SchemaRules.judge(options.withNewOptions(match), match.after()));
                }
            }
            findings.addAll(options.findings());
            matching.moved().forEach(match -> findings.add(FileRules.moved(match.before(), match.after())));
            matching.removed().forEach(schema -> findings.add(FileRules.removed(schema)));
            matching.added().forEach(schema -> findings.add(FileRules.added(schema)));
        }
        findings.sort(ORDER);
        return new Review(
                before.label(),
                after.label(),
                compared(old, now),
                pairs,
                findings,
                accepted(now),
                accepted(old),
                diagnostics.sorted());
    }

    private static SchemaVersion former(SchemaVersion version) {
        List<SchemaSource> schemas = version.schemas().stream()
                .map(schema -> schema.importing(schema.imports().former()))
                .toList();
        return new SchemaVersion(version.label(), schemas, version.files());
    }

    /** Reads the schemas that can be read. The others never made any code, so there is nothing to compare with. */
    private static List<NamedSchema> readable(SchemaVersion version, ReadSchemas now) {
        List<SchemaSource> schemas = version.schemas();
        Diagnostics diagnostics = new Diagnostics();
        List<NamedSchema> read = new ModelReader(diagnostics, version.files(), now).read(schemas);
        Set<String> broken = diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic -> diagnostic.location().path())
                .collect(Collectors.toSet());
        List<SchemaSource> others = schemas.stream()
                .filter(schema ->
                        !broken.contains(schema.path()) && !broken.contains(SchemaSource.bindingsPath(schema.path())))
                .toList();
        return broken.isEmpty() || others.size() == schemas.size()
                ? read
                : readable(new SchemaVersion(version.label(), others, version.files()), now);
    }

    private static List<Acceptance> accepted(List<NamedSchema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.bindings().accepted().stream())
                .distinct()
                .toList();
    }

    private static Compared compared(List<NamedSchema> before, List<NamedSchema> after) {
        return new Compared(
                before.size(),
                after.size(),
                properties(before),
                properties(after),
                after.stream().map(schema -> schema.source().path()).distinct().toList());
    }

    private static int properties(List<NamedSchema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.model().declarations().values().stream())
                .mapToInt(declaration -> declaration instanceof ObjectDeclaration object
                        ? object.properties().size()
                        : 0)
                .sum();
    }

    private static int line(@Nullable SourceLocation location) {
        return location == null ? 0 : location.line();
    }

    private static int column(@Nullable SourceLocation location) {
        return location == null ? 0 : location.column();
    }
}

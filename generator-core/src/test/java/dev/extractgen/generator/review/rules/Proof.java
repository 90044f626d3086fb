package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.compile.MemoryCompiler.CompilationException;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.finding.Witness.Outcome;
import dev.extractgen.runtime.DecodeProblem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Holds the witnesses of many findings against the code that is generated for both versions. All of it is compiled
 * together, since starting the compiler takes longer than what it does.
 */
final class Proof {
    private static final Set<Verdict> SHOWN_BY_DOCUMENTS = Set.of(Verdict.BREAK, Verdict.REFUSED, Verdict.LOSS);
    private static final Set<Verdict> SHOWN_BY_CODE = Set.of(Verdict.SOURCE, Verdict.RECOMPILE, Verdict.SILENT);

    private final Generated generated = new Generated();
    private final List<Document> documents = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();

    private record Document(String what, Verdict verdict, Witness.Document witness, int writer, int reader) {}

    private record Code(String what, Witness.Code witness, NamedSchema before, NamedSchema after, int old, int now) {
        JavaSource before(int number) {
            return Client.source(Generated.packageOf(old), "Client" + number, witness.code());
        }

        JavaSource after(int number) {
            return Client.source(Generated.packageOf(now), "Client" + number, witness.code());
        }
    }

    /** Requires that the findings between two versions come out as they say, and so those of the edit undone. */
    static void require(NamedSchema before, NamedSchema after)
            throws CompilationException, ReflectiveOperationException {
        Proof proof = new Proof();
        proof.add("done", before, after);
        proof.add("undone", after, before);
        assertThat(proof.failures()).isEmpty();
    }

    /** Adds the findings between two versions, and returns how many there are. */
    int add(String what, NamedSchema before, NamedSchema after) {
        List<Finding> findings = SchemaRules.judge(before, after);
        int old = generated.add(before);
        int now = generated.add(after);
        for (Finding finding : findings) {
            for (Axis axis : Axis.values()) {
                Effect effect = finding.effect(axis);
                String where = "%s: %s on %s: %s".formatted(what, finding.rule(), axis, effect);
                switch (axis) {
                    case STORED_RESULTS -> addDocument(where, effect, old, now);
                    case NEW_RESULTS -> addDocument(where, effect, now, old);
                    case JAVA_READING, JAVA_MAKING -> addCode(where, effect, before, after, old, now);
                    case EXTRACTION -> assertThat(effect.witness()).as(where).isNull();
                }
            }
        }
        return findings.size();
    }

    private void addDocument(String what, Effect effect, int writer, int reader) {
        if (SHOWN_BY_DOCUMENTS.contains(effect.verdict())) {
            documents.add(new Document(
                    what, effect.verdict(), witness(what, effect, Witness.Document.class), writer, reader));
        } else {
            assertThat(effect.witness()).as(what).isNull();
        }
    }

    private static <W extends Witness> W witness(String what, Effect effect, Class<W> type) {
        if (effect.witness() == null) {
            throw new AssertionError("nothing shows " + what);
        }
        return type.cast(effect.witness());
    }

    private void addCode(String what, Effect effect, NamedSchema before, NamedSchema after, int old, int now) {
        if (SHOWN_BY_CODE.contains(effect.verdict())) {
            codes.add(new Code(what, witness(what, effect, Witness.Code.class), before, after, old, now));
        } else {
            assertThat(effect.verdict()).as(what).isEqualTo(Verdict.NONE);
            assertThat(effect.witness()).as(what).isNull();
        }
    }

    /** Compiles, decodes and runs all witnesses, and returns those that do not come out as the findings say. */
    List<String> failures() throws CompilationException, ReflectiveOperationException {
        generated.compile();
        List<String> failures = new ArrayList<>();
        for (Document document : documents) {
            if (!isProved(document)) {
                failures.add(document.what);
            }
        }
        compileCodes(failures);
        runCodes(failures);
        return failures;
    }

    private boolean isProved(Document document) throws ReflectiveOperationException {
        boolean isWritten = generated.decode(document.writer, document.witness.json()).stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
        Severity expected = document.verdict == Verdict.LOSS ? Severity.WARNING : Severity.ERROR;
        return isWritten
                && generated.decode(document.reader, document.witness.json()).stream()
                        .anyMatch(problem -> problem.severity() == expected
                                && (problem.pointer() + "/").startsWith(document.witness.pointer() + "/"));
    }

    private void compileCodes(List<String> failures) {
        for (boolean isPreview : new boolean[] {false, true}) {
            Map<String, Code> before = new LinkedHashMap<>();
            Map<String, Code> after = new LinkedHashMap<>();
            List<JavaSource> sources = new ArrayList<>();
            List<JavaSource> changed = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                Code code = codes.get(i);
                if (Client.needsPreview(code.witness.code()) == isPreview) {
                    sources.add(code.before(i));
                    changed.add(code.after(i));
                    before.put(code.before(i).path(), code);
                    after.put(code.after(i).path(), code);
                }
            }
            String release = String.valueOf(Runtime.version().feature());
            String[] options = isPreview
                    ? new String[] {
                        "--enable-preview", "--release", release, "--should-stop=ifError=FLOW", "-Xmaxerrs", "100000"
                    }
                    : new String[] {"--should-stop=ifError=FLOW", "-Xmaxerrs", "100000"};
            if (sources.isEmpty()) {
                continue;
            }
            generated
                    .failing(sources, options)
                    .forEach(path ->
                            failures.add("did not compile before: " + Objects.requireNonNull(before.get(path)).what));
            Set<String> failing = generated.failing(changed, options);
            after.forEach((path, code) -> {
                if (failing.contains(path) != (code.witness.outcome() == Outcome.DOES_NOT_COMPILE)) {
                    failures.add("compiles otherwise: " + code.what);
                }
            });
        }
    }

    private void runCodes(List<String> failures) throws CompilationException, ReflectiveOperationException {
        List<JavaSource> sources = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).witness.outcome() == Outcome.RETURNS_ANOTHER) {
                sources.add(codes.get(i).before(i));
                sources.add(codes.get(i).after(i));
            }
        }
        ClassLoader loader = sources.isEmpty() ? Proof.class.getClassLoader() : generated.with(sources);
        for (int i = 0; i < codes.size(); i++) {
            Code code = codes.get(i);
            boolean isProved = switch (code.witness.outcome()) {
                case DOES_NOT_COMPILE -> true;
                case DOES_NOT_LINK -> OldClassFile.failsToLink(code.before, code.after, code.witness.code());
                case RETURNS_ANOTHER -> returnsAnother(code, i, loader);
            };
            if (!isProved) {
                failures.add("comes out otherwise: " + code.what);
            }
        }
    }

    private static boolean returnsAnother(Code code, int number, ClassLoader loader)
            throws ReflectiveOperationException {
        Object old = Client.run(loader, Generated.packageOf(code.old) + ".Client" + number);
        Object now = Client.run(loader, Generated.packageOf(code.now) + ".Client" + number);
        boolean isAnother = !String.valueOf(old).equals(String.valueOf(now));
        return code.witness.before() == null
                ? isAnother
                : String.valueOf(old).equals(code.witness.before())
                        && String.valueOf(now).equals(code.witness.after());
    }
}

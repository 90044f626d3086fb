package dev.extractgen.generator.review.report;

import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes commands that make GitHub show findings beside the lines that they are about. GitHub shows no more than fifty
 * of a job, so those that matter most are enough.
 */
public final class AnnotationReport implements Report {
    private static final int MAX_COMMANDS = 50;

    private final UnaryOperator<String> fromTop;

    /**
     * Makes a report.
     *
     * @param fromTop returns a path from the top of the repository, where GitHub looks for it, for one that is shown
     */
    public AnnotationReport(UnaryOperator<String> fromTop) {
        this.fromTop = fromTop;
    }

    @Override
    public String fileName() {
        return "review-annotations.txt";
    }

    @Override
    public void write(Judgement judgement, Writer out) throws IOException {
        for (String line : writeLines(judgement)) {
            out.append(line).append('\n');
        }
    }

    /** Returns the commands, one a line; what is accepted or has no effect needs none. */
    public List<String> writeLines(Judgement judgement) {
        Severity ofStale = judgement.staleFails() ? Severity.ERROR : Severity.WARNING;
        Stream<String> stale = judgement.stale().stream()
                .map(acceptance -> command(
                        ofStale,
                        place(acceptance.location()),
                        "stale-acceptance",
                        "There is no finding %s to be accepted; take it out.".formatted(acceptance.finding())));
        Stream<String> findings = judgement.findings().stream()
                .filter(judged -> judged.acceptance() == null && judged.severity() != null)
                .map(this::command);
        return Stream.concat(stale, findings).limit(MAX_COMMANDS).toList();
    }

    private String command(JudgedFinding judged) {
        Finding finding = judged.finding();
        SourceLocation location = Summary.locationInTree(finding);
        return command(
                Summary.level(judged),
                location == null ? file(finding.schema()) : place(location),
                finding.rule().id(),
                message(finding));
    }

    private static String command(@Nullable Severity severity, String place, String title, String message) {
        return "::%s %s,title=%s::%s".formatted(level(severity), place, property(title), data(message));
    }

    /** A format would write numbers in the digits of the machine's language, which GitHub can't read. */
    private String place(SourceLocation location) {
        return file(location.path()) + ",line=" + location.line() + ",col=" + location.column();
    }

    private String file(String shown) {
        return "file=" + property(fromTop.apply(shown));
    }

    private static String level(@Nullable Severity severity) {
        return severity == Severity.ERROR ? "error" : severity == Severity.WARNING ? "warning" : "notice";
    }

    private static String message(Finding finding) {
        return "%s: %s %s"
                .formatted(
                        Summary.subject(finding),
                        Summary.sentence(finding),
                        Summary.axes(finding).stream()
                                .map(axis -> axis.title() + ": "
                                        + finding.verdict(axis).id())
                                .collect(Collectors.joining(", ")));
    }

    private static String data(String text) {
        return Visible.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

package dev.extractgen.generator.review.report;

import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes JUnit XML, which every build server shows: a test for each finding. */
public final class JUnitReport implements Report {
    @Override
    public String fileName() {
        return "TEST-extractgen-review.xml";
    }

    @Override
    public void write(Judgement judgement, Writer text) throws IOException {
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            suite(out, judgement);
            out.writeEndDocument();
            out.close();
            text.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void suite(XMLStreamWriter out, Judgement judgement) throws XMLStreamException {
        long failing =
                judgement.findings().stream().filter(JudgedFinding::fails).count()
                        + (judgement.staleFails() ? judgement.stale().size() : 0);
        long accepted = judgement.findings().stream()
                .filter(judged -> judged.acceptance() != null)
                .count();
        int tests = judgement.findings().size() + judgement.stale().size() + 1;
        out.writeStartElement("testsuite");
        out.writeAttribute("name", "extractgen review");
        out.writeAttribute("tests", String.valueOf(tests));
        out.writeAttribute("failures", String.valueOf(failing));
        out.writeAttribute("errors", "0");
        out.writeAttribute("skipped", String.valueOf(accepted));
        test(out, "schemas", new Summary(judgement).compared());
        out.writeEndElement();
        for (JudgedFinding judged : judgement.findings()) {
            finding(out, judged);
        }
        for (Acceptance stale : judgement.stale()) {
            test(out, stale.location().path(), "accepts " + stale.finding());
            if (judgement.staleFails()) {
                String advice = "there is no such finding; take it out of the bindings";
                failure(out, "stale-acceptance", advice, advice);
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private static void finding(XMLStreamWriter out, JudgedFinding judged) throws XMLStreamException {
        Finding finding = judged.finding();
        test(
                out,
                finding.schema(),
                Summary.subject(finding) + ": " + finding.headline() + " (" + finding.fingerprint() + ")");
        if (judged.acceptance() != null) {
            out.writeEmptyElement("skipped");
            out.writeAttribute("message", Visible.line(judged.acceptance().reason()));
        } else if (judged.fails()) {
            failure(out, finding.rule().id(), finding.headline(), effects(finding));
        }
        out.writeEndElement();
    }

    private static String effects(Finding finding) {
        List<String> lines = new ArrayList<>();
        if (finding.location() != null) {
            lines.add(Summary.place(finding));
        }
        lines.addAll(Summary.effects(finding));
        lines.add("Way out: " + finding.wayOut());
        if (finding.bindings() != null) {
            lines.add(finding.bindings().json());
        }
        AcceptanceAdvice advice = AcceptanceAdvice.of(finding);
        lines.add("If it is wanted, say why in " + advice.file() + ":");
        lines.add(advice.bindings());
        return String.join("\n", lines);
    }

    private static void test(XMLStreamWriter out, String group, String name) throws XMLStreamException {
        out.writeStartElement("testcase");
        out.writeAttribute("classname", Visible.line(group));
        out.writeAttribute("name", Visible.line(name));
        out.writeAttribute("time", "0");
    }

    private static void failure(XMLStreamWriter out, String type, String message, String text)
            throws XMLStreamException {
        out.writeStartElement("failure");
        out.writeAttribute("type", type);
        out.writeAttribute("message", Visible.line(message));
        out.writeCharacters(Visible.lines(text));
        out.writeEndElement();
    }
}

package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.JobDetails;
import dev.extractgen.runtime.JobStatus;
import dev.extractgen.runtime.JobUsage;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.json.Span;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what lies around a result. The API grows, so members that are not known here are passed over in silence. */
final class JobEnvelopeReader {
    private static final List<String> RESULTS = List.of("extract_result", "data");
    private static final List<String> METADATA = List.of("extract_metadata", "extraction_metadata", "metadata");

    private final JsonReader json;
    private final Problems problems;
    private final PassedMetadata passing;
    private final PassedResult<?> passingResult;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, OffsetDateTime> times = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Double> amounts = new HashMap<>();
    private final Map<String, Span> results = new HashMap<>();
    private final Map<String, Span> metadata = new HashMap<>();
    private Map<String, @Nullable Object> configuration = Map.of();
    private boolean isJob;

    JobEnvelopeReader(JsonReader json, Problems problems, PassedMetadata passing, PassedResult<?> passingResult) {
        this.json = json;
        this.problems = problems;
        this.passing = passing;
        this.passingResult = passingResult;
    }

    JobEnvelope read() {
        int offset = json.offset();
        if (json.type() == JsonType.OBJECT) {
            json.beginObject();
            while (json.nextMember() != JsonReader.END) {
                member(json.name());
            }
        } else {
            json.skip();
        }
        if (!isJob) {
            problems.add(Code.NOT_A_JOB, offset, "a job with a status and an extract_result");
        }
        String result = first(results, RESULTS);
        String about = first(metadata, METADATA);
        reportOthers(results, "result", result);
        reportOthers(metadata, "metadata", about);
        return envelope(results.get(result));
    }

    private JobEnvelope envelope(@Nullable Span result) {
        String about = first(metadata, METADATA);
        return new JobEnvelope(details(), result, metadata.get(about), about.equals("extraction_metadata"));
    }

    /** Returns the first name that there is something by: only one can be used. */
    private static String first(Map<String, Span> places, List<String> names) {
        for (String name : names) {
            if (places.containsKey(name)) {
                return name;
            }
        }
        return "";
    }

    private void reportOthers(Map<String, Span> places, String what, String used) {
        for (var place : places.entrySet()) {
            if (!place.getKey().equals(used)) {
                problems.add(Code.JOB_MISFIT, place.getValue().start(), "no second %s beside %s".formatted(what, used));
            }
        }
    }

    private void member(String name) {
        switch (name) {
            case "id", "error_message", "error", "project_id", "configuration_id" -> text(name);
            case "created_at", "updated_at" -> time(name);
            case "status" -> {
                isJob = true;
                text(name);
            }
            case "configuration", "config" -> configuration();
            case "extract_result", "data" -> {
                isJob = true;
                result(name);
            }
            case "extract_metadata", "extraction_metadata" -> {
                isJob = true;
                metadata(name);
            }
            case "metadata" -> metadata(name);
            case "usage" -> usage();
            default -> json.skip();
        }
    }

    private void text(String name) {
        if (json.type() == JsonType.STRING) {
            texts.put(name, json.string());
        } else {
            misfit("a text");
        }
    }

    private void result(String name) {
        if (json.isNull()) {
            json.skip();
        } else {
            Span place = new Span(json.offset(), json.offset());
            results.put(name, passingResult.pass(envelope(place), place));
        }
    }

    private void time(String name) {
        int offset = json.offset();
        text(name);
        String text = texts.get(name);
        if (text != null) {
            try {
                times.put(name, Formats.dateTime(text));
            } catch (Formats.UnreadableException e) {
                problems.add(Code.JOB_MISFIT, offset, "a date-time with an offset");
            }
        }
    }

    private void configuration() {
        if (json.type() == JsonType.OBJECT) {
            configuration = new FreeValues(json, problems, Code.JOB_MISFIT).object();
        } else {
            misfit("an object");
        }
    }

    /** Reads {@code extract_metadata}, whose members the first API and the present one share, or {@code metadata}. */
    private void metadata(String parent) {
        if (json.type() != JsonType.OBJECT) {
            misfit("an object");
            return;
        }
        json.beginObject();
        while (json.nextMember() != JsonReader.END) {
            switch (json.name()) {
                case "field_metadata" -> {
                    boolean isNull = json.isNull();
                    Span place = passing.pass();
                    if (!isNull) {
                        metadata.put(parent, place);
                    }
                }
                case "parse_job_id", "parse_tier" -> text(json.name());
                case "usage" -> usage();
                default -> json.skip();
            }
        }
    }

    private void usage() {
        if (json.type() != JsonType.OBJECT) {
            misfit("an object");
            return;
        }
        json.beginObject();
        while (json.nextMember() != JsonReader.END) {
            String name = json.name();
            switch (name) {
                case "num_pages_extracted", "num_pages_billed", "num_document_tokens", "num_output_tokens" ->
                    count(name);
                case "credits", "extract_credits", "parse_credits" -> amount(name);
                default -> json.skip();
            }
        }
    }

    private void count(String name) {
        String expected = "a whole number";
        if (json.type() != JsonType.NUMBER) {
            misfit(expected);
            return;
        }
        int offset = json.offset();
        try {
            counts.put(name, json.number().int64());
        } catch (ArithmeticException | NumberFormatException e) {
            problems.add(Code.JOB_MISFIT, offset, expected);
        }
    }

    private void amount(String name) {
        String expected = "a number";
        if (json.type() != JsonType.NUMBER) {
            misfit(expected);
            return;
        }
        int offset = json.offset();
        try {
            amounts.put(name, Numbers.float64(json.number()));
        } catch (ArithmeticException | NumberFormatException e) {
            problems.add(Code.JOB_MISFIT, offset, expected);
        }
    }

    private void misfit(String expected) {
        if (json.type() != JsonType.NULL) {
            problems.add(Code.JOB_MISFIT, json.offset(), expected);
        }
        json.skip();
    }

    private JobDetails details() {
        String status = texts.get("status");
        return new JobDetails(
                texts.get("id"),
                status == null ? null : new JobStatus(status),
                times.get("created_at"),
                times.get("updated_at"),
                texts.getOrDefault("error_message", texts.get("error")),
                texts.get("project_id"),
                texts.get("configuration_id"),
                texts.get("parse_job_id"),
                texts.get("parse_tier"),
                new JobUsage(
                        counts.get("num_pages_extracted"),
                        counts.get("num_pages_billed"),
                        counts.get("num_document_tokens"),
                        counts.get("num_output_tokens"),
                        amounts.get("credits"),
                        amounts.get("extract_credits"),
                        amounts.get("parse_credits")),
                configuration);
    }
}

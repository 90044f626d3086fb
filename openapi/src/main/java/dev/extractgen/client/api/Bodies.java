package dev.extractgen.client.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.extractgen.client.generated.ErrorResponse;
import dev.extractgen.client.generated.ExtractV2Job;
import dev.extractgen.client.generated.SchemaValidationRequest;
import dev.extractgen.client.generated.SchemaValidationResponse;
import dev.extractgen.client.generated.ValidationError;
import dev.extractgen.runtime.JobStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads and writes the bodies of the API. */
public final class Bodies {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addMixIn(ExtractV2Job.class, Envelope.class)
            .build();

    private Bodies() {}

    /** The parts of a job that are for the decoder; whatever they hold, they can't hide how the job is going. */
    @JsonIgnoreProperties({"configuration", "extract_metadata", "extract_result", "metadata", "usage"})
    private interface Envelope {}

    /**
     * Reads what tells how a job is going.
     *
     * @throws IOException if this is not a job
     */
    public static JobEnvelope readJob(byte[] body) throws IOException {
        ExtractV2Job job = MAPPER.readValue(body, ExtractV2Job.class);
        if (job == null || job.getStatus() == null) {
            throw new IOException("there is no status");
        }
        return new JobEnvelope(new JobStatus(job.getStatus()), job.getErrorMessage());
    }

    /** Reads why the service refused a request; empty when the body is not one of its own. */
    public static Optional<String> readDetail(byte[] body) {
        try {
            ErrorResponse error = MAPPER.readValue(body, ErrorResponse.class);
            return Optional.ofNullable(error).map(ErrorResponse::getDetail).map(Bodies::describe);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a request to validate a schema.
     *
     * @throws IOException if the schema is not JSON
     */
    public static byte[] writeValidation(byte[] dataSchema) throws IOException {
        return MAPPER.writeValueAsBytes(new SchemaValidationRequest().dataSchema(MAPPER.readTree(dataSchema)));
    }

    /**
     * Reads the schema that the service made of one.
     *
     * @throws IOException if there is none
     */
    public static byte[] readValidated(byte[] body) throws IOException {
        SchemaValidationResponse response = MAPPER.readValue(body, SchemaValidationResponse.class);
        if (response == null || response.getDataSchema() == null) {
            throw new IOException("there is no data_schema");
        }
        return MAPPER.writeValueAsBytes(response.getDataSchema());
    }

    private static @Nullable String describe(JsonNode detail) {
        if (detail.isTextual()) {
            return detail.asText();
        }
        if (detail.isArray()) {
            return StreamSupport.stream(detail.spliterator(), false)
                    .map(Bodies::describeProblem)
                    .collect(Collectors.joining("; "));
        }
        return detail.isNull() ? null : detail.toString();
    }

    private static String describeProblem(JsonNode problem) {
        try {
            ValidationError error = MAPPER.treeToValue(problem, ValidationError.class);
            if (error != null && error.getMsg() != null) {
                String place = error.getLoc() == null
                        ? ""
                        : error.getLoc().stream().map(JsonNode::asText).collect(Collectors.joining("/"));
                return place.isEmpty() ? error.getMsg() : place + ": " + error.getMsg();
            }
        } catch (JsonProcessingException e) {
            // It is not what it should be, but it says something.
        }
        return problem.toString();
    }
}

package dev.extractgen.client.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the API.
 *
 * @param base the address that paths are appended to
 * @param projectId the project to look in, or null for the key's default
 * @param organizationId the organization to look in, or null
 */
public record Endpoints(
        URI base, @Nullable String projectId, @Nullable String organizationId) {
    static final String JOB = "/api/v2/extract/{job_id}";
    static final String SCHEMA_VALIDATION = "/api/v2/extract/schema/validation";

    /**
     * Returns the address of a job.
     *
     * @param expand the parts to include
     * @throws IllegalArgumentException if this can't be the id of a job
     */
    public URI job(String jobId, List<String> expand) {
        if (jobId.isBlank() || jobId.matches("\\.+")) {
            throw new IllegalArgumentException("\"%s\" is not the id of a job; it looks like ext-…".formatted(jobId));
        }
        List<String> query = new ArrayList<>();
        expand.forEach(part -> query.add("expand=" + encode(part)));
        if (organizationId != null) {
            query.add("organization_id=" + encode(organizationId));
        }
        if (projectId != null) {
            query.add("project_id=" + encode(projectId));
        }
        String path = JOB.replace("{job_id}", encode(jobId));
        return resolve(path + query.stream().collect(Collectors.joining("&", query.isEmpty() ? "" : "?", "")));
    }

    /** Returns the address that validates schemas. */
    public URI schemaValidation() {
        return resolve(SCHEMA_VALIDATION);
    }

    private URI resolve(String path) {
        String prefix = base.toString();
        return URI.create(prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) + path : prefix + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

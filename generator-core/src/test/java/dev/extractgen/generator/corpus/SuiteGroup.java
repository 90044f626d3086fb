package dev.extractgen.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schema of the JSON Schema Test Suite.
 *
 * @param name draft, file and description
 * @param valid the instances that the schema accepts, by their descriptions
 */
record SuiteGroup(String name, JsonNode schema, Map<String, JsonNode> valid) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REMOTE = "http://localhost:1234/";
    private static final Map<String, String> DRAFTS = Map.of(
            "draft7", "http://json-schema.org/draft-07/schema#",
            "draft2020-12", "https://json-schema.org/draft/2020-12/schema");

    /** Returns the groups of all drafts that are there. */
    static List<SuiteGroup> in(Path suite) {
        List<SuiteGroup> groups = new ArrayList<>();
        DRAFTS.keySet().stream().sorted().forEach(draft -> {
            for (Path file : CorpusFolder.list(suite.resolve(draft))) {
                String name = draft + "/" + file.getFileName().toString().replaceFirst("\\.json$", "");
                read(CorpusFolder.bytes(file)).forEach(group -> groups.add(of(name, draft, group)));
            }
        });
        return groups;
    }

    private static SuiteGroup of(String file, String draft, JsonNode group) {
        JsonNode schema = group.path("schema");
        if (schema instanceof ObjectNode object && !object.has("$schema")) {
            object.put("$schema", DRAFTS.get(draft));
        }
        Map<String, JsonNode> valid = new LinkedHashMap<>();
        for (JsonNode test : group.path("tests")) {
            if (test.path("valid").asBoolean()) {
                valid.put(test.path("description").asText(), test.path("data"));
            }
        }
        return new SuiteGroup(file + "/" + group.path("description").asText(), schema, valid);
    }

    /** Returns what a reference of the suite means. */
    static Optional<Path> remote(Path suite, String location) {
        return Optional.of(location)
                .filter(uri -> uri.startsWith(REMOTE))
                .map(uri -> suite.resolve("remotes").resolve(uri.substring(REMOTE.length())))
                .filter(Files::isRegularFile);
    }

    GeneratedCase generate(Path suite, String packageName) {
        return GeneratedCase.of(
                name,
                "case.json",
                ByteBuffer.wrap(bytes(schema)),
                packageName,
                location -> remote(suite, location).map(CorpusFolder::read));
    }

    static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

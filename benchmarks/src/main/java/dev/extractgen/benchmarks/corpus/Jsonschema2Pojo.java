package dev.extractgen.benchmarks.corpus;

import com.sun.codemodel.CodeWriter;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Jackson2Annotator;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;

/** jsonschema2pojo with its usual options for Java 17, but for numbers, which it would cut. */
final class Jsonschema2Pojo implements dev.extractgen.benchmarks.corpus.SchemaGenerator {
    private static final GenerationConfig OPTIONS = new DefaultGenerationConfig() {
        @Override
        public boolean isUseBigDecimals() {
            return true;
        }

        @Override
        public boolean isUseBigIntegers() {
            return true;
        }

        @Override
        public String getTargetVersion() {
            return "17";
        }
    };

    @Override
    public Map<String, String> generate(Path schema, String packageName) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        write(Map.of(schema, packageName))
                .forEach((path, bytes) -> sources.put(path, bytes.toString(StandardCharsets.UTF_8)));
        return sources;
    }

    @Override
    public int generateAll(Map<Path, String> packages) throws IOException {
        return write(packages).size();
    }

    /** Takes one mapper and one model for all schemas, as its plugins for Maven and Gradle do. */
    private static Map<String, ByteArrayOutputStream> write(Map<Path, String> packages) throws IOException {
        JCodeModel model = new JCodeModel();
        RuleFactory rules = new RuleFactory(OPTIONS, new Jackson2Annotator(OPTIONS), new SchemaStore());
        SchemaMapper mapper = new SchemaMapper(rules, new SchemaGenerator());
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> schema : packages.entrySet()) {
                String name = schema.getKey().getFileName().toString().replaceFirst("\\.json$", "");
                mapper.generate(
                        model, name, schema.getValue(), schema.getKey().toUri().toURL());
            }
            model.build(new InMemory(files));
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(e);
        }
        if (files.isEmpty()) {
            throw new IOException("no classes");
        }
        return files;
    }

    private static final class InMemory extends CodeWriter {
        private final Map<String, ByteArrayOutputStream> files;

        InMemory(Map<String, ByteArrayOutputStream> files) {
            this.files = files;
            this.encoding = StandardCharsets.UTF_8.name();
        }

        @Override
        public OutputStream openBinary(JPackage inPackage, String file) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.put(inPackage.name() + "." + file.replaceFirst("\\.java$", ""), out);
            return out;
        }

        @Override
        public void close() {}
    }
}

package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Users make mistakes. */
class SchemaErrorsIT {

    @Test
    void everythingIsSaidAtOnceAndNothingIsWritten() {
        Story story = Story.of("schema-errors");

        story.maven("generate-sources")
                .fails()
                .says(
                        "pom.xml [EXT010] integers: \"huge\" is none of LONG, INTEGER, BIG_INTEGER",
                        "pom.xml [EXT010] recordMethods: \"getters\" is none of BUILDER, WITH, OPTIONAL",
                        "pom.xml [EXT010] typeAnnotations: \"com.example.Audited(level = )\" is no annotation:"
                                + " a value is expected, and not )",
                        "pom.xml [EXT010] a <job> names the schema \"nowhere.json\", which is not in src/main/resources/extract",
                        "src/main/resources/extract/invoice.json:5:52 [EXT102] /properties/items/items/$ref: ",
                        "src/main/resources/extract/invoice.json:6:24 [EXT101] /properties/total/type: ",
                        "src/main/resources/extract/letter.json:3:",
                        "7 errors in 3 files, listed above; nothing was generated");
        assertThat(story.files("target")).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX) // Elsewhere the names of files do not depend on the locale.
    void aNameMayBeBeyondTheLocale() {
        Story story = Story.of("incremental", "errors-locale").withEnvironment("LC_ALL", "C");
        String schemas = "src/main/resources/extract/";
        story.copy(schemas + "order.json", schemas + "Aufträge.json")
                .copy(schemas + "order.json", schemas + "Prüfung/order.json")
                .write(schemas + "Aufträge.bindings.json", "{}")
                .write(schemas + "Äußeres.bindings.json", "{}");

        story.maven("generate-sources")
                .fails()
                .says("[EXT007] the file's name can't be read in the locale of this build; set another")
                .says("4 errors in 4 files, listed above; nothing was generated");
    }

    @Test
    void whatWasGeneratedBeforeStays() {
        Story story = Story.of("incremental", "errors-later");
        story.maven("generate-sources").succeeds();
        SortedMap<String, ?> before = story.times("target");

        story.edit("src/main/resources/extract/order.json", "\"integer\"", "\"interger\"")
                .maven("generate-sources")
                .fails()
                .says("src/main/resources/extract/order.json:1:56 [EXT101]");
        assertThat(story.times("target")).isEqualTo(before);

        story.edit("src/main/resources/extract/order.json", "\"interger\"", "\"integer\"")
                .maven("generate-sources")
                .succeeds()
                .says("Nothing to generate: 2 schemas up to date");
    }
}

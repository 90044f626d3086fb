package dev.extractgen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Eclipse asks a plugin's jar which goals to run in its own builds. */
class LifecycleMappingTest {

    @Test
    void eclipseRunsWhatGeneratesAndNothingElse() throws Exception {
        try (InputStream metadata =
                LifecycleMappingTest.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
            Document mapping =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(metadata);

            assertThat(texts(mapping.getElementsByTagName("goal")))
                    .containsExactly("generate", "generate-test", "fetch");
            assertThat(mapping.getElementsByTagName("execute").getLength()).isEqualTo(1);
            assertThat(mapping.getElementsByTagName("ignore").getLength()).isEqualTo(1);
            assertThat(texts(mapping.getElementsByTagName("runOnConfiguration")))
                    .containsExactly("true");
            assertThat(texts(mapping.getElementsByTagName("runOnIncremental"))).containsExactly("true");
        }
    }

    private static List<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}

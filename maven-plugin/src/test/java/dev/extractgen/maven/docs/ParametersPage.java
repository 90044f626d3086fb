package dev.extractgen.maven.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every goal and parameter of a plugin, as a page of documentation. */
final class ParametersPage {
    private static final String HEAD = """
            # Parameters

            Every goal and every parameter, as the goals' Javadoc has them; `mvn extractgen:help -Ddetail` prints the same.
            What has a `-D` can be given on the command line too, and as a property of the pom.
            """;

    private ParametersPage() {}

    /** Makes the page from a plugin's descriptor. */
    static String of(Path descriptor) throws IOException, ParserConfigurationException, SAXException {
        Document plugin =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor.toFile());
        StringBuilder page = new StringBuilder(HEAD);
        for (Element mojo : elements(plugin.getElementsByTagName("mojo"))) {
            String goal = text(mojo, "goal");
            if (!goal.equals("help")) {
                page.append("\n## extractgen:%s\n\n%s\n".formatted(goal, text(mojo, "description")));
                appendParameters(mojo, page);
            }
        }
        return page.toString();
    }

    private static void appendParameters(Element mojo, StringBuilder page) {
        Element configuration = child(mojo, "configuration");
        for (Element parameter : elements(mojo.getElementsByTagName("parameter"))) {
            if (text(parameter, "editable").equals("true")) {
                String name = text(parameter, "name");
                page.append("\n### %s\n\n%s\n".formatted(name, text(parameter, "description")));
                appendSource(elements(configuration.getElementsByTagName(name)), page);
            }
        }
    }

    private static void appendSource(List<Element> configured, StringBuilder page) {
        for (Element value : configured) {
            String expression = value.getTextContent();
            if (expression.startsWith("${")) {
                page.append(
                        "\nOn the command line: `-D%s`.".formatted(expression.substring(2, expression.length() - 1)));
            }
            if (value.hasAttribute("default-value")) {
                page.append("%sDefault: `%s`."
                        .formatted(expression.isEmpty() ? "\n" : " ", value.getAttribute("default-value")));
            }
            page.append('\n');
        }
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip().replaceAll("(?m) +$", "");
    }

    private static Element child(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no <%s> in <%s>".formatted(name, parent.getTagName())));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}

package dev.extractgen.benchmarks.contenders;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.extractgen.benchmarks.model.Entry;
import dev.extractgen.benchmarks.model.InvoiceJob;
import dev.extractgen.benchmarks.model.RowsJob;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a team writes that has no generator: a tree, from which everything is picked by hand. */
final class JsonNodes implements Contender {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(new JsonNodeFactory(true))
            .build();

    @Override
    public Object invoice(byte[] json) throws IOException {
        JsonNode job = mapper.readTree(json);
        JsonNode extract = job.path("extract_metadata");
        return new InvoiceJob(
                text(job, "id"),
                text(job, "status"),
                new InvoiceJob.Extract(
                        new InvoiceJob.Levels(
                                about(extract.path("field_metadata").path("document_metadata"))),
                        text(extract, "parse_job_id"),
                        text(extract, "parse_tier")),
                invoice(job.path("extract_result")));
    }

    private static InvoiceJob.Invoice invoice(JsonNode node) {
        String date = text(node, "invoice_date");
        String currency = text(node, "currency");
        JsonNode address = node.path("ship_to");
        return new InvoiceJob.Invoice(
                text(node, "vendor"),
                text(node, "invoice_number"),
                date == null ? null : LocalDate.parse(date),
                currency == null ? null : InvoiceJob.Currency.valueOf(currency),
                new InvoiceJob.Address(text(address, "street"), text(address, "city")),
                list(node.path("items"), JsonNodes::item),
                number(node, "total"));
    }

    private static InvoiceJob.Item item(JsonNode node) {
        return new InvoiceJob.Item(
                text(node, "article"),
                text(node, "description"),
                node.path("quantity").isNumber() ? node.path("quantity").longValue() : null,
                text(node, "unit"),
                number(node, "unit_price"),
                number(node, "discount"),
                number(node, "amount"),
                bool(node, "delivered"));
    }

    private static InvoiceJob.About about(JsonNode node) {
        JsonNode address = node.path("ship_to");
        return new InvoiceJob.About(
                entry(node, "vendor"),
                entry(node, "invoice_number"),
                entry(node, "invoice_date"),
                entry(node, "currency"),
                new InvoiceJob.AboutAddress(
                        entry(address, "street"), entry(address, "city"), text(address, "reasoning")),
                list(node.path("items"), JsonNodes::aboutItem),
                entry(node, "total"));
    }

    private static InvoiceJob.AboutItem aboutItem(JsonNode node) {
        return new InvoiceJob.AboutItem(
                entry(node, "article"),
                entry(node, "description"),
                entry(node, "quantity"),
                entry(node, "unit"),
                entry(node, "unit_price"),
                entry(node, "discount"),
                entry(node, "amount"),
                entry(node, "delivered"));
    }

    @Override
    public Object rows(byte[] json) throws IOException {
        JsonNode job = mapper.readTree(json);
        JsonNode extract = job.path("extract_metadata");
        return new RowsJob(
                text(job, "id"),
                text(job, "status"),
                new RowsJob.Extract(
                        new RowsJob.Levels(
                                list(extract.path("field_metadata").path("row_metadata"), JsonNodes::aboutRow)),
                        text(extract, "parse_job_id"),
                        text(extract, "parse_tier")),
                list(job.path("extract_result"), JsonNodes::row));
    }

    private static RowsJob.Row row(JsonNode node) {
        return new RowsJob.Row(
                text(node, "article"),
                number(node, "unit_price"),
                node.path("quantity").longValue(),
                bool(node, "available"));
    }

    private static RowsJob.About aboutRow(JsonNode node) {
        return new RowsJob.About(
                entry(node, "article"), entry(node, "unit_price"), entry(node, "quantity"), entry(node, "available"));
    }

    private static @Nullable Entry entry(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        return node.isObject()
                ? new Entry(
                        list(node.path("citation"), JsonNodes::citation),
                        float64(node, "confidence"),
                        float64(node, "extraction_confidence"),
                        float64(node, "parsing_confidence"),
                        text(node, "reasoning"))
                : null;
    }

    private static Entry.Citation citation(JsonNode node) {
        JsonNode size = node.path("page_dimensions");
        return new Entry.Citation(
                node.path("page").intValue(),
                text(node, "matching_text"),
                node.has("bounding_boxes") ? list(node.path("bounding_boxes"), JsonNodes::box) : null,
                size.isObject()
                        ? new Entry.Dimensions(
                                size.path("width").doubleValue(),
                                size.path("height").doubleValue())
                        : null);
    }

    private static Entry.Box box(JsonNode node) {
        return new Entry.Box(
                node.path("x").doubleValue(),
                node.path("y").doubleValue(),
                node.path("w").doubleValue(),
                node.path("h").doubleValue());
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> reading) {
        List<T> list = new ArrayList<>(nodes.size());
        nodes.forEach(node -> list.add(reading.apply(node)));
        return list;
    }

    private static @Nullable String text(JsonNode parent, String name) {
        return parent.path(name).textValue();
    }

    private static @Nullable BigDecimal number(JsonNode parent, String name) {
        return parent.path(name).isNumber() ? parent.path(name).decimalValue() : null;
    }

    private static @Nullable Double float64(JsonNode parent, String name) {
        return parent.path(name).isNumber() ? parent.path(name).doubleValue() : null;
    }

    private static @Nullable Boolean bool(JsonNode parent, String name) {
        return parent.path(name).isBoolean() ? parent.path(name).booleanValue() : null;
    }
}

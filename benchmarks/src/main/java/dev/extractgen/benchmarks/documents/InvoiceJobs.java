package dev.extractgen.benchmarks.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes jobs that extracted one invoice each. */
final class InvoiceJobs {
    private static final int ITEMS_ON_A_PAGE = 20;

    private final Random random;
    private final Words words;
    private final EntryWriter entries;

    InvoiceJobs(long seed) {
        this.random = new Random(seed);
        this.words = new Words(random);
        this.entries = new EntryWriter(random, true);
    }

    /** Makes a job, whose metadata lies before its result. */
    Map<String, @Nullable Object> job(int items) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
        add("vendor", words.some(2, 3), 1, values, metadata);
        add("invoice_number", words.code("2026-"), 1, values, metadata);
        add(
                "invoice_date",
                "2026-0%d-%d".formatted(1 + random.nextInt(9), 10 + random.nextInt(18)),
                1,
                values,
                metadata);
        add("currency", "EUR", 1, values, metadata);
        addAddress(values, metadata);
        addItems(items, values, metadata);
        add("total", money(100_000), 1 + items / ITEMS_ON_A_PAGE, values, metadata);
        return Jobs.completed(random, Jobs.documentMetadata(metadata), values);
    }

    private void addAddress(Map<String, @Nullable Object> values, Map<String, @Nullable Object> metadata) {
        Map<String, @Nullable Object> address = new LinkedHashMap<>();
        Map<String, @Nullable Object> about = new LinkedHashMap<>();
        add("street", words.some(1, 2), 1, address, about);
        add("city", words.some(1, 1), 1, address, about);
        about.put("reasoning", "VERBATIM EXTRACTION.");
        values.put("ship_to", address);
        metadata.put("ship_to", about);
    }

    private void addItems(int count, Map<String, @Nullable Object> values, Map<String, @Nullable Object> metadata) {
        List<Object> items = new ArrayList<>();
        List<Object> about = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            Map<String, @Nullable Object> aboutItem = new LinkedHashMap<>();
            addItem(1 + i / ITEMS_ON_A_PAGE, item, aboutItem);
            items.add(item);
            about.add(aboutItem);
        }
        values.put("items", items);
        metadata.put("items", about);
    }

    private void addItem(int page, Map<String, @Nullable Object> item, Map<String, @Nullable Object> about) {
        String article = words.code("AB-");
        String description = words.some(2, 6);
        BigDecimal amount = money(3000);
        String row = "| %s | %s | %s |".formatted(article, description, amount);
        item.put("article", article);
        about.put("article", entries.entry(page, row));
        item.put("description", description);
        about.put("description", entries.entry(page, row));
        add("quantity", 1 + random.nextInt(random.nextInt(4) == 0 ? 1000 : 20), page, item, about);
        add("unit", random.nextBoolean() ? "pcs" : "box", page, item, about);
        add("unit_price", money(300), page, item, about);
        if (random.nextInt(3) == 0) {
            item.put("discount", null);
        } else {
            add("discount", BigDecimal.valueOf(random.nextInt(30), 2), page, item, about);
        }
        add("amount", amount, page, item, about);
        add("delivered", random.nextInt(5) > 0, page, item, about);
    }

    private void add(
            String name,
            Object value,
            int page,
            Map<String, @Nullable Object> values,
            Map<String, @Nullable Object> metadata) {
        values.put(name, value);
        String text = value instanceof BigDecimal ? value + " EUR" : String.valueOf(value);
        metadata.put(name, entries.entry(page, random.nextInt(20) == 0 ? name + ":\n" + text : text));
    }

    private BigDecimal money(int limit) {
        return BigDecimal.valueOf(random.nextInt(limit * 100), 2);
    }
}

package dev.extractgen.benchmarks.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes metadata of single values as live jobs have it: one citation with one box for most, two here and there; the
 * confidence is the product of the two others; coordinates are rounded, or carry the noise of binary fractions.
 */
final class EntryWriter {
    private static final MathContext DOUBLE_DIGITS = new MathContext(16, RoundingMode.HALF_EVEN);

    private final Random random;
    private final boolean hasBoxes;

    EntryWriter(Random random, boolean hasBoxes) {
        this.random = random;
        this.hasBoxes = hasBoxes;
    }

    Map<String, @Nullable Object> entry(int page, String text) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("citation", citations(page, text));
        BigDecimal parsing = random.nextInt(3) > 0 ? new BigDecimal("1.0") : confidence();
        BigDecimal extraction = random.nextInt(8) == 0 ? new BigDecimal("1.0") : confidence();
        entry.put("confidence", digits(parsing.multiply(extraction)));
        if (hasBoxes) {
            entry.put("extraction_confidence", extraction);
            entry.put("parsing_confidence", parsing);
        }
        if (random.nextInt(30) == 0) {
            entry.put("reasoning", "VERBATIM EXTRACTION");
        }
        return entry;
    }

    private List<Object> citations(int page, String text) {
        List<Object> citations = new ArrayList<>();
        for (int i = random.nextInt(25) == 0 ? 2 : 1; i > 0; i--) {
            Map<String, @Nullable Object> citation = new LinkedHashMap<>();
            citation.put("page", page);
            citation.put("matching_text", text);
            if (hasBoxes) {
                citation.put("bounding_boxes", boxes());
                citation.put("page_dimensions", dimensions());
            }
            citations.add(citation);
        }
        return citations;
    }

    private List<Object> boxes() {
        List<Object> boxes = new ArrayList<>();
        for (int i = random.nextInt(20) == 0 ? 2 : 1; i > 0; i--) {
            Map<String, @Nullable Object> box = new LinkedHashMap<>();
            box.put("x", coordinate(540));
            box.put("y", coordinate(820));
            box.put("w", coordinate(240));
            box.put("h", coordinate(30));
            boxes.add(box);
        }
        return boxes;
    }

    private static Map<String, @Nullable Object> dimensions() {
        Map<String, @Nullable Object> dimensions = new LinkedHashMap<>();
        dimensions.put("width", new BigDecimal("595.2"));
        dimensions.put("height", new BigDecimal("841.92"));
        return dimensions;
    }

    private BigDecimal coordinate(int limit) {
        double value = random.nextInt(limit * 100) / 100.0;
        return random.nextInt(12) == 0
                ? digits(new BigDecimal(value).add(new BigDecimal("1e-14")))
                : BigDecimal.valueOf(value);
    }

    private BigDecimal confidence() {
        return digits(new BigDecimal(1 - random.nextDouble() * random.nextDouble() * 0.4));
    }

    private static BigDecimal digits(BigDecimal value) {
        BigDecimal digits = value.round(DOUBLE_DIGITS).stripTrailingZeros();
        return digits.scale() < 1 ? digits.setScale(1) : digits;
    }
}

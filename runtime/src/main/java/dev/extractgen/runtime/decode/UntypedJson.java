package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.json.JsonReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a decoder read what another library has already parsed into maps and lists. Unions are read by other libraries
 * through this, so that there is one place that tells the branches apart.
 */
public final class UntypedJson {
    /** Records may lack what the schema requires, and then they are written with null in its place. */
    private static final Set<DecodeProblem.Code> INCOMPLETE =
            EnumSet.of(DecodeProblem.Code.MISSING_MEMBER, DecodeProblem.Code.NULL_MEMBER);

    private UntypedJson() {}

    /**
     * Reads a parsed value.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    public static <T> T read(Object value, Element<T> element) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        JsonReader json = JsonReader.of(text.toString().getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems();
        T read = element.read(new ValueReader(json, problems), MetadataNode.NONE);
        List<DecodeProblem> misfits = problems.locate(json).stream()
                .filter(problem -> problem.severity() == DecodeProblem.Severity.ERROR)
                .filter(problem -> !INCOMPLETE.contains(problem.code()))
                .toList();
        if (read == null || !misfits.isEmpty()) {
            throw new IllegalArgumentException(new DecodeException(misfits).getMessage());
        }
        return read;
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value == null || value instanceof Boolean || isExact(value)) {
            out.append(value);
        } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            out.append(new BigDecimal(number.toString()));
        } else if (value instanceof CharSequence text) {
            writeText(text, out);
        } else if (value instanceof List<?> list) {
            writeList(list, out);
        } else if (value instanceof Object[] array) {
            writeList(Arrays.asList(array), out);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        }
    }

    private static boolean isExact(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof BigDecimal;
    }

    private static void writeList(List<?> list, StringBuilder out) {
        out.append('[');
        for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
            write(elements.next(), out);
            out.append(elements.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            out.append(separator);
            writeText(String.valueOf(member.getKey()), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeText(CharSequence text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}

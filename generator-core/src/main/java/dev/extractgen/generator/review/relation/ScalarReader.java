package dev.extractgen.generator.review.relation;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.model.Type;
import dev.extractgen.runtime.decode.Element;
import dev.extractgen.runtime.decode.UntypedJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the decoder itself whether it takes a scalar, so that there is one place that knows. */
final class ScalarReader {
    private final TypeOptions options;
    private final Map<List<Object>, Boolean> answers = new HashMap<>();

    ScalarReader(TypeOptions options) {
        this.options = options;
    }

    boolean takes(Object value, Type.Scalar scalar) {
        return answers.computeIfAbsent(List.of(value, scalar), question -> isTaken(value, scalar));
    }

    private boolean isTaken(Object value, Type.Scalar scalar) {
        try {
            UntypedJson.read(value, element(scalar));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Element<?> element(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> (in, metadata) -> in.string();
            case BOOLEAN -> (in, metadata) -> in.bool();
            case DATE -> (in, metadata) -> in.date();
            case DATE_TIME -> (in, metadata) -> in.dateTime();
            case TIME -> (in, metadata) -> in.time();
            case UUID -> (in, metadata) -> in.uuid();
            case URI -> (in, metadata) -> in.uri();
            case INTEGER ->
                switch (options.integers()) {
                    case LONG -> (in, metadata) -> in.int64();
                    case INTEGER -> (in, metadata) -> in.int32();
                    case BIG_INTEGER -> (in, metadata) -> in.bigInteger();
                };
            case NUMBER ->
                switch (options.numbers()) {
                    case BIG_DECIMAL -> (in, metadata) -> in.decimal();
                    case DOUBLE -> (in, metadata) -> in.float64();
                };
        };
    }
}

package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.ExtractionSettings;
import dev.extractgen.generator.model.ExtractionTarget;
import dev.extractgen.generator.review.comparison.SettingChanges.Setting;
import dev.extractgen.generator.review.finding.TextChange;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaFileReader;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the configurations around two versions of a schema. Of one that stands alone no more is known than that. */
public final class SettingsComparison {
    /**
     * Members that say which configuration it is, and not how it works; and the schema, which is compared by itself.
     */
    private static final Set<String> NO_SETTINGS = Set.of(
            "data_schema", "product_type", "id", "name", "created_at", "updated_at", "organization_id", "project_id");

    private final SettingChanges changes;

    /** Makes a comparison that tells what is different. */
    public SettingsComparison(SettingChanges changes) {
        this.changes = changes;
    }

    /** Compares two versions. */
    public void compare(SchemaDocument before, SchemaDocument after) {
        SchemaNode old = before.configuration();
        SchemaNode now = after.configuration();
        if (old == null || now == null) {
            compareWithNothing(before, after);
            return;
        }
        Set<String> names = settings(before);
        names.addAll(settings(after));
        for (String name : names) {
            JsonValue oldValue = old.get(name);
            JsonValue newValue = now.get(name);
            if (!isContainerOfSchema(before, name) && !canonical(oldValue).equals(canonical(newValue))) {
                Setting setting = new Setting(
                        name,
                        oldValue == null ? null : old.location(name),
                        newValue == null ? null : now.location(name),
                        new TextChange(text(oldValue), text(newValue)));
                tell(setting, before.settings(), oldValue, after.settings(), newValue);
            }
        }
    }

    private void compareWithNothing(SchemaDocument before, SchemaDocument after) {
        Set<String> old = settings(before);
        Set<String> now = settings(after);
        if (!old.equals(now)) {
            Setting configuration = new Setting(
                    "configuration",
                    old.isEmpty() ? null : around(before),
                    now.isEmpty() ? null : around(after),
                    new TextChange(String.join(", ", old), String.join(", ", now)));
            changes.known(configuration, old.isEmpty() ? now : old);
        }
    }

    private static SourceLocation around(SchemaDocument document) {
        return Objects.requireNonNull(document.configuration()).location();
    }

    private static Set<String> settings(SchemaDocument document) {
        SchemaNode configuration = document.configuration();
        Set<String> names = new TreeSet<>();
        if (configuration != null && configuration.value() instanceof ObjectValue object) {
            object.members().forEach((name, value) -> {
                if (!isOtherSchema(document, value)) {
                    names.add(name);
                }
            });
        }
        names.removeAll(NO_SETTINGS);
        names.removeIf(name -> isContainerOfSchema(document, name));
        return names;
    }

    /** A schema that lies at a pointer of the user's choice has its file around it. */
    private static boolean isContainerOfSchema(SchemaDocument document, String name) {
        return document.base().tokens().contains(name);
    }

    /** Beside a schema that is called as its author likes may lie others, each for a job of its own. */
    private static boolean isOtherSchema(SchemaDocument document, JsonValue value) {
        List<String> way = document.base().tokens();
        return !way.get(way.size() - 1).equals("data_schema")
                && value instanceof ObjectValue
                && SchemaFileReader.isSchema(value);
    }

    private void tell(
            Setting setting,
            ExtractionSettings before,
            @Nullable JsonValue oldValue,
            ExtractionSettings after,
            @Nullable JsonValue newValue) {
        switch (setting.name()) {
            case "extraction_target" -> {
                ExtractionTarget old = target(before);
                ExtractionTarget now = target(after);
                if (old != now) {
                    changes.target(setting, old, now);
                } else if (isUnknown(oldValue, before.target()) || isUnknown(newValue, after.target())) {
                    changes.other(setting);
                }
            }
            case "cite_sources" -> tellMetadata(setting, before.citeSources(), after.citeSources());
            case "confidence_scores" -> tellMetadata(setting, before.confidenceScores(), after.confidenceScores());
            case "system_prompt" -> tellPrompt(setting, prompt(oldValue), prompt(newValue));
            default -> changes.other(setting);
        }
    }

    /** Returns whether there is a value that says nothing we know. */
    private static boolean isUnknown(@Nullable JsonValue value, @Nullable Object known) {
        return value != null && !(value instanceof JsonValue.NullValue) && known == null;
    }

    private static ExtractionTarget target(ExtractionSettings settings) {
        return settings.target() == null ? ExtractionTarget.PER_DOC : settings.target();
    }

    private void tellMetadata(Setting setting, @Nullable Boolean before, @Nullable Boolean after) {
        boolean wasOn = Boolean.TRUE.equals(before);
        boolean isOn = Boolean.TRUE.equals(after);
        if (wasOn != isOn) {
            changes.metadata(setting, isOn);
        }
    }

    private void tellPrompt(Setting setting, String before, String after) {
        if (!Wording.isSame(before, after)) {
            changes.systemPrompt(setting, new TextChange(before, after));
        }
    }

    private static String prompt(@Nullable JsonValue value) {
        return value instanceof StringValue string ? string.text() : "";
    }

    private static String canonical(@Nullable JsonValue value) {
        return value == null || value instanceof JsonValue.NullValue ? "" : CanonicalJson.of(value);
    }

    private static String text(@Nullable JsonValue value) {
        return value == null ? "" : JsonText.of(value);
    }
}

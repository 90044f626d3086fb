package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.ExtractionTarget;
import dev.extractgen.generator.review.finding.TextChange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is told what was changed in the configuration around a schema. */
public interface SettingChanges {
    /**
     * A setting in two versions.
     *
     * @param name its name in the configuration
     * @param before its place in the old version, or null when it was not there
     * @param after its place in the new version, or null when it is not there
     * @param values its values as JSON; empty where it is not there
     */
    record Setting(
            String name,
            @Nullable SourceLocation before,
            @Nullable SourceLocation after,
            TextChange values) {}

    /** Results are for other parts of the document. */
    void target(Setting setting, ExtractionTarget before, ExtractionTarget after);

    /** Citations or confidences are switched on or off. */
    void metadata(Setting setting, boolean isOn);

    /** The system prompt is another. */
    void systemPrompt(Setting setting, TextChange prompt);

    /** Any other setting is another. */
    void other(Setting setting);

    /** One version of the schema stands alone, so that nothing is known of the settings that the other has. */
    void known(Setting configuration, Set<String> settings);
}

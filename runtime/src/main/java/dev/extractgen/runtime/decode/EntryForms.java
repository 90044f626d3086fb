package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.PageDimensions;
import dev.extractgen.runtime.json.JsonForm;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what entries look like. An entry is noted while it is read, value by value, and remembered if nothing about
 * it was odd; the entries after it are then read along what is remembered. Page dimensions are not values here, but
 * part of what lies between them, since documents have few sizes of pages.
 */
final class EntryForms {
    private static final int MOST_FORMS = 1000;
    private static final int MOST_VALUES = 200;

    private final JsonReader json;
    private JsonForm<EntryPassage> start = JsonForm.start();
    private int count;
    private final List<JsonForm<EntryPassage>> path = new ArrayList<>();
    private int passed;
    private EntryPassage passage = EntryPassage.NOTHING;
    private boolean isOdd;

    EntryForms(JsonReader json) {
        this.json = json;
    }

    /** Returns what stands for the start of an entry. */
    JsonForm<EntryPassage> start() {
        return start;
    }

    /** Begins to note an entry that starts at an offset. */
    void begin(int offset) {
        path.clear();
        passed = offset;
        passage = EntryPassage.NOTHING;
        isOdd = false;
    }

    /** Notes a number. */
    void number(int slot, int offset, int end) {
        note(JsonForm.toNumber(new Span(passed, offset), slot, meaning()), end);
    }

    /** Notes a text. */
    void text(int slot, int offset, int end) {
        note(JsonForm.toText(new Span(passed, offset), slot, meaning()), end);
    }

    private @Nullable EntryPassage meaning() {
        return passage.isNothing() ? null : passage;
    }

    private void note(JsonForm<EntryPassage> form, int end) {
        isOdd |= path.size() > MOST_VALUES;
        if (!isOdd) {
            path.add(form);
            passed = end;
            passage = EntryPassage.NOTHING;
        }
    }

    /** Notes the end of a bounding box. */
    void endBox() {
        isOdd |= passage.endsBox() || passage.endsCitation();
        passage = passage.withBoxEnd();
    }

    /** Notes the end of a citation. */
    void endCitation() {
        isOdd |= passage.endsCitation();
        passage = passage.withCitationEnd();
    }

    /** Notes the size of a page. */
    void dimensions(PageDimensions dimensions) {
        passage = passage.with(dimensions);
    }

    /** Notes that the entry is not one to be remembered. */
    void odd() {
        isOdd = true;
    }

    /** Notes the end of the entry. */
    void end(int offset) {
        note(JsonForm.toEnd(new Span(passed, offset), passage), offset);
        if (!isOdd) {
            remember();
        }
    }

    private void remember() {
        count += path.size();
        if (count > MOST_FORMS) {
            start = JsonForm.start();
            count = path.size();
        }
        JsonForm<EntryPassage> form = start;
        for (JsonForm<EntryPassage> next : path) {
            form = form.add(next, json);
        }
    }
}

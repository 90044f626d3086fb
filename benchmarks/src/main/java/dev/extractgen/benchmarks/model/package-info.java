/**
 * Jobs as the other contenders read them: values, and beside them a tree of metadata. Components are called what they
 * are called in JSON, so that no library has to be told.
 */
@NullMarked
@Json.Import({InvoiceJob.class, RowsJob.class})
package dev.extractgen.benchmarks.model;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.NullMarked;

package dev.extractgen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What a job cost. Which figures are there depends on the version of the API; each is null when it was not sent.
 *
 * @param numPagesExtracted the number of pages that were extracted
 * @param numPagesBilled the number of pages that were billed
 * @param numDocumentTokens the number of tokens in the document
 * @param numOutputTokens the number of tokens in the result
 * @param credits the credits for the whole job, null until it is billed
 * @param extractCredits the credits for the extraction
 * @param parseCredits the credits for the parsing
 */
public record JobUsage(
        @Nullable Long numPagesExtracted,
        @Nullable Long numPagesBilled,
        @Nullable Long numDocumentTokens,
        @Nullable Long numOutputTokens,
        @Nullable Double credits,
        @Nullable Double extractCredits,
        @Nullable Double parseCredits) {}

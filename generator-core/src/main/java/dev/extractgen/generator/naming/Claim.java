package dev.extractgen.generator.naming;

/**
 * A wish for a name.
 *
 * @param owner what is to be named
 * @param original the name in the schema, in any writing; whoever is called exactly like the Java name keeps it
 * @param candidates Java names, the best first; the last is made so that nobody else has it
 */
record Claim<T>(T owner, String original, Candidates candidates) {}

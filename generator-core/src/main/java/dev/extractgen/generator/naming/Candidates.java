package dev.extractgen.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The Java names that a name of the schema may get, the best first. */
final class Candidates {
    /** Longer names are cut: the class file of a nested type bears its name, and file names have limits. */
    private static final int MAX_LENGTH = 80;

    private static final int SHORT_HASH = 8;

    private Candidates() {}

    /** Returns names for a record component. */
    static List<String> component(String original) {
        String plain = original.matches("[a-z][A-Za-z0-9]*")
                ? original
                : Words.of(original).camel();
        return all(original, plain, Words::camel, name -> JavaWords.isNoComponent(name) ? name + "_" : name);
    }

    /** Returns names for a type. */
    static List<String> type(String original) {
        return all(original, pascal(original), Words::pascal, Candidates::typeName);
    }

    /** Returns names for an enum constant. */
    static List<String> constant(String original) {
        return all(original, Words.of(original).constant(), Words::constant, name -> name);
    }

    /** Returns a name as a type, without thought of others. */
    static String pascal(String original) {
        return original.matches("[A-Z][A-Za-z0-9]*")
                ? original
                : original.matches("[a-z][A-Za-z0-9]*")
                        ? Character.toUpperCase(original.charAt(0)) + original.substring(1)
                        : Words.of(original).pascal();
    }

    /** Returns a name that is a Java type's and not one that generated code refers to. */
    static String typeName(String name) {
        return JavaWords.TYPES.contains(name) ? name + "Type" : name;
    }

    /** Returns a name with a suffix that tells originals apart, whatever they are. */
    static String hashed(String name, String original, int length) {
        String stem = name.length() > MAX_LENGTH ? name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH / 2)) : name;
        return stem + "_" + hash(original).substring(0, length);
    }

    static String limited(String name, String original) {
        return name.length() > MAX_LENGTH ? hashed(name, original, SHORT_HASH) : name;
    }

    private static List<String> all(
            String original, String plain, Function<Words, String> writing, UnaryOperator<String> allowed) {
        String name = allowed.apply(plain);
        return List.of(
                limited(name, original),
                limited(allowed.apply(writing.apply(Words.withSigns(original))), original),
                limited(allowed.apply(writing.apply(Words.withSeparators(original))), original),
                hashed(name, original, SHORT_HASH),
                hashed(name, original, hash(original).length()));
    }

    static String hash(String original) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(original.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

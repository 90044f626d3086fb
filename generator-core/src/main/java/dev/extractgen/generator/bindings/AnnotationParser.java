package dev.extractgen.generator.bindings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Reads an annotation as Java's grammar has it, so that whatever is wrong with one is found where it is written, and
 * not in a generated source. Whether its type exists, only the compiler knows.
 */
final class AnnotationParser {
    private static final int MAX_LENGTH = 4000;

    private static final Pattern SPACE = Pattern.compile("\\s*");
    /** Nothing is given back of what lies between quotes: that would take a level of the stack for each character. */
    private static final Pattern TOKEN = Pattern.compile("(?<operand>\"(?:[^\"\\\\\\n\\r]|\\\\[^u\\n\\r])*+\""
            + "|'(?:[^'\\\\\\n\\r]|\\\\[^u\\n\\r])++'"
            + "|\\.?\\d[\\p{Alnum}_.]*"
            + "|\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)"
            + "|[=<>!]=|&&|\\|\\||<<|>>>?|/(?![/*])|[@.,=(){}+\\-*%?:<>!&|^~\\[\\]]");

    private static final Pattern IDENTIFIER =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    /** What ends an expression, or can't be part of one. */
    private static final Set<String> NO_EXPRESSION = Set.of(",", ")", "}", "{", "=", "@", "");

    private final List<String> tokens = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private int position;

    /** Says what is wrong. */
    static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxException(String message) {
            super(message);
        }
    }

    AnnotationParser(String text) throws SyntaxException {
        if (text.length() > MAX_LENGTH) {
            throw new SyntaxException("it is longer than %s characters".formatted(MAX_LENGTH));
        }
        Matcher space = SPACE.matcher(text);
        Matcher token = TOKEN.matcher(text);
        for (int at = 0; at < text.length(); ) {
            space.region(at, text.length()).lookingAt();
            boolean isSpaced = space.end() > at;
            at = space.end();
            if (at < text.length()) {
                if (!token.region(at, text.length()).lookingAt()) {
                    throw new SyntaxException("nothing can begin with %s".formatted(text.substring(at)));
                }
                tokens.add(token.group());
                written.add((isSpaced ? " " : "") + token.group());
                at = token.end();
            }
        }
    }

    AnnotationText parse() throws SyntaxException {
        accept("@");
        String type = typeName();
        int first = position + 1;
        readMembers();
        if (position < tokens.size()) {
            throw expected("the end");
        }
        String members = first < position ? String.join("", written.subList(first, position - 1)) : "";
        return new AnnotationText(type, members.strip());
    }

    private String typeName() throws SyntaxException {
        StringBuilder name = new StringBuilder(identifier());
        while (accept(".")) {
            name.append('.').append(identifier());
        }
        if (name.indexOf(".") < 0) {
            throw new SyntaxException("the type must have its package, such as com.example.%s".formatted(name));
        }
        return name.toString();
    }

    private String identifier() throws SyntaxException {
        String token = peek();
        if (!IDENTIFIER.matcher(token).matches() || SourceVersion.isKeyword(token, SourceVersion.RELEASE_17)) {
            throw expected("a name");
        }
        position++;
        return token;
    }

    private void readMembers() throws SyntaxException {
        if (!accept("(") || accept(")")) {
            return;
        }
        boolean isNamed =
                position + 1 < tokens.size() && tokens.get(position + 1).equals("=");
        do {
            if (isNamed) {
                identifier();
                require("=");
            }
            readElement();
        } while (isNamed && accept(","));
        require(")");
    }

    private void readElement() throws SyntaxException {
        if (accept("@")) {
            typeName();
            readMembers();
        } else if (accept("{")) {
            while (!accept("}")) {
                readElement();
                if (!peek().equals("}")) {
                    require(",");
                }
            }
        } else {
            readExpression();
        }
    }

    /** Passes over operands and operators up to where the expression must end. */
    private void readExpression() throws SyntaxException {
        boolean isOperand = false;
        while (!NO_EXPRESSION.contains(peek())) {
            boolean isNext = isOperand(peek());
            if (isOperand && (isNext || peek().equals("("))) {
                throw expected("an operator");
            }
            isOperand = isNext;
            if (accept("(")) {
                readExpression();
                require(")");
            } else {
                position++;
            }
        }
        if (!isOperand && !endsWithParenthesis()) {
            throw expected("a value");
        }
    }

    private boolean endsWithParenthesis() {
        return position > 0 && tokens.get(position - 1).equals(")");
    }

    private static boolean isOperand(String token) {
        Matcher matcher = TOKEN.matcher(token);
        return matcher.matches() && matcher.group("operand") != null;
    }

    private String peek() {
        return position < tokens.size() ? tokens.get(position) : "";
    }

    private boolean accept(String token) {
        boolean isNext = peek().equals(token);
        position += isNext ? 1 : 0;
        return isNext;
    }

    private void require(String token) throws SyntaxException {
        if (!accept(token)) {
            throw expected(token);
        }
    }

    private SyntaxException expected(String what) {
        String found = position < tokens.size() ? tokens.get(position) : "the end";
        return new SyntaxException("%s is expected, and not %s".formatted(what, found));
    }
}

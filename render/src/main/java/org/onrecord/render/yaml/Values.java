package org.onrecord.render.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.render.yaml.YamlNode.Mapping;
import org.onrecord.render.yaml.YamlNode.Scalar;

/** Single values of a sheet; what is refused is named with what would be accepted. */
final class Values {
    private Values() {}

    static String text(YamlNode node) {
        if (node instanceof Scalar scalar && scalar.type() == YamlNode.Type.TEXT) {
            return scalar.text();
        }
        boolean marksHelp = node instanceof Scalar scalar && scalar.type() != YamlNode.Type.NOTHING;
        throw wrong(node, marksHelp ? "a text; put it in double quotation marks" : "a text");
    }

    static int count(YamlNode node) {
        if (node instanceof Scalar scalar && scalar.type() == YamlNode.Type.NUMBER) {
            try {
                int count = Integer.parseInt(scalar.text());
                if (count >= 0) {
                    return count;
                }
            } catch (NumberFormatException e) {
                throw wrong(node, "a whole number from 0 to " + Integer.MAX_VALUE);
            }
        }
        throw wrong(node, "a whole number from 0 to " + Integer.MAX_VALUE);
    }

    static double fraction(YamlNode node) {
        if (node instanceof Scalar scalar && scalar.type() == YamlNode.Type.NUMBER) {
            try {
                double number = Double.parseDouble(scalar.text());
                if (number >= 0 && number <= 1) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw wrong(node, "a number from 0 to 1");
            }
        }
        throw wrong(node, "a number from 0 to 1");
    }

    static LocalDate day(YamlNode node) {
        String text = text(node);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(node, "a day such as \"2026-05-01\"");
        }
    }

    static <E extends Enum<E>> Function<YamlNode, E> constant(Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> spelled = constants.stream().map(Spelling::of).toList();
        return node -> {
            String text = node instanceof Scalar scalar ? scalar.text() : "";
            int at = spelled.indexOf(text);
            if (at < 0) {
                throw wrong(node, "one of " + String.join(", ", spelled) + Suggestion.near(text, spelled));
            }
            return constants.get(at);
        };
    }

    /** Texts by name, where only {@code known} names make sense. */
    static Map<String, String> texts(YamlNode node, String what, List<String> known) {
        Fields fields = Fields.of(node, what, known);
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof Mapping mapping) {
            mapping.entries().keySet().forEach(key -> texts.put(key, fields.text(key)));
        }
        return texts;
    }

    static SheetProblem wrong(YamlNode node, String accepted) {
        return new SheetProblem(
                node.position(), "wrong-value", "found " + node.found() + " where a sheet has " + accepted);
    }
}

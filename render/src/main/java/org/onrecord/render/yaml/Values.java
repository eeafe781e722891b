package org.onrecord.render.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.render.yaml.YamlNode.Refused;
import org.onrecord.render.yaml.YamlNode.Scalar;

/** Reads single values; what is refused is named with what would be accepted. */
final class Values {
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,9}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final String A_DAY = "a day such as \"2026-05-01\"";

    private Values() {}

    /** How one value is read; empty where it was refused, with the reason among {@code findings}. */
    interface Read<T> {
        Optional<T> read(YamlNode node, Findings findings);
    }

    static Optional<String> text(YamlNode node, Findings findings) {
        if (node instanceof Scalar scalar && scalar.comment().isPresent()) {
            findings.error(
                    scalar.comment().getAsInt(),
                    "lost-text",
                    () ->
                            "what follows the # is a comment for YAML and no part of the text; put the whole text in double "
                                    + "quotation marks, or the comment on a line of its own");
            return Optional.empty();
        }
        if (node instanceof Scalar scalar && scalar.type() == YamlNode.Type.TEXT) {
            if (scalar.plain() && StrayMarks.refuse(scalar, findings)) {
                return Optional.empty();
            }
            if (scalar.plain()) {
                StrayMarks.note(scalar, findings);
            }
            return Optional.of(scalar.text());
        }
        boolean marksHelp = node instanceof Scalar scalar && scalar.type() != YamlNode.Type.NOTHING;
        return wrong(node, marksHelp ? "a text; put it in double quotation marks" : "a text", findings);
    }

    static Optional<Integer> count(YamlNode node, Findings findings) {
        if (node instanceof Scalar scalar
                && scalar.type() == YamlNode.Type.NUMBER
                && COUNT.matcher(scalar.text()).matches()) {
            long count = Long.parseLong(scalar.text());
            if (count <= Integer.MAX_VALUE) {
                return Optional.of((int) count);
            }
        }
        return wrong(node, "a whole number from 0 to " + Integer.MAX_VALUE, findings);
    }

    static Optional<Double> fraction(YamlNode node, Findings findings) {
        if (node instanceof Scalar scalar && scalar.type() == YamlNode.Type.NUMBER) {
            try {
                double number = Double.parseDouble(scalar.text());
                if (number >= 0 && number <= 1) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                return wrong(node, "a number from 0 to 1", findings);
            }
        }
        return wrong(node, "a number from 0 to 1", findings);
    }

    static Optional<LocalDate> day(YamlNode node, Findings findings) {
        if (node instanceof Scalar scalar
                && scalar.type() == YamlNode.Type.TEXT
                && DAY.matcher(scalar.text()).matches()) {
            try {
                return Optional.of(LocalDate.parse(scalar.text()));
            } catch (DateTimeParseException e) {
                return wrong(node, A_DAY, findings);
            }
        }
        return wrong(node, A_DAY, findings);
    }

    static <E extends Enum<E>> Read<E> constant(Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> spelled = constants.stream().map(Spelling::of).toList();
        return (node, findings) -> {
            String text = node instanceof Scalar scalar ? scalar.text() : "";
            int at = spelled.indexOf(text);
            return at >= 0
                    ? Optional.of(constants.get(at))
                    : wrong(node, "one of " + String.join(", ", spelled) + Suggestion.near(text, spelled), findings);
        };
    }

    static <T> Optional<T> wrong(YamlNode node, String accepted, Findings findings) {
        if (node instanceof Refused) {
            findings.again();
        } else {
            boolean commented = node instanceof Scalar scalar
                    && scalar.type() == YamlNode.Type.NOTHING
                    && scalar.comment().isPresent();
            String hint = commented ? "; what follows a # is a comment" : "";
            findings.error(
                    node.offset(),
                    "wrong-value",
                    () -> "found " + node.found() + " where a sheet has " + accepted + hint);
        }
        return Optional.empty();
    }
}

package org.onrecord.render.yaml;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What readers of YAML 1.1 and 1.2 take a text without marks for. Where any of them sees a number or a truth value in
 * {@code 12}, {@code 1:30} or {@code no}, it is none of our texts.
 */
final class PlainScalars {
    private static final int LONGEST_NUMBER = 400;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTH = Set.of(
            "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON",
            "off", "Off", "OFF", "y", "Y", "n", "N");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+"
            + "|[0-9][0-9_]*(:[0-5]?[0-9])*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?|\\.[0-9_]+([eE][-+]?[0-9]+)?"
            + "|\\.(inf|Inf|INF|nan|NaN|NAN))");

    private PlainScalars() {}

    static YamlNode.Type type(String text) {
        if (NOTHING.contains(text)) {
            return YamlNode.Type.NOTHING;
        }
        if (TRUTH.contains(text)) {
            return YamlNode.Type.TRUTH;
        }
        return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()
                ? YamlNode.Type.NUMBER
                : YamlNode.Type.TEXT;
    }
}

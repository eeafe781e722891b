package org.onrecord.render.yaml;

import org.onrecord.render.yaml.YamlNode.Scalar;

/** Notes quotation marks of a text that YAML takes for a part of it, though they were hardly meant to be. */
final class StrayMarks {
    private static final String TYPOGRAPHIC = "“”„‟«»‘’‚";

    private StrayMarks() {}

    /** Looks at both ends of a text that stands without marks. */
    static void note(Scalar scalar, Findings findings) {
        String text = scalar.text();
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean bent = TYPOGRAPHIC.indexOf(first) >= 0 && TYPOGRAPHIC.indexOf(last) >= 0 && text.length() > 1;
        boolean unopened = last == '"' && text.indexOf('"') == text.length() - 1;
        if (bent || unopened) {
            findings.note(
                    scalar.offset(),
                    "mark-in-text",
                    () -> "the quotation mark " + last + " is a part of this text; straight ones, \", at both ends are not");
        }
    }
}

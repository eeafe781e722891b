package org.onrecord.render.yaml;

import org.onrecord.render.yaml.YamlNode.Scalar;

/**
 * Finds quotation marks in a text without marks that YAML takes for a part of it, though they were hardly meant to be.
 */
final class StrayMarks {
    private static final String TYPOGRAPHIC = "“”„‟«»‘’‚";

    private StrayMarks() {}

    /** Whether the text ends with the only mark in it: one that opens it is missing. Names that as an error. */
    static boolean refuse(Scalar scalar, Findings findings) {
        String text = scalar.text();
        int mark = text.indexOf('"');
        if (mark < 0 || mark != text.length() - 1) {
            return false;
        }
        findings.error(
                scalar.offset(),
                "unopened-mark",
                () -> "found " + scalar.found()
                        + ", which ends with a quotation mark but begins with none; put one before "
                        + "it, or for a mark of the text itself, '...\"'");
        return true;
    }

    /** Notes typographic marks at both ends, as word processors make them of straight ones. */
    static void note(Scalar scalar, Findings findings) {
        String text = scalar.text();
        boolean isBent =
                TYPOGRAPHIC.indexOf(text.charAt(0)) >= 0 && TYPOGRAPHIC.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (isBent) {
            findings.note(
                    scalar.offset(),
                    "mark-in-text",
                    () -> "the quotation marks of " + scalar.found() + " are a part of it; straight ones, \", are not");
        }
    }
}

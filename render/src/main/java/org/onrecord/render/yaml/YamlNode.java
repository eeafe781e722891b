package org.onrecord.render.yaml;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A value of the file with the place where it begins, in UTF-16 units of the text. */
sealed interface YamlNode {
    /** Where it begins. */
    int offset();

    /** What a person would call it, for messages: {@code the text "no"}. */
    String found();

    /** What kind of scalar a reader of YAML takes a value for. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /**
     * A text, a number, {@code true} or {@code false}, or nothing.
     *
     * @param comment the {@code #} behind it where what follows may have been meant as a part of it
     * @param plain whether it stands without marks
     */
    record Scalar(int offset, Type type, String text, OptionalInt comment, boolean plain) implements YamlNode {
        @Override
        public String found() {
            String shown = Spelling.shortened(text);
            return switch (type) {
                case TEXT -> "the text " + shown;
                case NUMBER -> "the number " + shown.substring(1, shown.length() - 1);
                case TRUTH -> "the truth value " + text;
                case NOTHING -> "nothing";
            };
        }
    }

    /** Values in their order. */
    record Sequence(int offset, List<YamlNode> items) implements YamlNode {
        @Override
        public String found() {
            return "a list";
        }
    }

    /** Values by key, in the order of the file. */
    record Mapping(int offset, Map<String, Entry> entries) implements YamlNode {
        @Override
        public String found() {
            return "keys with values";
        }
    }

    /** The value of a key, and where the key stands. */
    record Entry(int key, YamlNode value) {}

    /** Something that was refused already and isn't refused once more. */
    record Refused(int offset) implements YamlNode {
        @Override
        public String found() {
            return "something else";
        }
    }
}

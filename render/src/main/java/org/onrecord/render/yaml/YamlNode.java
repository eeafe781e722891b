package org.onrecord.render.yaml;

import java.util.List;
import java.util.Map;
import org.onrecord.text.Position;

/** A value of the file with the place where it stands. */
sealed interface YamlNode {
    /** Where it begins. */
    Position position();

    /** What a person would call it, for messages: {@code the text "no"}. */
    String found();

    /** What kind of scalar a reader of YAML takes a value for. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /** A text, a number, {@code true} or {@code false}, or nothing. */
    record Scalar(Position position, Type type, String text) implements YamlNode {
        private static final int SHOWN = 40;

        @Override
        public String found() {
            String shown = text.codePointCount(0, text.length()) <= SHOWN
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
            return switch (type) {
                case TEXT -> "the text " + Spelling.quoted(shown);
                case NUMBER -> "the number " + shown;
                case TRUTH -> "the truth value " + shown;
                case NOTHING -> "nothing";
            };
        }
    }

    /** Values in their order. */
    record Sequence(Position position, List<YamlNode> items) implements YamlNode {
        @Override
        public String found() {
            return "a list";
        }
    }

    /** Values by key, in the order of the file. */
    record Mapping(Position position, Map<String, Entry> entries) implements YamlNode {
        /** The value of a key that is known to be there. */
        YamlNode value(String key) {
            Entry entry = entries.get(key);
            if (entry == null) {
                throw new IllegalStateException("nobody checked for the key " + key);
            }
            return entry.value();
        }

        @Override
        public String found() {
            return "keys with values";
        }
    }

    /** The value of a key, and where the key stands. */
    record Entry(Position key, YamlNode value) {}
}

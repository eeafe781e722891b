package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java example of a page of the docs.
 *
 * @param name of the class that it becomes
 * @param source that class
 * @param prints what the page says that it prints: the block of text behind it, or nothing
 */
record JavaExample(String name, String source, String prints) {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import .*;\\n", Pattern.MULTILINE);

    /**
     * Those of {@code page}, in order. A block of imports alone is for all blocks behind it; imports within a block are
     * for that.
     */
    static List<JavaExample> of(Path page, String prefix) throws IOException {
        List<JavaExample> examples = new ArrayList<>();
        String shared = "";
        Matcher blocks = BLOCK.matcher(Files.readString(page).replace("\r\n", "\n"));
        boolean more = blocks.find();
        while (more) {
            String language = blocks.group(1);
            String code = blocks.group(2);
            more = blocks.find();
            if (!language.equals("java")) {
                continue;
            }
            String statements = IMPORT.matcher(code).replaceAll("");
            String own = imports(code);
            if (statements.isBlank()) {
                shared = own;
            } else {
                String prints = more && blocks.group(1).equals("text") ? blocks.group(2) : "";
                String name = prefix + (examples.size() + 1);
                examples.add(new JavaExample(name, source(name, shared + own, statements), prints));
            }
        }
        return examples;
    }

    private static String imports(String code) {
        StringBuilder imports = new StringBuilder();
        IMPORT.matcher(code).results().forEach(each -> imports.append(each.group()));
        return imports.toString();
    }

    private static String source(String name, String imports, String statements) {
        return imports + "public class " + name + " {\n    public static void main(String[] args) throws Exception {\n"
                + statements + "    }\n}\n";
    }

    /** The packages of ours that it imports from. */
    List<String> packages() {
        return Pattern.compile("^import (org\\.onrecord\\.[a-z.]+)\\.[A-Z*]", Pattern.MULTILINE)
                .matcher(source)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .toList();
    }
}

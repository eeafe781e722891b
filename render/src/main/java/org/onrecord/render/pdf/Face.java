package org.onrecord.render.pdf;

/** The fonts of a briefing; all come with the program, none from the machine. */
enum Face {
    SERIF('A', "liberation/LiberationSerif-Regular.ttf"),
    SERIF_BOLD('B', "liberation/LiberationSerif-Bold.ttf"),
    SANS('C', "liberation/LiberationSans-Regular.ttf"),
    SANS_BOLD('D', "liberation/LiberationSans-Bold.ttf"),
    /** For what the others do not have; 10 MB, so that it is opened only where a character needs it. */
    CHINESE('E', "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");

    private final char letter;
    private final String resource;

    Face(char letter, String resource) {
        this.letter = letter;
        this.resource = resource;
    }

    /** Tells the font's name from the others' in a file, where only the characters used are embedded. */
    char letter() {
        return letter;
    }

    String resource() {
        return resource;
    }
}

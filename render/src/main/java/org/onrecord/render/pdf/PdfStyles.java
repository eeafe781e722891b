package org.onrecord.render.pdf;

/** Fonts, sizes, colours and measures, each once; lengths are in points from the lower left corner of an A4 page. */
final class PdfStyles {
    static final float PAGE_WIDTH = 595;
    static final float PAGE_HEIGHT = 842;
    static final float LEFT = 56;
    static final float RIGHT = 539;
    /** The right margin of the statements is wide, for notes by pencil. */
    static final float BODY_LEFT = 104;

    static final float BODY_RIGHT = 504;
    static final float TOP = 772;
    static final float BOTTOM = 76;
    static final float HEADER_BASELINE = 800;
    static final float NOTE_BASELINE = 54;
    static final float FOOTER_BASELINE = 36;

    static final int BLACK = 0x1A1A1A;
    static final int DARK = 0x444444;
    static final int GREY = 0x767676;
    static final int HAIRLINE = 0xC8C8C8;
    static final int ACCENT = 0xA8321C;

    static final Style KICKER = new Style(Face.SANS_BOLD, 8.5f, 14, ACCENT);
    static final Style TITLE = new Style(Face.SERIF_BOLD, 24, 29, BLACK);
    static final Style PERIOD = new Style(Face.SANS, 10, 14, DARK);
    static final Style FIGURE = new Style(Face.SERIF, 22, 26, BLACK);
    static final Style FIGURE_LABEL = new Style(Face.SANS, 8.5f, 12, GREY);
    static final Style PART = new Style(Face.SANS_BOLD, 11, 16, BLACK);
    static final Style TABLE_HEAD = new Style(Face.SANS_BOLD, 7.5f, 11, GREY);
    static final Style TABLE = new Style(Face.SANS, 8.5f, 11.5f, BLACK);
    static final Style TABLE_SMALL = new Style(Face.SANS, 7.5f, 11.5f, GREY);
    static final Style NAME = new Style(Face.SERIF_BOLD, 16, 21, BLACK);
    static final Style ROLE = new Style(Face.SANS, 9, 12.5f, DARK);
    static final Style NUMBER = new Style(Face.SANS, 8.5f, 15, GREY);
    static final Style WORDS = new Style(Face.SERIF, 11, 15, BLACK);
    static final Style LABEL = new Style(Face.SANS_BOLD, 8.5f, 15, ACCENT);
    static final Style OCCASION = new Style(Face.SANS, 8.5f, 12, BLACK);
    static final Style OCCASION_LABEL = OCCASION.in(GREY);
    static final Style SOURCE = new Style(Face.SANS, 8.5f, 12, DARK);
    static final Style EVIDENCE = new Style(Face.SANS, 7.5f, 11, GREY);
    static final Style LOOK = new Style(Face.SANS, 8.5f, 12, ACCENT);
    static final Style LOOK_LABEL = new Style(Face.SANS_BOLD, 8.5f, 12, ACCENT);
    static final Style REVIEW = new Style(Face.SANS_BOLD, 8.5f, 12, BLACK);
    static final Style FRAME = new Style(Face.SANS, 8, 10, GREY);

    /** Printed for a character that no font has. */
    static final int REPLACEMENT = 0x25A1;

    private PdfStyles() {}
}

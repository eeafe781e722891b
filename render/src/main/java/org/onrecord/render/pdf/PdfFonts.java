package org.onrecord.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The fonts of one file, each opened when first asked for and embedded with the characters used. */
final class PdfFonts {
    private final Map<Face, BaseFont> open = new EnumMap<>(Face.class);

    BaseFont of(Face face) {
        return open.computeIfAbsent(face, PdfFonts::load);
    }

    /** The font of {@code face} if it has the character, else the Chinese one if that has it, else the replacement. */
    Choice choose(Face face, int codePoint) {
        if (runsToTheLeft(codePoint) || isInvisible(codePoint)) {
            return new Choice(of(face), PdfStyles.REPLACEMENT, true);
        }
        if (of(face).charExists(codePoint)) {
            return new Choice(of(face), codePoint, false);
        }
        if (of(Face.CHINESE).charExists(codePoint)) {
            return new Choice(of(Face.CHINESE), codePoint, false);
        }
        return new Choice(of(face), PdfStyles.REPLACEMENT, true);
    }

    /**
     * Lines are set from left to right only; a Hebrew word would stand there backwards, which is worse than not at all.
     */
    private static boolean runsToTheLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Direction marks, zero widths and control characters; some fonts have an empty glyph for them. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    /**
     * What is printed for a character.
     *
     * @param font a font that has it
     * @param codePoint the character, or the replacement
     * @param isMissing whether it is the replacement
     */
    record Choice(BaseFont font, int codePoint, boolean isMissing) {}

    private static BaseFont load(Face face) {
        String name = face.resource().substring(face.resource().lastIndexOf('/') + 1);
        try (InputStream in = PdfFonts.class.getClassLoader().getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("font " + face.resource() + " is not on the class path");
            }
            BaseFont font = BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setSecureRandom(new SubsetPrefix(face.letter()));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("font " + face.resource() + " cannot be used", e);
        }
    }
}

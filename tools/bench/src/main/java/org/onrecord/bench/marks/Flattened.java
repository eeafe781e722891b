package org.onrecord.bench.marks;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.mark.Mark;
import org.onrecord.extract.mark.MarkFinder;
import org.onrecord.extract.mark.MarkRole;
import org.onrecord.text.Span;

/**
 * A paragraph with curly marks made straight, or made single as British houses set them, and what each mark was.
 *
 * @param text the paragraph with its new marks, as long as the old one
 * @param marks what may be a mark in it
 * @param roles of the marks
 */
record Flattened(String text, List<Mark> marks, List<MarkRole> roles) {
    Flattened {
        marks = List.copyOf(marks);
        roles = List.copyOf(roles);
    }

    /** {@code paragraph} with straight double marks. */
    static Flattened straight(String paragraph) {
        String text =
                paragraph.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
        return of(paragraph, text, new MarkFinder(false, false));
    }

    /** {@code paragraph} with straight single marks for its double ones. */
    static Flattened single(String paragraph) {
        String text = paragraph
                .replace('“', '\'')
                .replace('”', '\'')
                .replace('’', '\'')
                .replace('‘', '"');
        return of(paragraph, text, new MarkFinder(true, false));
    }

    private static Flattened of(String paragraph, String text, MarkFinder finder) {
        List<Mark> marks = new ArrayList<>();
        List<MarkRole> roles = new ArrayList<>();
        for (Mark mark : finder.find(text, new Span(0, text.length()))) {
            if (mark.span().length() == 1 && paragraph.charAt(mark.span().start()) != '‘') {
                marks.add(mark);
                roles.add(role(paragraph.charAt(mark.span().start())));
            }
        }
        return new Flattened(text, marks, roles);
    }

    private static MarkRole role(char was) {
        return was == '“' ? MarkRole.OPEN : was == '”' ? MarkRole.CLOSE : MarkRole.NONE;
    }
}

package org.onrecord.render.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfContentByte;

/** Draws items on the current page. */
final class Painter {
    private static final float THIN = 0.5f;

    private final PdfContentByte canvas;

    Painter(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    /** Draws {@code strip} with its upper edge at {@code top} points from the foot of the page. */
    void strip(Strip strip, float top) {
        float baseline = top - strip.baseline();
        float bottom = top - strip.height();
        for (Item item : strip.items()) {
            if (item instanceof Item.Text text) {
                text(text, baseline);
            } else if (item instanceof Item.Hairline line) {
                hairline(line, bottom);
            } else if (item instanceof Item.Bar bar) {
                colour(PdfStyles.ACCENT);
                canvas.rectangle(bar.x(), bottom, bar.width(), strip.height());
                canvas.fill();
            } else if (item instanceof Item.Tick tick) {
                tick(tick, baseline);
            }
        }
    }

    void text(Item.Text item, float baseline) {
        canvas.beginText();
        canvas.setFontAndSize(item.font(), item.style().size());
        colour(item.style().rgb());
        canvas.setTextMatrix(item.x(), baseline);
        canvas.showText(item.text());
        canvas.endText();
        item.link().ifPresent(target -> {
            float end = item.x() + item.width();
            canvas.setAction(
                    new PdfAction(target),
                    item.x(),
                    baseline - 2.5f,
                    end,
                    baseline + item.style().size());
            stroke(PdfStyles.HAIRLINE);
            line(item.x(), baseline - 1.8f, end, baseline - 1.8f);
        });
    }

    private void hairline(Item.Hairline item, float y) {
        stroke(PdfStyles.HAIRLINE);
        line(item.x(), y, item.end(), y);
    }

    private void tick(Item.Tick item, float y) {
        stroke(PdfStyles.GREY);
        float size = item.size();
        canvas.rectangle(item.x(), y, size, size);
        canvas.stroke();
        if (item.mark() == Item.Mark.TICKED) {
            canvas.setLineWidth(1.2f);
            canvas.moveTo(item.x() + 1.5f, y + size / 2);
            canvas.lineTo(item.x() + size / 2 - 0.5f, y + 1.5f);
            canvas.lineTo(item.x() + size + 1, y + size + 1);
            canvas.stroke();
        } else if (item.mark() == Item.Mark.CROSSED) {
            canvas.setLineWidth(1.2f);
            line(item.x() + 1, y + 1, item.x() + size - 1, y + size - 1);
            line(item.x() + 1, y + size - 1, item.x() + size - 1, y + 1);
        }
    }

    private void line(float x1, float y1, float x2, float y2) {
        canvas.moveTo(x1, y1);
        canvas.lineTo(x2, y2);
        canvas.stroke();
    }

    private void colour(int rgb) {
        canvas.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private void stroke(int rgb) {
        canvas.setLineWidth(THIN);
        canvas.setRGBColorStroke(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}

package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.onrecord.text.Block;
import org.onrecord.text.Document;
import org.onrecord.text.OffsetMap;
import org.onrecord.text.Span;

/** Writes blocks one after the other, a line end between two. */
final class DocumentWriter {
    private DocumentWriter() {}

    static Document write(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        OffsetMap.Builder offsets = new OffsetMap.Builder();
        List<OptionalInt> repeats = Repeats.find(passages);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            passage.text().copyTo(offsets, start);
            text.append(passage.text().text());
            blocks.add(new Block(new Span(start, text.length()), passage.kind(), repeats.get(i)));
        }
        return new Document(text.toString(), blocks, offsets.build());
    }
}

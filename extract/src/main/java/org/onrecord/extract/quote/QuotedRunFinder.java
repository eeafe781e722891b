package org.onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Block;
import org.onrecord.text.Document;

/**
 * Balances quotation marks, block by block, so that a lost mark never spoils the next block.
 *
 * <p>The exception is the quotation of several paragraphs, whose marks open every paragraph and close only the last
 * (Chicago Manual of Style, 13.30): it goes on where the next block opens with the same kind of mark.
 */
public final class QuotedRunFinder {
    /** The outermost runs of {@code document}, in order; none across two blocks. */
    List<QuotedRun> find(Document document) {
        MarkFinder marks = new MarkFinder(SingleMarks.areUsed(document.text()));
        List<List<Mark>> byBlock = new ArrayList<>();
        for (Block block : document.blocks()) {
            byBlock.add(marks.find(document.text(), block.span()));
        }
        List<QuotedRun> runs = new ArrayList<>();
        for (int i = 0; i < byBlock.size(); i++) {
            if (!byBlock.get(i).isEmpty()) {
                BlockRuns block =
                        new BlockRuns(document.text(), document.blocks().get(i).span());
                block.find(byBlock.get(i), opensNext(document, byBlock, i)).stream()
                        .filter(run -> !Nickname.is(document.text(), run))
                        .forEach(runs::add);
            }
        }
        return runs;
    }

    private static boolean opensNext(Document document, List<List<Mark>> byBlock, int i) {
        if (i + 1 >= byBlock.size() || byBlock.get(i + 1).isEmpty()) {
            return false;
        }
        Mark first = byBlock.get(i + 1).get(0);
        return first.role() != Mark.Role.CLOSE
                && first.span().start() == document.blocks().get(i + 1).span().start();
    }
}

package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.text.Block;
import org.onrecord.text.Document;

/**
 * Finds what stands between quotation marks, block by block, so that a lost mark never spoils the next block.
 *
 * <p>The exception is the quotation of several paragraphs, whose marks open every paragraph and close only the last
 * (Chicago Manual of Style, 13.30): it goes on where the next block opens with the same kind of mark, or has only the
 * mark that closes it.
 */
public final class QuotedRunFinder {
    private final RoleModel model = new RoleModel();
    private final SpeechModel speech = new SpeechModel();

    /** The outermost runs of {@code document}, in order; none across two blocks. */
    public List<QuotedRun> find(Document document) {
        String text = document.text();
        HouseStyle style = HouseStyle.of(document);
        List<List<Mark>> byBlock = new ArrayList<>();
        List<Block> blocks =
                document.blocks().stream().filter(block -> !block.isRepeated()).toList();
        for (Block block : blocks) {
            MarkFinder finder = new MarkFinder(style.singlesIn(text, block), style.typed());
            List<Mark> marks = style.read(text, finder.find(text, block.span()));
            byBlock.add(DoubledMarks.join(text, block.span(), marks));
        }
        Decoder decoder = new Decoder(model, style, text);
        List<QuotedRun> runs = new ArrayList<>();
        int carried = Stack.EMPTY;
        for (int i = 0; i < byBlock.size(); i++) {
            PageClock.stopIfLate();
            Block block = blocks.get(i);
            List<Mark> marks = byBlock.get(i);
            Next next = next(blocks, byBlock, i);
            List<Decision> decisions = decoder.decide(block.span(), marks, carried, next != Next.ANEW);
            List<QuotedRun> found = new RunBuilder(speech, text, block.span())
                    .build(decisions, carried != Stack.EMPTY, next != Next.ANEW);
            found.stream().filter(run -> !Nickname.is(text, run)).forEach(runs::add);
            boolean open = !found.isEmpty() && found.get(found.size() - 1).goesOn();
            carried = open && next == Next.CLOSES
                    ? Stack.push(Stack.EMPTY, byBlock.get(i + 1).get(0).style())
                    : Stack.EMPTY;
        }
        return runs;
    }

    /** What the next block makes of a quotation that is open at the end of this one. */
    private enum Next {
        /** Opens it again with a mark at its start. */
        OPENS,
        /** Closes it with its first mark. */
        CLOSES,
        /** Neither. */
        ANEW
    }

    private static Next next(List<Block> blocks, List<List<Mark>> byBlock, int i) {
        if (i + 1 >= byBlock.size() || byBlock.get(i + 1).isEmpty()) {
            return Next.ANEW;
        }
        Mark first = byBlock.get(i + 1).get(0);
        boolean atStart = first.span().start() == blocks.get(i + 1).span().start();
        if (atStart) {
            return first.shape() == Mark.Shape.CLOSES ? Next.ANEW : Next.OPENS;
        }
        return first.shape() == Mark.Shape.CLOSES && first.style() != Mark.Style.SINGLE ? Next.CLOSES : Next.ANEW;
    }
}

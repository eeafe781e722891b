package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Statement;

class StatementIdsTest {
    /** What cannot happen but where digests agree by chance: one source, the same ids over and over. */
    @Test
    void idsThatAgreeByChanceGetOtherNumbers() {
        String text = "“No,” said Ann Lee, the mayor.\n\nIt rained.\n\n“No,” said Ann Lee, the mayor.\n";
        SheetBuilder builder = new SheetBuilder();
        builder.add(TextPages.extract(TextPages.read("a.txt", text.getBytes(StandardCharsets.UTF_8))));
        FactSheet sheet = builder.build();
        List<Statement> thrice = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            thrice.addAll(sheet.statements());
        }
        assertThat(sheet.statements()).hasSize(2);
        assertThat(new StatementIds(sheet.sources(), thrice).unique())
                .extracting(statement -> statement.facts().id())
                .doesNotHaveDuplicates()
                .hasSize(6);
    }
}

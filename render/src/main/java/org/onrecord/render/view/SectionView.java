package org.onrecord.render.view;

import java.util.List;

/**
 * One speaker with what is reported of them, or one of the groups at the end.
 *
 * @param heading full name of the speaker, or of the group
 * @param roles every role as printed, each once, with its sources where there are several; or a sentence about the
 *     group
 * @param looks why an editor should look at the speaker; mostly empty
 * @param statements in reading order
 * @param elsewhere where more statements of this speaker stand: {@code Statement 12, with Ann Lee}
 */
public record SectionView(
        String heading,
        List<String> roles,
        List<String> looks,
        List<StatementView> statements,
        List<String> elsewhere) {
    /** Copies. */
    public SectionView {
        roles = List.copyOf(roles);
        looks = List.copyOf(looks);
        statements = List.copyOf(statements);
        elsewhere = List.copyOf(elsewhere);
    }
}

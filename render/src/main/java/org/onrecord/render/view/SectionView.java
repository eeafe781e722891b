package org.onrecord.render.view;

import java.util.List;

/**
 * One speaker with what is reported of them, or one of the groups at the end.
 *
 * @param heading full name of the speaker, or of the group
 * @param roles every role as printed, each once; or a sentence about the group
 * @param statements in reading order
 * @param elsewhere where more statements of this speaker stand: {@code Statement 12, with Ann Lee}
 */
public record SectionView(String heading, List<String> roles, List<StatementView> statements, List<String> elsewhere) {
    /** Copies. */
    public SectionView {
        roles = List.copyOf(roles);
        statements = List.copyOf(statements);
        elsewhere = List.copyOf(elsewhere);
    }
}

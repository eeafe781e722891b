package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.InputException;
import org.onrecord.render.SampleSheets;
import org.onrecord.render.yaml.SlipsOfAKey.Slip;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;

/** Law: one wrong sign in a sheet gives an error with its line, the same sheet, or one value with one wrong sign. */
class SlipOfAKeyTest {
    private static final int SLIPS = 500;

    private static FactSheet sheet() {
        FactSheet small = SampleSheets.small();
        Statement gone = SampleSheets.ofWords("This was on the page last year.")
                .statements()
                .get(0)
                .withReview(SampleSheets.rejected());
        return new FactSheet(small.sources(), small.speakers(), small.statements(), List.of(gone));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void losesNoReviewSilently(long seed) {
        FactSheet sheet = sheet();
        String written = Yaml.write(sheet);
        SlipsOfAKey slips = new SlipsOfAKey(seed);
        for (int i = 0; i < SLIPS; i++) {
            Slip slip = slips.in(written);
            try {
                judge(sheet, Yaml.read(slip.text()), slip);
            } catch (InputException e) {
                assertThat(e.diagnostics().get(0).position()).as(slip.line()).isPresent();
            }
        }
    }

    private static void judge(FactSheet before, FactSheet after, Slip slip) {
        List<String> values = values(before);
        List<String> changed = new ArrayList<>(values(after));
        values.forEach(changed::remove);
        List<String> missing = new ArrayList<>(values);
        values(after).forEach(missing::remove);
        assertThat(changed.size()).as(slip.line()).isLessThanOrEqualTo(1);
        assertThat(missing.size()).as(slip.line()).isLessThanOrEqualTo(1);
        boolean commentedOut = slip.line().strip().startsWith("#");
        if (!missing.isEmpty() && !commentedOut) {
            assertThat(changed).as(slip.line()).hasSize(1);
            assertThat(isNear(missing.get(0), changed.get(0)))
                    .as("%s became %s", missing.get(0), changed.get(0))
                    .isTrue();
        }
    }

    /** Every value of every review, with the words of its statement's place, so that none can move to another one. */
    private static List<String> values(FactSheet sheet) {
        List<String> values = new ArrayList<>();
        List<Statement> all = new ArrayList<>(sheet.statements());
        all.addAll(sheet.gone());
        for (int i = 0; i < all.size(); i++) {
            Review review = all.get(i).review();
            Map<String, String> fields = new LinkedHashMap<>(review.corrections());
            fields.put("decision", review.decision().name());
            review.by().ifPresent(by -> fields.put("by", by));
            review.on().map(LocalDate::toString).ifPresent(on -> fields.put("on", on));
            review.why().ifPresent(why -> fields.put("why", why));
            for (Map.Entry<String, String> field : fields.entrySet()) {
                values.add(i + " " + field.getKey() + " " + field.getValue());
            }
        }
        return values;
    }

    /** Whether the texts are alike but for a stretch of two signs in one of them, the length of an escape. */
    private static boolean isNear(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - same
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - same - end <= 2;
    }
}

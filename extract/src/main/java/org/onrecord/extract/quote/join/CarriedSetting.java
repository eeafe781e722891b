package org.onrecord.extract.quote.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;

/**
 * Hands the occasion on to what the same speaker added.
 *
 * <pre>
 * … Lee said at a news conference in Kyiv. … she added.
 * </pre>
 */
final class CarriedSetting {
    private static final Set<String> GOES_ON = Set.of("add", "continue", "go on", "conclude");
    /** The next sentences only: further down another occasion may have been told. */
    private static final int NEAR = 400;

    private CarriedSetting() {}

    static List<Quotation> inherit(List<Quotation> quotations) {
        List<Quotation> all = new ArrayList<>();
        for (Quotation quotation : quotations) {
            boolean follows = !all.isEmpty() && goesOn(quotation) && isNear(all.get(all.size() - 1), quotation);
            all.add(follows ? handOn(all.get(all.size() - 1), quotation) : quotation);
        }
        return all;
    }

    private static boolean goesOn(Quotation quotation) {
        return quotation.cue().map(Cue::lemma).filter(GOES_ON::contains).isPresent()
                && quotation.mentions().size() == 1
                && quotation.mentions().get(0).kind() == MentionKind.PRONOUN;
    }

    private static boolean isNear(Quotation before, Quotation after) {
        return before.modality() == Modality.PLAIN
                && before.mentions().size() == 1
                && after.cover().start() - before.cover().end() < NEAR;
    }

    private static Quotation handOn(Quotation before, Quotation after) {
        List<SettingDetail> setting = new ArrayList<>(after.setting());
        for (SettingDetail detail : before.setting()) {
            Optional<SettingDetail> own = after.setting().stream()
                    .filter(each -> each.kind() == detail.kind())
                    .findFirst();
            if (own.isEmpty() && detail.tie() != SettingTie.AMBIGUOUS && detail.kind() != SettingKind.WHERE) {
                setting.add(new SettingDetail(detail.kind(), detail.span(), SettingTie.INHERITED, detail.reading()));
            }
        }
        return after.withSetting(setting);
    }
}

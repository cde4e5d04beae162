package org.countersign.notification;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.FigureKey;
import org.countersign.commentary.Excerpts;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Figures and texts for e-mails, where the authority lets them in; only to those whose turn it is, or whose text it is. */
@Component
class NoticeDetails {

    private static final Set<Occurrence> TOLD = EnumSet.of(
            Occurrence.SUBMITTED,
            Occurrence.RETURNED,
            Occurrence.RETURNED_ONE_STAGE,
            Occurrence.PROPOSED,
            Occurrence.SIGNED_OFF,
            Occurrence.HANDED_OVER);

    private final PreferenceTable preferences;
    private final Excerpts excerpts;

    NoticeDetails(PreferenceTable preferences, Excerpts excerpts) {
        this.preferences = preferences;
        this.excerpts = excerpts;
    }

    Map<NoticeId, String> of(AuthorityId authority, List<NoticeTable.Stored> notices) {
        Map<NoticeId, String> details = new HashMap<>();
        if (preferences.detailsInMail()) {
            notices.stream()
                    .filter(notice -> TOLD.contains(notice.kind()))
                    .forEach(notice ->
                            excerpt(authority, notice.subject()).ifPresent(words -> details.put(notice.id(), words)));
        }
        return details;
    }

    private Optional<String> excerpt(AuthorityId authority, Subject subject) {
        return subject.indicator() == null || subject.month() == null
                ? Optional.empty()
                : excerpts.of(authority, new FigureKey(subject.indicator(), subject.month()));
    }
}

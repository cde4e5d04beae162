package org.countersign.notification;

import java.util.List;
import java.util.Map;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Figures and texts for e-mails, where the authority lets them in. */
@Component
class NoticeDetails {

    private final PreferenceTable preferences;

    NoticeDetails(PreferenceTable preferences) {
        this.preferences = preferences;
    }

    Map<NoticeId, String> of(AuthorityId authority, List<Notice> notices) {
        return preferences.detailsInMail() ? Map.of() : Map.of();
    }
}

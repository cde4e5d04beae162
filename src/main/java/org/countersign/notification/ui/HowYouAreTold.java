package org.countersign.notification.ui;

import org.countersign.notification.Preferences;
import org.countersign.notification.Telling;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.stereotype.Component;

/** What the page on being told shows and changes. */
@Component
class HowYouAreTold {

    private final Preferences preferences;
    private final Access access;

    HowYouAreTold(Preferences preferences, Access access) {
        this.preferences = preferences;
        this.access = access;
    }

    Telling mine(AuthorityId authority) {
        return preferences.mine(authority);
    }

    void choose(AuthorityId authority, Telling telling) {
        preferences.choose(authority, telling);
    }

    boolean mailIsOn(AuthorityId authority) {
        return preferences.mailIsOn(authority);
    }

    boolean looksAfterMail(AuthorityId authority) {
        return access.may(authority, Right.ADMINISTER);
    }

    boolean detailsInMail(AuthorityId authority) {
        return preferences.detailsInMail(authority);
    }

    void letDetailsIntoMail(AuthorityId authority, boolean may) {
        preferences.letDetailsIntoMail(authority, may);
    }
}

package org.countersign.notification;

import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each person is told by e-mail, and what the authority lets those e-mails say. */
@Service
public class Preferences {

    private final PreferenceTable table;
    private final Carrier carrier;
    private final Access access;
    private final AuditTrail audit;

    Preferences(PreferenceTable table, Carrier carrier, Access access, AuditTrail audit) {
        this.table = table;
        this.carrier = carrier;
        this.access = access;
        this.audit = audit;
    }

    /** How whoever asks is told. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Telling mine(AuthorityId authority) {
        return me().map(table::of).orElse(Telling.USUAL);
    }

    /** Sets how whoever asks is told from now on. */
    @PreAuthorize("@access.may(#authority, 'ARRANGE')")
    @Transactional
    public void choose(AuthorityId authority, Telling telling) {
        me().ifPresent(person -> table.keep(person, telling));
    }

    /** Whether e-mails leave this installation at all. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public boolean mailIsOn(AuthorityId authority) {
        return Postbox.isOn(carrier);
    }

    /** Whether e-mails may carry figures and texts. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public boolean detailsInMail(AuthorityId authority) {
        return table.detailsInMail();
    }

    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public void letDetailsIntoMail(AuthorityId authority, boolean may) {
        boolean before = table.detailsInMail();
        if (before != may) {
            table.letDetailsIntoMail(may);
            audit.record(
                    authority,
                    Act.SETTINGS_CHANGED,
                    "figures and texts in e-mails",
                    new Change(words(before), words(may)));
        }
    }

    private static String words(boolean may) {
        return may ? "allowed" : "not allowed";
    }

    private Optional<PersonId> me() {
        return access.current().person().map(PersonId::new);
    }
}

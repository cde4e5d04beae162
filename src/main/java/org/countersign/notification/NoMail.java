package org.countersign.notification;

import java.util.UUID;
import org.countersign.identity.MailWay;

/** Keeps letters waiting: neither a mail server nor a folder is set. */
record NoMail() implements Carrier {

    @Override
    public Carried carry(UUID event, Letter letter) {
        throw new NotCarried("no mail server is set");
    }

    @Override
    public MailWay way() {
        return MailWay.OFF;
    }
}

package org.countersign.notification;

import java.util.UUID;
import org.countersign.identity.MailWay;

/** What takes letters away. */
interface Carrier {

    /**
     * Takes one letter away, or throws {@link NotCarried}: then it is tried again later.
     *
     * @param event what it tells of; the same letter brought twice looks the same to the receiving server
     */
    Carried carry(UUID event, Letter letter);

    MailWay way();
}

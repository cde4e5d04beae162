package org.countersign.identity;

/** Whether mail leaves this installation; the module that sends it answers. */
@FunctionalInterface
public interface MailDelivery {

    MailWay way();
}

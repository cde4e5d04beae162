package org.countersign.notification;

/** A letter could not leave now. Says why without the words of the mail server, which would name the address. */
class NotCarried extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotCarried(String why) {
        super(why, null, false, false);
    }
}

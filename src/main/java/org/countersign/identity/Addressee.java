package org.countersign.identity;

/** Somebody active to whom mail can be sent. */
public record Addressee(String name, String email) {

    /** No address: this may reach logs. */
    @Override
    public String toString() {
        return "Addressee[…]";
    }
}

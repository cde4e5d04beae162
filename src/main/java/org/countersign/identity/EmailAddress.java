package org.countersign.identity;

import java.util.regex.Pattern;

/** An address that mail can go to. Checked by size, then by alphabet, then by form. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    public EmailAddress {
        value = value.strip();
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Enter an e-mail address like name@example.gov.uk.");
        }
    }

    /** Not the address: this may reach logs. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}

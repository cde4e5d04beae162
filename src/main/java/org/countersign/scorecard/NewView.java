package org.countersign.scorecard;

import org.countersign.tenancy.Unseen;

/**
 * A view to be saved.
 *
 * @param shared whether everybody of the authority finds it
 */
public record NewView(String name, boolean shared) {

    static final int LONGEST = 80;

    public NewView {
        name = name.strip();
    }

    boolean isNamed() {
        return !Unseen.only(name) && name.length() <= LONGEST;
    }
}

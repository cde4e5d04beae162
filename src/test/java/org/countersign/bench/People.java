package org.countersign.bench;

/** Who signs in. */
final class People {

    private static final String PASSWORD = "a password that only the bench has";

    private People() {}

    static Person leader(Application application, Place place, int at) {
        return Person.signedIn(application.address(), place.email("leader", at), PASSWORD);
    }
}

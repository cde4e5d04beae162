package org.countersign.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody who came from a provider was not let in; the words are in {@code messages.properties}. */
public enum SignOnRefusal {
    /** The account is nobody's here, whatever its e-mail address. */
    NOT_JOINED,
    /** The account is somebody's here who does not belong to this authority. */
    NOT_A_MEMBER,
    /** None of their groups gives a role. */
    NO_ROLE,
    /** The provider did not list the groups, because there are too many. */
    TOO_MANY_GROUPS,
    /** The account is already another person's. */
    OTHER_PERSON,
    /** Somebody else is signed in in this browser. */
    SIGNED_IN_AS_OTHER,
    /** The invitation's address has an account, whose owner is to sign in first. */
    HAS_ACCOUNT,
    /** The invitation was used, has expired or was taken back. */
    INVITATION_OVER,
    /** What the provider sent is not what it should be. */
    NOT_PROVEN,
    /** The sign-in was not begun in this browser, or too long ago. */
    NOT_BEGUN,
    /** The provider said no, or the person went back. */
    CANCELLED,
    /** The provider did not answer. */
    NO_ANSWER;

    /** As it stands in an address: "not-joined". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SignOnRefusal> of(String code) {
        return Stream.of(values())
                .filter(refusal -> refusal.code().equals(code))
                .findFirst();
    }
}

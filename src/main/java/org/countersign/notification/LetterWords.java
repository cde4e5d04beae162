package org.countersign.notification;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countersign.identity.AccountLetter;
import org.countersign.identity.InvitationLetter;
import org.countersign.identity.SignOnLetter;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.stereotype.Component;

/** The words of each kind of letter. */
@Component
class LetterWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' h:mma", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private final AuthorityNames names;

    LetterWords(AuthorityNames names) {
        this.names = names;
    }

    Letter of(AuthorityId authority, InvitationLetter invitation) {
        String place = Letter.oneLine(names.name(authority));
        return new Letter(invitation.email(), "Join " + place + " on Countersign", """
                Hello %s,

                %s has invited you to Countersign, where %s writes and signs off the commentary on its performance figures.

                To join, open this link and choose a password:

                %s

                The link works once, until %s. After that, ask your performance team for a new one.

                If you did not expect this e-mail, you can ignore it. Nothing happens unless you open the link and join.
                """.formatted(
                        Letter.oneLine(invitation.name()),
                        Letter.oneLine(invitation.invitedBy()),
                        place,
                        invitation.link(),
                        DAY.format(invitation.expires())));
    }

    Letter ofReset(AccountLetter reset) {
        return new Letter(reset.email(), "Choose a new password for Countersign", """
                Hello %s,

                Somebody, probably you, asked for a new password for Countersign with this e-mail address.

                To choose one, open this link:

                %s

                The link works once, until %s.

                If you did not ask, you can ignore this e-mail. Your password stays as it is unless the link is used.
                """.formatted(
                        Letter.oneLine(reset.name()), reset.link(), DAY.format(reset.at())));
    }

    Letter ofSignOn(SignOnLetter instead) {
        return new Letter(instead.email(), "How you sign in to Countersign", """
                Hello %s,

                Somebody, probably you, asked for a new password for Countersign with this e-mail address.

                You need none: you sign in with the account that you use at work. To sign in, open this page:

                %s

                If you do not know the password of that account, ask whoever looks after it, such as IT support.

                If you did not ask, you can ignore this e-mail. Nothing was changed.
                """.formatted(
                        Letter.oneLine(instead.name()),
                        instead.places().stream()
                                .map(place -> Letter.oneLine(place.authority()) + ": " + place.link())
                                .collect(Collectors.joining("\n"))));
    }

    Letter ofRemoval(AccountLetter removal) {
        return new Letter(removal.email(), "Your second factor for Countersign was removed", """
                Hello %s,

                whoever runs this installation of Countersign has removed the authenticator app, passkeys and recovery codes
                of your account, and signed you out everywhere. This e-mail was written on %s.

                Sign in with your password and set up a new second factor:

                %s

                If you did not ask for this, change your password and tell your performance team at once.
                """.formatted(
                        Letter.oneLine(removal.name()), DAY.format(removal.at()), removal.link()));
    }

    Letter ofChange(AccountLetter change) {
        return new Letter(change.email(), "Your password for Countersign was changed", """
                Hello %s,

                Your password for Countersign was changed. This e-mail was written on %s.

                If that was you, there is nothing to do. If it was not, set a new password now and tell your performance
                team:

                %s
                """.formatted(
                        Letter.oneLine(change.name()), DAY.format(change.at()), change.link()));
    }
}

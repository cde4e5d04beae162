package org.countersign.commentary;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;

/**
 * A month was opened for commentary for the first time. Its dates are read from {@link Cycles}.
 *
 * @param event its own id, by which a listener knows it again
 * @param by whoever opened it
 * @param trial of a trial nobody is told by mail
 * @param concerned who has something to write or to sign in it
 */
public record CycleOpened(
        AuthorityId authority, UUID event, YearMonth month, PersonId by, boolean trial, Set<PersonId> concerned) {}

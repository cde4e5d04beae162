package org.countersign.commentary;

import java.util.List;
import java.util.UUID;
import org.countersign.tenancy.AuthorityId;

/**
 * Countersign itself made a move: what was reopened and not signed in time has its signed version again.
 *
 * @param event its own id, by which a listener knows it again
 */
public record MovedByItself(AuthorityId authority, UUID event, Move move, List<CommentariesMoved.Item> items) {}

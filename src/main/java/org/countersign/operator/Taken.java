package org.countersign.operator;

import java.time.Instant;

/** What became of taking an authority on board. */
public sealed interface Taken {

    /** It is on board now. */
    record OnBoard() implements Taken {}

    /** It was before, so nothing was changed and nobody invited. */
    record AlreadyOnBoard(Instant since) implements Taken {}

    /** It does not exist today. */
    record DoesNotExist() implements Taken {}
}

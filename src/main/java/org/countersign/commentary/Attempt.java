package org.countersign.commentary;

/** What the engine said to a step, before it is written down. */
sealed interface Attempt {

    record Made(Step step, Engine.Made.Moved moved) implements Attempt {}

    record Failed(Outcome outcome) implements Attempt {}
}

package org.countersign.benchmarking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Figures published together. A later release revises an earlier one's figures; what they were before stays.
 *
 * @param code ours, unique: "cin-2024"
 * @param source where it was published
 * @param next when the publisher is expected to follow it up
 */
public record Release(
        int id, String code, String publisher, String title, String source, PublishedOn published, PublishedOn next)
        implements Serializable {

    /** The same under its number. */
    Release under(int number) {
        return new Release(number, code, publisher, title, source, published, next);
    }

    public boolean isOverdue(LocalDate today) {
        return next.isBefore(today);
    }

    /** "published 31 October 2024, 19 months old". */
    public String published(LocalDate today) {
        return "published " + published.words() + ", " + published.age(today);
    }

    /** "next expected October 2025", or that it should be out by now. */
    public String next(LocalDate today) {
        return isOverdue(today) ? "a newer release was expected in " + next.words() : "next expected " + next.words();
    }
}

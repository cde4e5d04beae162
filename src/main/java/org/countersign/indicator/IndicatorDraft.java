package org.countersign.indicator;

import java.util.Map;
import java.util.Set;
import org.countersign.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as somebody wants it.
 *
 * @param id null for a new one
 * @param version of what was edited, so that nothing of somebody else's is overwritten unseen
 * @param redefinition needed where the {@link Wording} of an existing indicator differs; otherwise null
 */
public record IndicatorDraft(
        @Nullable IndicatorId id,
        long version,
        Description description,
        Definition definition,
        Measure measure,
        Standing standing,
        Map<Responsibility, Set<PersonId>> held,
        @Nullable Redefinition redefinition) {

    Wording wording() {
        return Wording.of(description, definition, measure);
    }
}

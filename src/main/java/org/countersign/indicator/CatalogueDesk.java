package org.countersign.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.audit.Act;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the performance team describes indicators. A changed definition is kept as a version and may start a break. */
@Service
public class CatalogueDesk {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 1000;

    private final Indicators indicators;
    private final IndicatorCounter counter;
    private final Catalogue catalogue;
    private final DefinitionVersions versions;
    private final CatalogueTrail trail;

    CatalogueDesk(
            Indicators indicators,
            IndicatorCounter counter,
            Catalogue catalogue,
            DefinitionVersions versions,
            CatalogueTrail trail) {
        this.indicators = indicators;
        this.counter = counter;
        this.catalogue = catalogue;
        this.versions = versions;
        this.trail = trail;
    }

    /** Adds or changes an indicator with all that is said of it, or says why not. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public Saved save(AuthorityId authority, IndicatorDraft draft) {
        IndicatorId id = draft.id();
        return refusal(draft)
                .orElseGet(() -> id == null ? addedOrBack(authority, draft) : changed(authority, id, draft));
    }

    /** Every wording the definition ever had, the newest first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<DefinitionVersion> history(AuthorityId authority, IndicatorId id) {
        return versions.of(id);
    }

    private Optional<Saved> refusal(IndicatorDraft draft) {
        String reference = draft.description().reference();
        Part part = draft.standing().part();
        if (indicators
                .findByReference(reference)
                .filter(other -> !other.id().equals(draft.id()))
                .filter(other -> draft.id() != null || !other.standing().isWithdrawn())
                .isPresent()) {
            return refused(
                    Saved.Field.REFERENCE, "Another indicator has the reference " + reference + ". Choose another.");
        }
        return part == null ? Optional.empty() : refusal(draft, part);
    }

    private Optional<Saved> refusal(IndicatorDraft draft, Part part) {
        boolean isWhole = draft.id() != null
                && !indicators
                        .findAllByPartOfOrderByPositionAscReferenceAsc(
                                draft.id().value())
                        .isEmpty();
        return isWhole || part.whole().equals(draft.id())
                ? refused(Saved.Field.WHOLE, "An indicator with parts cannot be a part itself.")
                : Optional.empty();
    }

    /** One that an undone import had brought is this one now: its reference is free to use. */
    private Saved addedOrBack(AuthorityId authority, IndicatorDraft draft) {
        return indicators
                .findByReference(draft.description().reference())
                .map(withdrawn -> back(authority, withdrawn, draft))
                .orElseGet(() -> added(
                        authority,
                        draft,
                        new Indicator(
                                authority, counter.next(), draft.description(), draft.measure(), StatedPeople.NONE)));
    }

    private Saved back(AuthorityId authority, Indicator withdrawn, IndicatorDraft draft) {
        withdrawn.describe(draft.description());
        withdrawn.measure(draft.measure());
        withdrawn.state(StatedPeople.NONE);
        return added(authority, draft, withdrawn);
    }

    private Saved added(AuthorityId authority, IndicatorDraft draft, Indicator indicator) {
        indicator.define(draft.definition());
        indicator.stand(draft.standing());
        indicators.save(indicator);
        indicators.flush();
        versions.keep(indicator, null, "");
        var change = new Change("", draft.description().title());
        trail.record(authority, Act.INDICATOR_ADDED, draft.description().reference(), change);
        assign(authority, indicator.id(), draft);
        return new Saved.Done(indicator.id());
    }

    private Saved changed(AuthorityId authority, IndicatorId id, IndicatorDraft draft) {
        Indicator indicator = indicators
                .findByIndicatorId(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + id.value() + " here."));
        if (indicator.version() != draft.version()) {
            return new Saved.Conflict(catalogue.byId(authority, id).orElseThrow());
        }
        boolean redefined = !indicator.wording().equals(draft.wording());
        if (redefined && !isExplained(draft.redefinition())) {
            return new Saved.Refused(
                    Saved.Field.REDEFINITION,
                    "The definition changed. Say from which month it holds, or that only the words were corrected, and why.");
        }
        boolean turned = !indicator.measure().polarity().equals(draft.measure().polarity());
        if (turned && draft.definition().polarityReason().isBlank()) {
            return new Saved.Refused(Saved.Field.POLARITY, "What is good changed. Say why: it is kept in the history.");
        }
        rewrite(authority, indicator, draft);
        if (redefined || turned) {
            versions.keep(indicator, from(draft.redefinition()), why(draft, redefined, turned));
        }
        assign(authority, id, draft);
        return new Saved.Done(id);
    }

    /** Of a definition, of what is good, or of both at once. */
    private static String why(IndicatorDraft draft, boolean redefined, boolean turned) {
        Redefinition redefinition = draft.redefinition();
        String reason = redefined && redefinition != null ? redefinition.reason() : "";
        String good = turned ? draft.definition().polarityReason() : "";
        return Stream.of(reason, good).filter(words -> !words.isBlank()).collect(Collectors.joining(". "));
    }

    private void rewrite(AuthorityId authority, Indicator indicator, IndicatorDraft draft) {
        Change change = new Differing()
                .between(indicator.description(), draft.description())
                .between(indicator.definition(), draft.definition())
                .between(indicator.measure(), draft.measure())
                .between(indicator.standing(), draft.standing())
                .change();
        indicator.describe(draft.description());
        indicator.define(draft.definition());
        indicator.measure(draft.measure());
        indicator.stand(draft.standing());
        indicators.flush();
        if (!change.before().equals(change.after())) {
            trail.record(authority, Act.INDICATOR_CHANGED, draft.description().reference(), change);
        }
    }

    /** Only what differs, so that the trail says who was changed. */
    private void assign(AuthorityId authority, IndicatorId id, IndicatorDraft draft) {
        IndicatorDetails present = catalogue.byId(authority, id).orElseThrow();
        for (Responsibility kind : Responsibility.values()) {
            var wanted = draft.held().getOrDefault(kind, Set.of());
            if (!wanted.equals(present.people(kind))) {
                catalogue.assign(authority, id, kind, wanted);
            }
        }
    }

    private static boolean isExplained(@Nullable Redefinition redefinition) {
        if (redefinition == null) {
            return false;
        }
        int length = redefinition.reason().strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }

    private static @Nullable LocalDate from(@Nullable Redefinition redefinition) {
        return redefinition instanceof Redefinition.From later ? later.month().atDay(1) : null;
    }

    private static Optional<Saved> refused(Saved.Field field, String words) {
        return Optional.of(new Saved.Refused(field, words));
    }
}

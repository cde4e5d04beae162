package org.countersign.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;
import org.countersign.tenancy.AuthorityId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(IndicatorKey.class)
@NullUnmarked
class Indicator {

    @Id
    @TenantId
    private Integer authorityId;

    @Id
    private Integer indicatorId;

    private String reference;
    private String title;
    private String outcome;
    private String definition;
    private int position;
    private String sourceMark;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private int decimals;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private boolean frequencyConfirmed;

    @Enumerated(EnumType.STRING)
    private Polarity.Kind polarity;

    private BigDecimal polarityLower;
    private BigDecimal polarityUpper;

    @Enumerated(EnumType.STRING)
    private JudgedBy judgedBy;

    @Column(precision = 9, scale = 4)
    private BigDecimal threshold;

    private String ownerStated;
    private String reporterStated;

    @Version
    private Long version;

    protected Indicator() {}

    Indicator(AuthorityId authority, IndicatorId id, Description description, Measure measure, StatedPeople stated) {
        this.authorityId = authority.value();
        this.indicatorId = id.value();
        describe(description);
        measure(measure);
        state(stated);
    }

    IndicatorId id() {
        return new IndicatorId(indicatorId);
    }

    void describe(Description description) {
        reference = description.reference();
        title = description.title();
        outcome = description.outcome();
        definition = description.definition();
        position = description.position();
        sourceMark = description.sourceMark();
    }

    void measure(Measure measure) {
        unit = measure.unit();
        decimals = measure.decimals();
        frequency = measure.frequency();
        frequencyConfirmed = measure.frequencyConfirmed();
        polarity = measure.polarity().kind();
        polarityLower = measure.polarity().lower();
        polarityUpper = measure.polarity().upper();
        judgedBy = measure.judgedBy();
        threshold = measure.threshold();
    }

    void state(StatedPeople stated) {
        ownerStated = stated.owner();
        reporterStated = stated.reporter();
    }

    Description description() {
        return new Description(reference, title, outcome, definition, position, sourceMark);
    }

    Measure measure() {
        return new Measure(
                unit,
                decimals,
                frequency,
                frequencyConfirmed,
                new Polarity(polarity, polarityLower, polarityUpper),
                judgedBy,
                threshold);
    }

    StatedPeople stated() {
        return new StatedPeople(ownerStated, reporterStated);
    }
}

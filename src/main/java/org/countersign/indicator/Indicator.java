package org.countersign.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
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
    private String numerator;
    private String denominator;
    private Integer multiplier;
    private String sourceReturn;
    private String seriesCode;
    private String seriesDifference;
    private int position;
    private String sourceMark;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private int decimals;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private boolean frequencyConfirmed;

    @Enumerated(EnumType.STRING)
    private Timing timing;

    private int lagMonths;

    @Enumerated(EnumType.STRING)
    private Polarity.Kind polarity;

    private BigDecimal polarityLower;
    private BigDecimal polarityUpper;
    private String polarityReason;

    @Enumerated(EnumType.STRING)
    private JudgedBy judgedBy;

    @Column(precision = 9, scale = 4)
    private BigDecimal threshold;

    private BigDecimal minimumBase;

    @Enumerated(EnumType.STRING)
    private StatusRule statusRule;

    private BigDecimal tolerance;
    private UUID themeId;

    @Enumerated(EnumType.STRING)
    private EnteredBy enteredBy;

    private LocalDate sinceMonth;
    private LocalDate untilMonth;
    private Integer partOf;

    @Enumerated(EnumType.STRING)
    private PartKind partKind;

    @Enumerated(EnumType.STRING)
    private OverviewOf overviewOf;

    private String ownerStated;
    private String reporterStated;

    @Version
    private Long version;

    protected Indicator() {}

    Indicator(AuthorityId authority, IndicatorId id, Description description, Measure measure, StatedPeople stated) {
        this.authorityId = authority.value();
        this.indicatorId = id.value();
        describe(description);
        define(Definition.NONE);
        measure(measure);
        stand(Standing.NEW);
        state(stated);
    }

    /** What an overview text is written about. */
    static Indicator overview(AuthorityId authority, IndicatorId id, OverviewOf of, Description description) {
        var overview = new Indicator(
                authority,
                id,
                description,
                Measure.found(Unit.COUNT, 0, Polarity.NONE).every(Frequency.MONTH),
                StatedPeople.NONE);
        overview.overviewOf = of;
        return overview;
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

    void define(Definition words) {
        numerator = words.numerator();
        denominator = words.denominator();
        multiplier = words.multiplier();
        sourceReturn = words.sourceReturn();
        polarityReason = words.polarityReason();
        seriesCode = words.seriesCode();
        seriesDifference = words.seriesDifference();
    }

    void stand(Standing standing) {
        ThemeId theme = standing.theme();
        Part part = standing.part();
        themeId = theme == null ? null : theme.value();
        enteredBy = standing.enteredBy();
        sinceMonth = firstDay(standing.since());
        untilMonth = firstDay(standing.until());
        partOf = part == null ? null : part.whole().value();
        partKind = part == null ? null : part.kind();
    }

    private static LocalDate firstDay(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    void measure(Measure measure) {
        unit = measure.unit();
        decimals = measure.decimals();
        frequency = measure.frequency();
        frequencyConfirmed = measure.frequencyConfirmed();
        timing = measure.timing();
        lagMonths = measure.lag();
        polarity = measure.polarity().kind();
        polarityLower = measure.polarity().lower();
        polarityUpper = measure.polarity().upper();
        judgedBy = measure.judgedBy();
        threshold = measure.threshold();
        minimumBase = measure.minimumBase();
        statusRule = measure.statusRule();
        tolerance = measure.tolerance();
    }

    void state(StatedPeople stated) {
        ownerStated = stated.owner();
        reporterStated = stated.reporter();
    }

    Description description() {
        return new Description(reference, title, outcome, definition, position, sourceMark);
    }

    Definition definition() {
        return new Definition(
                numerator, denominator, multiplier, sourceReturn, polarityReason, seriesCode, seriesDifference);
    }

    Measure measure() {
        return new Measure(
                unit,
                decimals,
                frequency,
                frequencyConfirmed,
                timing,
                lagMonths,
                new Polarity(polarity, polarityLower, polarityUpper),
                judgedBy,
                threshold,
                minimumBase,
                statusRule,
                tolerance);
    }

    Standing standing() {
        return new Standing(
                themeId == null ? null : new ThemeId(themeId),
                enteredBy,
                sinceMonth == null ? null : YearMonth.from(sinceMonth),
                untilMonth == null ? null : YearMonth.from(untilMonth),
                partOf == null ? null : new Part(new IndicatorId(partOf), partKind));
    }

    Wording wording() {
        return Wording.of(description(), definition(), measure());
    }

    void at(int place) {
        position = place;
    }

    OverviewOf overviewOf() {
        return overviewOf;
    }

    long version() {
        return version;
    }

    StatedPeople stated() {
        return new StatedPeople(ownerStated, reporterStated);
    }
}

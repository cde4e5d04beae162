package org.countersign.indicator;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Indicators extends Repository<Indicator, IndicatorKey> {

    List<Indicator> findAllByOrderByPositionAscReferenceAsc();

    List<Indicator> findAllByOverviewOfIsNullOrderByPositionAscReferenceAsc();

    List<Indicator> findAllByPartOfIsNullOrderByPositionAscReferenceAsc();

    List<Indicator> findAllByPartOfIsNullAndOverviewOfIsNullOrderByPositionAscReferenceAsc();

    List<Indicator> findAllByPartOfOrderByPositionAscReferenceAsc(Integer whole);

    Optional<Indicator> findByReference(String reference);

    Optional<Indicator> findByReferenceAndOverviewOfIsNull(String reference);

    Optional<Indicator> findByOverviewOf(OverviewOf of);

    Optional<Indicator> findByOverviewOfAndThemeId(OverviewOf of, UUID theme);

    /** Locked, so that of two who edit at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Indicator> findByIndicatorId(Integer id);

    Optional<Indicator> findById(IndicatorKey key);

    Indicator save(Indicator indicator);

    /** Before plain SQL looks at the table. */
    void flush();
}

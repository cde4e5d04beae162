package org.countersign.indicator;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Indicators extends Repository<Indicator, IndicatorKey> {

    List<Indicator> findAllByOrderByPositionAscReferenceAsc();

    List<Indicator> findAllByPartOfIsNullOrderByPositionAscReferenceAsc();

    List<Indicator> findAllByPartOfOrderByPositionAscReferenceAsc(Integer whole);

    Optional<Indicator> findByReference(String reference);

    /** Locked, so that of two who edit at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Indicator> findByIndicatorId(Integer id);

    Optional<Indicator> findById(IndicatorKey key);

    Indicator save(Indicator indicator);

    /** Before plain SQL looks at the table. */
    void flush();
}

package org.countersign.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Indicators extends Repository<Indicator, IndicatorKey> {

    List<Indicator> findAllByOrderByPositionAscReferenceAsc();

    List<Indicator> findAllByPartOfIsNullOrderByPositionAscReferenceAsc();

    List<Indicator> findAllByPartOfOrderByPositionAscReferenceAsc(Integer whole);

    Optional<Indicator> findByReference(String reference);

    Optional<Indicator> findById(IndicatorKey key);

    Indicator save(Indicator indicator);

    /** Before plain SQL looks at the table. */
    void flush();
}

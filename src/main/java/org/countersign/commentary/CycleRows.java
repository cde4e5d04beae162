package org.countersign.commentary;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CycleRows extends Repository<Cycle, Cycle.Key> {

    List<Cycle> findAllByOrderByMonthDesc();

    Optional<Cycle> findById(Cycle.Key key);

    Cycle save(Cycle cycle);

    void delete(Cycle cycle);

    void flush();
}

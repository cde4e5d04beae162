package org.countersign.commentary;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Commentaries extends Repository<Commentary, Commentary.Key> {

    /** Locks the row: an edit and a signature of the same moment wait for each other, and the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commentary c where c.commentaryId in :ids order by c.commentaryId")
    List<Commentary> locked(Collection<UUID> ids);

    /** What was reopened and not signed by the day before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commentary c where c.reopenedUntil < :day order by c.commentaryId")
    List<Commentary> overdue(LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commentary c where c.month in :months and c.state in :states order by c.commentaryId")
    List<Commentary> locked(Collection<LocalDate> months, Collection<State> states);

    Optional<Commentary> findByCommentaryId(UUID id);

    Optional<Commentary> findByMonthAndIndicatorId(LocalDate month, Integer indicatorId);

    List<Commentary> findByState(State state);

    List<Commentary> findByMonth(LocalDate month);

    List<Commentary> findByMonthIn(Collection<LocalDate> months);

    List<Commentary> findByIndicatorIdIn(Collection<Integer> indicatorIds);

    List<Commentary> findByIndicatorIdOrderByMonthDesc(Integer indicatorId);

    void flush();
}

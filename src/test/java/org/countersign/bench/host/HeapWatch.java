package org.countersign.bench.host;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The most that was left on the heap after any collection, while it watched. */
final class HeapWatch implements NotificationListener, AutoCloseable {

    private static final List<NotificationEmitter> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(NotificationEmitter.class::cast)
            .toList();

    private final AtomicLong most = new AtomicLong();

    HeapWatch() {
        COLLECTORS.forEach(collector -> collector.addNotificationListener(this, null, null));
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            long left = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc()
                    .entrySet()
                    .stream()
                    .filter(pool -> isHeap(pool.getKey()))
                    .mapToLong(pool -> used(pool.getValue()))
                    .sum();
            most.accumulateAndGet(left, Math::max);
        }
    }

    private static long used(MemoryUsage usage) {
        return usage.getUsed();
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getMemoryPoolNames)
                .anyMatch(pools -> List.of(pools).contains(pool));
    }

    long megabytes() {
        return most.get() >> 20;
    }

    @Override
    public void close() {
        COLLECTORS.forEach(this::forget);
    }

    private void forget(NotificationEmitter collector) {
        try {
            collector.removeNotificationListener(this);
        } catch (ListenerNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.countersign.notification;

import java.util.UUID;

public record NoticeId(UUID value) {}

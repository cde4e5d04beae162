package org.countersign.commentary;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures seen, as stored. A record of a later version may say more than is read. */
public final class SeenText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SeenText() {}

    static @Nullable String of(@Nullable Seen seen) {
        return seen == null ? null : JSON.writeValueAsString(seen);
    }

    public static @Nullable Seen read(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, Seen.class);
    }
}

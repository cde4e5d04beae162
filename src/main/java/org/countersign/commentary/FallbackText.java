package org.countersign.commentary;

import org.countersign.commentary.Progress.Fallback;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The signed version of what was reopened, as stored. */
final class FallbackText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FallbackText() {}

    static @Nullable String of(@Nullable Fallback version) {
        return version == null ? null : JSON.writeValueAsString(version);
    }

    static @Nullable Fallback read(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, Fallback.class);
    }
}

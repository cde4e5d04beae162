package org.countersign.benchmarking;

import java.util.List;

/**
 * What others would see before anything is shared.
 *
 * @param leftOut which signed months they would not see and why, a sentence each
 */
public record SharingPreview(List<SharedFigures> figures, List<String> leftOut) {}

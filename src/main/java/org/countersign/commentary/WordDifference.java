package org.countersign.commentary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two texts compared word by word. Words stay whole and keep the space after them, so the pieces that are kept or added
 * make up the newer text exactly, and those kept or removed the older.
 */
public record WordDifference(List<Piece> pieces) {

    /** Beyond this many pairs of words the changed middle is shown as replaced in one. */
    private static final int MOST_PAIRS = 4_000_000;

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public record Piece(Kind kind, String text) {}

    public static WordDifference between(String before, String now) {
        return new Comparing(words(before), words(now)).difference();
    }

    public boolean none() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.KEPT);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static final class Comparing {

        private final List<String> before;
        private final List<String> now;
        private final List<Piece> pieces = new ArrayList<>();

        Comparing(List<String> before, List<String> now) {
            this.before = before;
            this.now = now;
        }

        WordDifference difference() {
            int start = sameAtStart();
            int end = sameAtEnd(start);
            put(Kind.KEPT, now.subList(0, start));
            middle(before.subList(start, before.size() - end), now.subList(start, now.size() - end));
            put(Kind.KEPT, now.subList(now.size() - end, now.size()));
            return new WordDifference(List.copyOf(pieces));
        }

        private int sameAtStart() {
            int same = 0;
            while (same < Math.min(before.size(), now.size())
                    && before.get(same).equals(now.get(same))) {
                same++;
            }
            return same;
        }

        private int sameAtEnd(int start) {
            int same = 0;
            while (same < Math.min(before.size(), now.size()) - start
                    && before.get(before.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
                same++;
            }
            return same;
        }

        private void middle(List<String> old, List<String> young) {
            if ((long) old.size() * young.size() > MOST_PAIRS) {
                put(Kind.REMOVED, old);
                put(Kind.ADDED, young);
            } else {
                walk(old, young, longestCommon(old, young));
            }
        }

        private void walk(List<String> old, List<String> young, int[][] common) {
            int i = 0;
            int j = 0;
            while (i < old.size() || j < young.size()) {
                if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                    put(Kind.KEPT, young.subList(j, ++j));
                    i++;
                } else if (j == young.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                    put(Kind.REMOVED, old.subList(i, ++i));
                } else {
                    put(Kind.ADDED, young.subList(j, ++j));
                }
            }
        }

        private static int[][] longestCommon(List<String> old, List<String> young) {
            int[][] common = new int[old.size() + 1][young.size() + 1];
            for (int i = old.size() - 1; i >= 0; i--) {
                for (int j = young.size() - 1; j >= 0; j--) {
                    common[i][j] = old.get(i).equals(young.get(j))
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            return common;
        }

        /** Joins on to the piece before where that is of the same kind. */
        private void put(Kind kind, List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            String text = String.join("", words);
            if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
                text = pieces.removeLast().text() + text;
            }
            pieces.add(new Piece(kind, text));
        }
    }
}

package hectograph.content.importers;

import hectograph.content.importers.record.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two texts, in words: {@code … the [-old-] {+new+} words …}, as Git writes it. White space does not
 * count. Common words at both ends and far from a difference are left out.
 */
final class WordDiff {

    /** Words that are shown before and behind a difference. */
    private static final int AROUND = 3;

    /** Products of lengths that are compared word by word; longer middles are shown as a whole. */
    private static final long MOST_CELLS = 4_000_000;

    /** The longest text shown, in UTF-16 code units. */
    private static final int LONGEST = 600;

    private final List<String> shown = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> common = new ArrayList<>();
    private boolean begun;

    private WordDiff() {}

    /** Whether two texts say the same but for white space. */
    static boolean same(String before, String after) {
        return words(before).equals(words(after));
    }

    /** The difference; empty when there is none. */
    static String of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        return old.equals(young) ? "" : new WordDiff().compare(old, young);
    }

    private static List<String> words(String text) {
        String words = text.strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }

    private String compare(List<String> old, List<String> young) {
        int start = 0;
        while (start < Math.min(old.size(), young.size()) && old.get(start).equals(young.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), young.size()) - start
                && old.get(old.size() - 1 - end).equals(young.get(young.size() - 1 - end))) {
            end++;
        }
        old.subList(0, start).forEach(this::keep);
        middle(old.subList(start, old.size() - end), young.subList(start, young.size() - end));
        old.subList(old.size() - end, old.size()).forEach(this::keep);
        flush();
        if (!common.isEmpty()) {
            boolean cut = common.size() > AROUND;
            shown.addAll(common.subList(0, Math.min(AROUND, common.size())));
            if (cut) {
                shown.add("…");
            }
        }
        String text = String.join(" ", shown);
        return text.length() <= LONGEST ? text : Facts.cut(text, LONGEST) + " …";
    }

    /** The longest common sequence of words, by the table of its lengths. */
    private void middle(List<String> old, List<String> young) {
        if ((long) old.size() * young.size() > MOST_CELLS) {
            old.forEach(this::remove);
            young.forEach(this::add);
            return;
        }
        int[][] longest = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(young.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                keep(old.get(i));
                i++;
                j++;
            } else if (j == young.size() || i < old.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                remove(old.get(i++));
            } else {
                add(young.get(j++));
            }
        }
    }

    private void keep(String word) {
        flush();
        common.add(word);
    }

    private void remove(String word) {
        showCommon();
        removed.add(word);
    }

    private void add(String word) {
        showCommon();
        added.add(word);
    }

    private void showCommon() {
        if (common.isEmpty()) {
            return;
        }
        int size = common.size();
        if (!begun) {
            if (size > AROUND) {
                shown.add("…");
            }
            shown.addAll(common.subList(Math.max(0, size - AROUND), size));
        } else if (size > 2 * AROUND) {
            shown.addAll(common.subList(0, AROUND));
            shown.add("…");
            shown.addAll(common.subList(size - AROUND, size));
        } else {
            shown.addAll(common);
        }
        common.clear();
    }

    private void flush() {
        if (!removed.isEmpty()) {
            shown.add("[-" + String.join(" ", removed) + "-]");
        }
        if (!added.isEmpty()) {
            shown.add("{+" + String.join(" ", added) + "+}");
        }
        begun = begun || !removed.isEmpty() || !added.isEmpty();
        removed.clear();
        added.clear();
    }
}

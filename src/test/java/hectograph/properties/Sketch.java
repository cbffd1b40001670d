package hectograph.properties;

import hectograph.model.Limits;
import hectograph.model.SmallLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site that is changed at random, one edit at a time. A small one has small {@link #limits}, over which it grows and below
 * which it shrinks again. A large one is over what is no limit of a site's: lists and archives in several parts, more papers
 * of a word than are looked up, files of the search in several parts. Of any some papers have warnings.
 */
final class Sketch {

    private static final List<String> WORDS = List.of(
            "ink", "paper", "copy", "gelatin", "violet", "master", "sheet", "tray", "press", "page", "print", "faint");
    private static final List<String> NAMES =
            List.of("Ada Rowe", "Bo Ray", "Chiara Rossi", "Dov Katz", "Émile Roux", "Ōno Rei", "P. van der Aa");
    private static final List<String> TOPICS = List.of("ink-science", "printing", "history", "machines");

    private static final List<String> LOOKS =
            List.of("paper.ftlh", "list.ftlh", "topic.ftlh", "frame.ftlh", "hooks.ftlh", "assets/style.css");

    /** The edits of a large site, which is too dear to be changed often: a paper, many, one that is dated back, a merge. */
    private static final int[] EACH = {5, 20, 16, 78};

    private static final int SMALL = 7;
    private static final int LARGE = 66;

    private final Random random;
    private final Limits limits;
    private final SortedMap<String, String> files = new TreeMap<>();

    /** What became of topics that others took in. */
    private final SortedMap<String, String> merged = new TreeMap<>();

    private final boolean large;
    private int born;
    private int edits;
    private final List<String> look = new ArrayList<>();

    /** A site of a few papers; how many are few for it differs. */
    Sketch(long seed) {
        this(seed, false, SmallLimits.of(4 + (int) (seed % 8)));
    }

    private Sketch(long seed, boolean large, Limits limits) {
        random = new Random(seed);
        this.large = large;
        this.limits = limits;
        site();
        for (String topic : TOPICS) {
            topic(topic);
        }
        files.put("pages/about.md", "---\ntitle: About\n---\nCopies made by hand.\n");
        for (int i = 0; i < (large ? LARGE : SMALL); i++) {
            addPaper();
        }
        listing();
    }

    /** A site of more papers than any term is looked up in. */
    static Sketch large(long seed) {
        return new Sketch(seed, true, Limits.USUAL);
    }

    /** The content files, by path. */
    SortedMap<String, String> files() {
        return files;
    }

    /** The sizes at which the site takes another shape. */
    Limits limits() {
        return limits;
    }

    /**
     * What it is now.
     *
     * @param what became of it since it was asked the last time, for people
     */
    State state(String what) {
        return new State(what, new TreeMap<>(files), List.copyOf(look), random.nextLong());
    }

    /**
     * What a site is after an edit.
     *
     * @param what the edit
     * @param files the content files, by path
     * @param look the files of the look that were changed, one by one
     * @param dice decides how it is built
     */
    record State(String what, SortedMap<String, String> files, List<String> look, long dice) {

        /** The same without some files. */
        State only(Collection<String> names) {
            SortedMap<String, String> some = new TreeMap<>(files);
            some.keySet().removeIf(name -> name.startsWith("papers/") && !names.contains(name));
            return new State(what, some, look, dice);
        }
    }

    /** Makes one edit, and says which. */
    String edit() {
        int dice = large && edits < EACH.length ? EACH[edits++] : random.nextInt(100);
        if (dice < 14) {
            return "add " + addPaper();
        }
        if (dice < 18) {
            String file = addPaper();
            String text = files.get(file);
            String day = text.contains("\ndate:") ? "added: 2025-03-02" : "date: 2015-11";
            files.put(file, text.replaceFirst("added: .*", day));
            return "add " + file + ", dated back";
        }
        if (dice < 22) {
            int many = large ? 20 : SMALL;
            grow(many);
            return "add " + many + " papers";
        }
        if (dice < 26 && papers().size() > SMALL) {
            int many = papers().size() - 3;
            shrink(many);
            return "remove " + many + " papers";
        }
        if (dice < 44) {
            String file = anyPaper();
            files.put(file, paper());
            return "change " + file;
        }
        if (dice < 58 && papers().size() > 3) {
            String file = anyPaper();
            files.remove(file);
            return "remove " + file;
        }
        if (dice < 68) {
            String file = anyPaper();
            String text = files.remove(file);
            String name = "papers/renamed-" + born++ + ".md";
            files.put(name, text);
            return "rename " + file + " to " + name;
        }
        if (dice < 76) {
            String topic = pick(TOPICS);
            topic(topic);
            return "edit topic " + topic;
        }
        if (dice < 81) {
            return "merge topic " + merge();
        }
        if (dice < 86) {
            site();
            return "edit site.yaml";
        }
        if (dice < 93) {
            listing();
            return "edit the listing";
        }
        look.add(pick(LOOKS));
        return "edit " + look.get(look.size() - 1);
    }

    /** How many papers there are. */
    int size() {
        return papers().size();
    }

    /** Adds so many papers. */
    void grow(int many) {
        for (int i = 0; i < many; i++) {
            addPaper();
        }
    }

    /** Removes so many papers. */
    void shrink(int many) {
        for (int i = 0; i < many; i++) {
            files.remove(anyPaper());
        }
    }

    private void site() {
        files.put("site.yaml", """
                title: %s
                description: %s
                url: https://example.org/%s/
                page-size: %d
                feed-size: %d
                %s""".formatted(
                words(2),
                words(6),
                pick(WORDS),
                5 + random.nextInt(2),
                10,
                large ? "exports: {paper-bib: false, paper-ris: false, paper-json: false, author-bib: false}\n" : ""));
    }

    /** One topic takes in another: its papers follow the alias, with a warning. */
    private String merge() {
        String gone = pick(List.of("ink-science", "history", "machines"));
        if (!merged.isEmpty()) {
            topic(merged.firstKey());
            return "back";
        }
        merged.put(gone, "printing");
        files.remove("topics/" + gone + ".md");
        topic("printing");
        return gone;
    }

    private void topic(String slug) {
        Optional<String> host = Optional.ofNullable(merged.remove(slug));
        host.ifPresent(this::topic);
        List<String> aliases = merged.keySet().stream()
                .filter(gone -> merged.get(gone).equals(slug))
                .toList();
        boolean child = !slug.equals("printing") && random.nextBoolean();
        files.put("topics/" + slug + ".md", """
                ---
                title: %s, %s
                match: [%s, %s]
                %s%s---
                %s.
                """.formatted(
                        words(2),
                        slug,
                        pick(WORDS),
                        pick(WORDS),
                        child ? "parent: printing\n" : "",
                        aliases.isEmpty() ? "" : "aliases: " + aliases + "\n",
                        words(8)));
    }

    private String addPaper() {
        String file = "papers/" + pick(WORDS) + "-no-" + born++ + ".md";
        files.put(file, paper());
        return file;
    }

    private String paper() {
        StringBuilder text = new StringBuilder("---\ntitle: \"" + words(2 + random.nextInt(6)) + "\"\n");
        text.append("added: 2026-0")
                .append(1 + random.nextInt(3))
                .append('-')
                .append(10 + random.nextInt(large ? 18 : 4));
        text.append('\n');
        if (random.nextInt(4) > 0) {
            text.append("authors: [").append(pick(NAMES));
            if (random.nextBoolean()) {
                text.append(", {name: Sol Ibarra, affiliation: ")
                        .append(words(2))
                        .append('}');
            }
            text.append("]\n");
        }
        if (random.nextBoolean()) {
            text.append("date: ").append(2019 + random.nextInt(4)).append('\n');
        }
        if (random.nextBoolean()) {
            text.append("topics: [").append(pick(TOPICS)).append("]\n");
        }
        if (random.nextInt(5) == 0) {
            text.append("aliases: [former-").append(born++).append("]\n");
        }
        if (random.nextInt(8) == 0) {
            text.append(random.nextBoolean() ? "draft: true\n" : "withdrawn: " + words(3) + "\n");
        }
        String odd = born % 6 == 5 ? " $\\nosuch$ and \\(" : ""; // a warning or two
        return text.append("---\n")
                .append(words(15))
                .append(odd)
                .append(" $x_")
                .append(born)
                .append("$.\n")
                .toString();
    }

    /** Lists some papers on one day. */
    void listing() {
        List<String> slugs = new ArrayList<>();
        for (String file : papers()) {
            if (random.nextInt(3) > 0) {
                slugs.add(random.nextInt(slugs.size() + 1), file.substring("papers/".length(), file.length() - 3));
            }
        }
        StringBuilder text = new StringBuilder("papers:\n");
        slugs.forEach(slug -> text.append("  - ").append(slug).append('\n'));
        if (slugs.isEmpty()) {
            files.remove("listings/2026-01-11.yaml");
        } else {
            files.put("listings/2026-01-11.yaml", text.toString());
        }
    }

    private List<String> papers() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("papers/"))
                .toList();
    }

    private String anyPaper() {
        return pick(papers());
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return text.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package hectograph.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small site that is changed at random, one edit at a time. */
final class Sketch {

    private static final List<String> WORDS = List.of(
            "ink", "paper", "copy", "gelatin", "violet", "master", "sheet", "tray", "press", "page", "print", "faint");
    private static final List<String> NAMES =
            List.of("Ada Rowe", "Bo Lindqvist", "Chiara Neri", "Dov Katz", "Émile Roux", "Ōno Yuki", "P. van der Aa");
    private static final List<String> TOPICS = List.of("ink-science", "printing", "history", "machines");

    private final Random random;
    private final SortedMap<String, String> files = new TreeMap<>();
    private int born;
    private int templateEdits;

    Sketch(long seed) {
        random = new Random(seed);
        site();
        for (String topic : TOPICS) {
            topic(topic);
        }
        files.put("pages/about.md", "---\ntitle: About\n---\nCopies made by hand.\n");
        for (int i = 0; i < 7; i++) {
            addPaper();
        }
        listing();
    }

    /** The content files, by path. */
    SortedMap<String, String> files() {
        return files;
    }

    /** How often the look was changed. */
    int templateEdits() {
        return templateEdits;
    }

    /** Makes one edit, and says which. */
    String edit() {
        int dice = random.nextInt(100);
        if (dice < 22) {
            return "add " + addPaper();
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
        if (dice < 80) {
            String topic = pick(TOPICS);
            topic(topic);
            return "edit topic " + topic;
        }
        if (dice < 86) {
            site();
            return "edit site.yaml";
        }
        if (dice < 93) {
            listing();
            return "edit the listing";
        }
        templateEdits++;
        return "edit a template";
    }

    private void site() {
        files.put("site.yaml", """
                title: %s
                description: %s
                url: https://example.org/%s/
                page-size: %d
                """.formatted(words(2), words(6), pick(WORDS), 5 + random.nextInt(2)));
    }

    private void topic(String slug) {
        boolean child = !slug.equals("printing") && random.nextBoolean();
        files.put("topics/" + slug + ".md", """
                ---
                title: %s, %s
                match: [%s, %s]
                %s---
                %s.
                """.formatted(
                        words(2), slug, pick(WORDS), pick(WORDS), child ? "parent: printing\n" : "", words(8)));
    }

    private String addPaper() {
        String file = "papers/" + pick(WORDS) + "-" + born++ + ".md";
        files.put(file, paper());
        return file;
    }

    private String paper() {
        StringBuilder text = new StringBuilder("---\ntitle: \"" + words(2 + random.nextInt(6)) + "\"\n");
        text.append("added: 2026-0").append(1 + random.nextInt(3)).append("-1").append(random.nextInt(4));
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

    private void listing() {
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

package hectograph.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What a file that was copied out of a lower layer says of its original, in a comment at its head:
 * {@code <#-- from Hectograph 0.1.0, paper.ftlh 3f9c21ab -->}.
 *
 * @param version the generator's when it was copied
 * @param name the original's path within its layer
 * @param digest of the original, eight hexadecimal digits; how its lines end does not count
 */
public record Mark(String version, String name, String digest) {

    private static final Pattern WORDS = Pattern.compile("from Hectograph (\\S{1,40}), (\\S{1,200}) ([0-9a-f]{8})\\b");

    /** The mark is not looked for below the first lines: a file may begin with what has to come first. */
    private static final int HEAD = 500;

    /** The mark of an original. */
    public static Mark of(String version, String name, byte[] original) {
        return new Mark(version, name, digest(original));
    }

    /** The mark of a file; empty when it was not copied, or can't have comments. */
    public static Optional<Mark> in(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.UTF_8);
        Matcher found = WORDS.matcher(head);
        return found.find() ? Optional.of(new Mark(found.group(1), found.group(2), found.group(3))) : Optional.empty();
    }

    /** Whether a file is still the original. */
    public boolean isOf(byte[] original) {
        return digest.equals(digest(original));
    }

    /** The copy to be edited: the original with its mark; the original alone when no comment can stand in it. */
    public byte[] copy(byte[] original) {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String comment = switch (kind) {
            case "ftlh" -> "<#-- " + words() + " -->\n";
            case "css", "js" -> "/* " + words() + " */\n";
            case "svg", "html", "xml" -> "<!-- " + words() + " -->\n";
            case "yaml" -> "# " + words() + "\n";
            default -> "";
        };
        if (comment.isEmpty()) {
            return original.clone();
        }
        String text = new String(original, StandardCharsets.UTF_8);
        int first = text.startsWith("<?xml") || text.startsWith("<#ftl") ? text.indexOf('\n') + 1 : 0;
        return (text.substring(0, first) + comment + text.substring(first)).getBytes(StandardCharsets.UTF_8);
    }

    /** A copy, edited since, with this mark in the place of the one it has. */
    public byte[] replacing(byte[] copy) {
        String text = new String(copy, StandardCharsets.UTF_8);
        return WORDS.matcher(text)
                .replaceFirst(Matcher.quoteReplacement(words()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String words() {
        return "from Hectograph " + version + ", " + name + " " + digest;
    }

    private static String digest(byte[] file) {
        CRC32 digest = new CRC32();
        for (byte octet : file) {
            if (octet != '\r') {
                digest.update(octet);
            }
        }
        return String.format(Locale.ROOT, "%08x", digest.getValue());
    }
}

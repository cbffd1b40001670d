package hectograph.model;

import java.util.List;
import java.util.Optional;

/**
 * What a maintainer says of a paper beside what is asked for.
 *
 * @param own values under names of the maintainer's own, which templates alone read
 * @param badges a few words each, such as {@code Best paper}
 * @param image a picture of it
 */
public record Extras(List<Value> own, List<String> badges, Optional<Image> image) {

    /** Nothing. */
    public static final Extras NONE = new Extras(List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public Extras {
        own = List.copyOf(own);
        badges = List.copyOf(badges);
    }

    /** What a value is. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** Texts in their order. */
        LIST
    }

    /**
     * A value.
     *
     * @param name unique among the paper's
     * @param kind what it is
     * @param texts its texts: one, unless it is a list
     */
    public record Value(String name, Kind kind, List<String> texts) {

        /** Copies the list. */
        public Value {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A picture that stands below {@code static/}.
     *
     * @param path from that folder on
     * @param alt what it shows, for who does not see it; may be empty
     * @param size how large it is; 1 by 1 until the file was looked at
     */
    public record Image(String path, String alt, PictureSize size) {}

    /** The same with a picture of a known size, or without it. */
    public Extras showing(Optional<PictureSize> size) {
        return new Extras(
                own, badges, image.flatMap(known -> size.map(found -> new Image(known.path(), known.alt(), found))));
    }
}

package hectograph.content;

import hectograph.problem.Origin;
import java.util.List;

/** A piece of YAML with its place; scalars are text, whatever they look like. */
public sealed interface YamlNode {

    /** Where it begins. */
    Origin origin();

    /** What it is, for messages: {@code a text}, {@code a list}, {@code a group of fields}. */
    String kind();

    /**
     * A single value.
     *
     * @param text the value; empty for an empty one
     * @param origin where it begins
     * @param quoted whether it stands in quotes, or is a block of text
     */
    record Scalar(String text, Origin origin, boolean quoted) implements YamlNode {

        /** A value as it stands. */
        Scalar(String text, Origin origin) {
            this(text, origin, false);
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /**
     * A list.
     *
     * @param items its items in order
     * @param origin where it begins
     */
    record Sequence(List<YamlNode> items, Origin origin) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Fields with their values, in order; a name can stand twice.
     *
     * @param entries the fields
     * @param origin where it begins
     */
    record Mapping(List<Entry> entries, Origin origin) implements YamlNode {
        @Override
        public String kind() {
            return "a group of fields";
        }
    }

    /**
     * A field.
     *
     * @param name its name
     * @param nameOrigin where the name stands
     * @param value its value
     */
    record Entry(String name, Origin nameOrigin, YamlNode value) {}
}

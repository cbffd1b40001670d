package hectograph.content;

import hectograph.content.source.Source;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds where a field stands in a file that was read before. Places of fields are not kept for a whole build: they are
 * asked for only when something is wrong.
 */
public final class FieldOrigins {

    private FieldOrigins() {}

    /**
     * The place of the first field that the file has.
     *
     * @param file a paper's file
     * @param names fields, the likeliest first
     * @return the file as a whole when it has none of them, or can't be read any more
     */
    public static Origin find(Origin file, String... names) {
        try {
            Source source = SourceReader.read(file.file(), Files.readAllBytes(Path.of(file.file())))
                    .value();
            Problems ignored = new Problems(); // reported when the file was read
            FrontMatter front = FrontMatter.read(source, ignored);
            Fields fields = new Fields(front.fields(), PaperReader.FIELDS, ignored);
            for (String name : names) {
                if (fields.has(name)) {
                    return fields.origin(name);
                }
            }
        } catch (IOException e) {
            // the file is gone: its name must do
        }
        return file;
    }
}

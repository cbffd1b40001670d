package hectograph.content.importers.json;

import hectograph.content.importers.record.ImportFormat;
import java.util.List;
import java.util.stream.Stream;

/** Every format made of JSON. */
public final class JsonFormats {

    private JsonFormats() {}

    /** In the order in which they are asked: the more telling a shape, the earlier. */
    public static List<ImportFormat> all() {
        return Stream.<JsonShape>of(
                        new JsonFeedItem(),
                        new HuggingFacePaper(),
                        new CrossrefWork(),
                        new DataciteRecord(),
                        new ArxivSnapshot(),
                        new OpenReviewNote(),
                        new SemanticScholarPaper(),
                        new OpenAlexWork(),
                        new CslItem(),
                        new CatalogueLine())
                .<ImportFormat>map(JsonFormat::new)
                .toList();
    }
}

package hectograph.content.importers.xml;

import hectograph.content.importers.record.ImportFormat;
import java.util.List;

/** Every format made of XML. */
public final class XmlFormats {

    private XmlFormats() {}

    /** In the order in which they are asked. */
    public static List<ImportFormat> all() {
        return List.of(new OaiPage(), new AclAnthology(), new SyndicationFeed());
    }
}

package hectograph.maven;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What Maven knows of the goals: the file that is made of their annotations, which no longer stand in the classes.
 *
 * @param goals by the name of a goal, and in it by the name of an option or operand ({@code all-problems}), what sets it
 */
record Descriptor(Map<String, Map<String, Setting>> goals) {

    private static final String FILE = "/META-INF/maven/plugin.xml";

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.-]+)}");

    /**
     * What sets an option.
     *
     * @param property what stands behind {@code -D}
     * @param flag whether it takes no value
     */
    record Setting(String property, boolean flag) {}

    /** Read when it is first asked for: most runs print nothing that names an option. */
    private static final class Ours {
        private static final Descriptor DESCRIPTOR = load();
    }

    /** That of this plugin; without a goal where it was never made, as among loose classes. */
    static Descriptor ours() {
        return Ours.DESCRIPTOR;
    }

    private static Descriptor load() {
        try (InputStream file = Descriptor.class.getResourceAsStream(FILE)) {
            return file == null ? new Descriptor(Map.of()) : read(file);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("the plugin's own " + FILE + " can't be read", e);
        }
    }

    /** Reads {@code <mojo><goal>import</goal> ... <configuration><format implementation="...">${format}</format>}. */
    static Descriptor read(InputStream file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(file, "UTF-8");
        Map<String, Map<String, Setting>> goals = new TreeMap<>();
        Map<String, Setting> settings = new TreeMap<>();
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            if (start && inside) {
                setting(xml, settings);
            } else if (start && xml.getLocalName().equals("goal")) {
                settings = new TreeMap<>();
                goals.put(xml.getElementText().strip(), settings);
            } else if (start) {
                inside = xml.getLocalName().equals("configuration");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = inside && !xml.getLocalName().equals("configuration");
            }
        }
        return new Descriptor(goals);
    }

    private static void setting(XMLStreamReader xml, Map<String, Setting> settings) throws XMLStreamException {
        String option = Goal.dashed(xml.getLocalName());
        boolean flag = "boolean".equals(xml.getAttributeValue(null, "implementation"));
        Matcher property = PROPERTY.matcher(xml.getElementText().strip());
        if (property.matches()) {
            settings.put(option, new Setting(property.group(1), flag));
        }
    }

    /** What sets the options of a goal; nothing when there is no such goal. */
    Map<String, Setting> of(String goal) {
        return goals.getOrDefault(goal, Map.of());
    }
}

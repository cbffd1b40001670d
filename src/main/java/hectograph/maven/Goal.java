package hectograph.maven;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a goal was told.
 *
 * @param verb the verb it stands for, such as {@code upload-list}
 * @param values what was set of the verb's options and operand, by name
 */
record Goal(String verb, Map<String, String> values) {

    /** Reads the verb from the name of the goal's class, and the values from the fields that Maven has set. */
    static Goal of(VerbMojo mojo) {
        String name = mojo.getClass().getSimpleName();
        Map<String, String> values = new TreeMap<>();
        for (Class<?> type = mojo.getClass(); type != VerbMojo.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                boolean said = field.getType() == String.class || field.getType() == boolean.class;
                Object value = said ? read(field, mojo) : null;
                if (value != null) {
                    values.put(dashed(field.getName()), value.toString());
                }
            }
        }
        return new Goal(dashed(name.substring(0, name.length() - "Mojo".length())), values);
    }

    private static Object read(Field field, VerbMojo mojo) {
        try {
            field.setAccessible(true);
            return field.get(mojo);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code allProblems} as it is typed: {@code all-problems}. */
    static String dashed(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

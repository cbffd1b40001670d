package hectograph.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/**
 * The components of a class of records, to be read without knowing the class. Looked up once a class: what reads every
 * value of every page has no time for more.
 */
public final class Components {

    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final Method[] accessors;
    private final Map<String, Method> byName = new HashMap<>();

    private Components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true); // or Java would look at each call who makes it
            byName.put(components[i].getName(), accessors[i]);
        }
    }

    /** Those of a record's class. */
    public static Components of(Record values) {
        return KNOWN.get(values.getClass());
    }

    /** How many there are. */
    public int count() {
        return accessors.length;
    }

    /** Whether there is one of that name. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The value of a component by its place among them. */
    public Object value(Record values, int index) {
        return call(accessors[index], values);
    }

    /**
     * The value of a component by its name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Object value(Record values, String name) {
        Method accessor = byName.get(name);
        if (accessor == null) {
            throw new IllegalArgumentException("no component " + name);
        }
        return call(accessor, values);
    }

    private static Object call(Method accessor, Record values) {
        try {
            return accessor.invoke(values);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }
}

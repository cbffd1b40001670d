package hectograph.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import hectograph.model.Components;
import hectograph.model.Html;
import java.util.List;

/**
 * Shows views to templates: records by their components, lists, strings, numbers, truth values, and {@link Html} as
 * markup. Nothing else can be seen, and nothing can be called. The library's own wrapper asks Java's beans about every
 * class, which a short run pays for, and looks at each value in more ways than a view has.
 */
final class ViewWrapper implements ObjectWrapper {

    /** A template asked for a component that its record does not have; told even where a missing value may be. */
    static final class NoFieldException extends TemplateModelException {
        private static final long serialVersionUID = 1L;
        private final String field;

        NoFieldException(String field) {
            super("no field " + field);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Record fields) {
            return new Fields(fields, Components.of(fields));
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof List<?> list) {
            return new Items(list);
        }
        throw new TemplateModelException("a view can't hold " + value);
    }

    /** A record. */
    private final class Fields implements TemplateHashModel {
        private final Record values;
        private final Components components;

        Fields(Record values, Components components) {
            this.values = values;
            this.components = components;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            if (!components.has(name)) {
                throw new NoFieldException(name);
            }
            return wrap(components.value(values, name));
        }

        @Override
        public boolean isEmpty() {
            return components.count() == 0;
        }
    }

    /** A list. */
    private final class Items implements TemplateSequenceModel {
        private final List<?> items;

        Items(List<?> items) {
            this.items = items;
        }

        @Override
        @SuppressWarnings("NullAway") // the library takes null for an item that is not there
        public TemplateModel get(int index) throws TemplateModelException {
            return index < items.size() ? wrap(items.get(index)) : null;
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}

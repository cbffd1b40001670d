package hectograph.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import hectograph.model.Components;
import hectograph.model.Html;
import hectograph.site.view.ExtraView;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        if (value instanceof TemplateModel known) {
            return known; // what the library's own functions give, such as join
        }
        if (value instanceof ExtraView extra) {
            return new Named(extra);
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

    /** Values under names that no record has; one that is missing is missing, and no mistake. */
    private final class Named implements TemplateHashModelEx {
        private final ExtraView values;

        Named(ExtraView values) {
            this.values = values;
        }

        @Override
        @SuppressWarnings("NullAway") // the library takes null for a value that is not there
        public TemplateModel get(String name) throws TemplateModelException {
            for (ExtraView.ValueView value : values.values()) {
                if (value.name().equals(name)) {
                    return one(value);
                }
            }
            return null;
        }

        private TemplateModel one(ExtraView.ValueView value) throws TemplateModelException {
            if (value.list()) {
                return wrap(value.texts());
            }
            return value.number()
                    ? new SimpleNumber(new BigDecimal(value.texts().get(0)))
                    : wrap(value.texts().get(0));
        }

        @Override
        public int size() {
            return values.values().size();
        }

        @Override
        public boolean isEmpty() {
            return values.values().isEmpty();
        }

        @Override
        public TemplateCollectionModel keys() {
            List<String> names =
                    values.values().stream().map(ExtraView.ValueView::name).toList();
            return new SimpleCollection(names, ViewWrapper.this);
        }

        @Override
        public TemplateCollectionModel values() throws TemplateModelException {
            List<TemplateModel> all = new ArrayList<>();
            for (ExtraView.ValueView value : values.values()) {
                all.add(one(value));
            }
            return new SimpleCollection(all, model -> (TemplateModel) model);
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

package hectograph.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import hectograph.model.Html;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Prints views through FreeMarker templates; the only user of the template library. A template sees the components of
 * one record and nothing else. Strings are escaped, {@link Html} is not.
 */
final class Templates {

    private final String folder;
    private final Configuration configuration;

    Templates(LookFiles look) {
        this.folder = look.folder();
        StringTemplateLoader loader = new StringTemplateLoader();
        look.templates().forEach(loader::putTemplate);
        Configuration made = new Configuration(Configuration.VERSION_2_3_35);
        made.setTemplateLoader(loader);
        made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE); // the look does not change during a build
        made.setRecognizeStandardFileExtensions(true); // .ftlh escapes HTML
        made.setDefaultEncoding("UTF-8");
        made.setOutputEncoding("UTF-8");
        made.setURLEscapingCharset("UTF-8");
        made.setLocale(Locale.ROOT); // no machine's habits in the output
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        made.setNumberFormat("computer"); // 1234567, not 1,234,567
        made.setLocalizedLookup(false);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER); // reported with its place
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        made.setFallbackOnNullLoopVariable(false);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setObjectWrapper(new ViewWrapper());
        configuration = made;
    }

    /** A template failed; carries the problem to report. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        FailedException(Problem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /**
     * Prints a view.
     *
     * @param template file name of the template
     * @param page the page, for messages
     */
    void print(String template, Record view, String page, Writer out) throws FailedException {
        try {
            configuration.getTemplate(template).process(view, out);
        } catch (TemplateNotFoundException e) {
            String missing = e.getTemplateName();
            throw failed(missing, 0, 0, "no such template", "write it; page " + page + " needs it");
        } catch (ParseException e) {
            throw unparsed(e, template);
        } catch (TemplateException e) {
            String text = Optional.ofNullable(e.getMessageWithoutStackTop()).orElse("failed");
            int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
            int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
            throw failed(name(e.getTemplateSourceName(), template), line, column, text, "printing page " + page);
        } catch (IOException e) {
            // A template that failed to parse once is not parsed again: its exception comes wrapped from then on.
            if (e.getCause() instanceof ParseException parse) {
                throw unparsed(parse, template);
            }
            throw new UncheckedIOException(e);
        }
    }

    private FailedException unparsed(ParseException e, String template) {
        String text = Optional.ofNullable(e.getEditorMessage()).orElse("not a template");
        return failed(name(e.getTemplateName(), template), e.getLineNumber(), e.getColumnNumber(), text, "");
    }

    private static String name(String given, String fallback) {
        return given == null ? fallback : given;
    }

    private FailedException failed(String template, int line, int column, String message, String remedy) {
        String first = message.strip();
        int end = first.indexOf("\n\n");
        String text =
                (end < 0 ? first : first.substring(0, end)).replace('\n', ' ').replaceAll(" +", " ");
        Origin origin = new Origin(folder + "/" + template, Math.max(0, line), Math.max(0, column));
        return new FailedException(Problem.error(origin, text, remedy));
    }

    /** Shows records by their components, and {@link Html} as markup. */
    private static final class ViewWrapper extends DefaultObjectWrapper {

        ViewWrapper() {
            super(Configuration.VERSION_2_3_35);
            setExposeFields(false);
        }

        @Override
        protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
            return value instanceof Html html
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                    : super.handleUnknownType(value);
        }
    }
}

package hectograph.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import hectograph.model.Parallel;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;

/**
 * Prints views through FreeMarker templates; the only user of the template library. A template sees the components of
 * one record and nothing else. Strings are escaped,
 * {@link hectograph.model.Html} is not.
 */
final class Templates {

    private final LookFiles look;
    private final Configuration configuration;
    private final Say say;

    Templates(LookFiles look) {
        this.look = look;
        this.configuration = parsed(look.templates()).configuration();
        this.say = new Say(look.said());
    }

    /**
     * Templates, and what they are once they are parsed, which takes longer than to print a small site.
     *
     * @param configuration parses what it is asked for, once
     */
    private record Parsed(SortedMap<String, LookFiles.Template> templates, Configuration configuration) {}

    /** What the last build of this process printed with: the next one prints with the same, most of the time. */
    private static volatile Parsed last =
            new Parsed(Collections.emptySortedMap(), configuration(Collections.emptySortedMap()));

    /** Makes ready what the next build of this process prints with, if it has these templates. */
    static void prepare(LookFiles look) {
        parsed(look.templates());
    }

    private static Parsed parsed(SortedMap<String, LookFiles.Template> templates) {
        Parsed known = last;
        if (known.templates().equals(templates)) {
            return known;
        }
        Parsed made = new Parsed(templates, configuration(templates));
        last = made;
        return made;
    }

    private static Configuration configuration(SortedMap<String, LookFiles.Template> templates) {
        StringTemplateLoader loader = new StringTemplateLoader();
        templates.forEach((name, template) -> loader.putTemplate(name, template.text()));
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
        return made;
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
            Environment printing = configuration.getTemplate(template).createProcessingEnvironment(view, out);
            printing.setGlobalVariable(Say.NAME, say);
            printing.process();
        } catch (TemplateNotFoundException e) {
            String missing = e.getTemplateName();
            throw failed(missing, 0, 0, "no such template", "write it, for page " + page);
        } catch (ParseException e) {
            throw unparsed(e, template);
        } catch (TemplateException e) {
            throw failed(e, template, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses every template, so that one that can't be parsed is told once, and not by every page it prints. */
    List<Problem> problems(Parallel parallel) {
        return parallel.map(List.copyOf(look.templates().keySet()), this::problem).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> problem(String name) {
        try {
            configuration.getTemplate(name);
            return Optional.empty();
        } catch (ParseException e) {
            return Optional.of(unparsed(e, name).problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FailedException failed(TemplateException e, String template, String page) {
        String source = name(e.getTemplateSourceName(), template);
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
        if (e.getCause() instanceof TemplateNotFoundException missing) {
            String text = "no template \"" + missing.getTemplateName() + "\"";
            return failed(source, line, column, text, "write it, for page " + page);
        }
        if (e instanceof ViewWrapper.NoFieldException missing) {
            String text = "no field \"" + missing.field() + "\"";
            return failed(source, line, column, text, "docs/templates.md lists the fields; printing page " + page);
        }
        if (e instanceof Say.NoWordsException missing) {
            String text = "no words \"" + missing.key() + "\"";
            return failed(source, line, column, text, "\"look words\" prints all keys; printing page " + page);
        }
        if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
            String text = "\"" + e.getBlamedExpressionString() + "\" has no value";
            return failed(source, line, column, text, "docs/templates.md lists the fields; printing page " + page);
        }
        String text = Optional.ofNullable(e.getMessageWithoutStackTop()).orElse("failed");
        return failed(source, line, column, text, "printing page " + page);
    }

    private FailedException unparsed(ParseException e, String template) {
        String text = Optional.ofNullable(e.getEditorMessage()).orElse("not a template");
        int advice = Math.max(text.indexOf(", but was expecting one of"), text.indexOf(". Help (latest version)"));
        return failed(
                name(e.getTemplateName(), template),
                e.getLineNumber(),
                e.getColumnNumber(),
                advice < 0 ? text : text.substring(0, advice), // lists of all there is fill the screen
                "correct the template");
    }

    private static String name(String given, String fallback) {
        return given == null ? fallback : given;
    }

    private FailedException failed(String template, int line, int column, String message, String remedy) {
        String first = message.strip();
        int end = first.indexOf("\n\n");
        String text =
                (end < 0 ? first : first.substring(0, end)).replace('\n', ' ').replaceAll(" +", " ");
        Origin origin = new Origin(file(template), Math.max(0, line), Math.max(0, column));
        return new FailedException(Problem.error(origin, text, remedy));
    }

    /** The file of a template, in whatever layer it is; of one that is missing, where the maintainer would write it. */
    private String file(String template) {
        return Optional.ofNullable(look.templates().get(template))
                .map(there -> there.origin().file())
                .orElse(look.layer() + "/" + template);
    }
}

package hectograph.tex.math;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.ScriptableObject;

/** KaTeX as a second opinion. Its WebJar is lowered to a JavaScript that Rhino can read; one per thread. */
final class Katex implements AutoCloseable {
    private static final String FILE = "META-INF/resources/webjars/katex/0.18.11/dist/katex.min.js";

    private final Context context;
    private final ScriptableObject scope;
    private final Function render;

    Katex() {
        String script = lowered();
        context = Context.enter();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initSafeStandardObjects();
        context.evaluateString(scope, "var self = this; var window = this;", "set-up", 1, null);
        context.evaluateString(scope, script, "katex.js", 1, null);
        render = (Function) context.evaluateString(
                scope,
                "(function (tex, display) { return katex.renderToString(tex,"
                        + " {output: 'mathml', throwOnError: true, strict: false, displayMode: display}); })",
                "render",
                1,
                null);
    }

    /** The MathML of a formula; empty if KaTeX refuses it. */
    Optional<String> mathml(String tex, boolean display) {
        try {
            String html = Context.toString(render.call(context, scope, scope, new Object[] {tex, display}));
            int start = html.indexOf("<math");
            return Optional.of(html.substring(start, html.indexOf("</math>") + "</math>".length()));
        } catch (JavaScriptException refused) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        Context.exit();
    }

    private static String lowered() {
        Compiler.setLoggingLevel(Level.OFF);
        Compiler compiler = new Compiler();
        compiler.disableThreads();
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setRewritePolyfills(false);
        options.setLanguageIn(CompilerOptions.LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(CompilerOptions.LanguageMode.ECMASCRIPT5);
        WarningLevel.QUIET.setOptionsForWarningLevel(options);
        compiler.compile(List.of(), List.of(SourceFile.fromCode("katex.js", source())), options);
        return compiler.toSource();
    }

    private static String source() {
        try (InputStream in = Katex.class.getClassLoader().getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

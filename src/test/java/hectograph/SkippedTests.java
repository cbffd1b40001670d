package hectograph;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run which tests were skipped and why, so that nobody takes what was not run for what holds. */
public final class SkippedTests implements TestExecutionListener {

    private final Map<String, TreeSet<String>> byReason = new TreeMap<>();

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        add(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            String reason = result.getThrowable().map(Throwable::getMessage).orElse("aborted");
            add(test, reason.replaceFirst("^Assumption failed: ", ""));
        }
    }

    private synchronized void add(TestIdentifier test, String reason) {
        byReason.computeIfAbsent(reason, key -> new TreeSet<>()).add(name(test));
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .map(source -> source instanceof MethodSource method
                        ? simple(method.getClassName()) + "." + method.getMethodName()
                        : source instanceof ClassSource all ? simple(all.getClassName()) : test.getDisplayName())
                .orElse(test.getDisplayName());
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        byReason.forEach((reason, tests) -> System.out.println("SKIPPED: " + reason + ": " + String.join(", ", tests)));
        if (!byReason.isEmpty()) {
            System.out.println("(.ci/run installs what tests need on Debian, and runs every test)");
        }
        byReason.clear();
    }
}

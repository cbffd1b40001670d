package hectograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class WorkersTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsStandInTheOrderOfTheItems(int threads) {
        try (Workers workers = new Workers(threads, Progress.NONE)) {
            for (int count : new int[] {0, 1, 2, 15, 16, 17, 500, 1_001}) {
                assertThat(workers.map(numbers(count), n -> n * 2))
                        .containsExactlyElementsOf(IntStream.range(0, count)
                                .map(n -> n * 2)
                                .boxed()
                                .toList());
            }
        }
    }

    /** Each waits for the other, on threads that keep no process alive. */
    @Test
    void theyWorkAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        Set<Boolean> daemons = ConcurrentHashMap.newKeySet();
        try (Workers workers = new Workers(2, Progress.NONE)) {
            workers.map(numbers(2), n -> {
                daemons.add(Thread.currentThread().isDaemon());
                both.countDown();
                return awaited(both);
            });
        }
        assertThat(daemons).containsExactly(true);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stack on the terminal would be read as the build's, which does the same again and reports it. */
    @Test
    void whatFailsBesideSaysNothing() throws InterruptedException {
        List<Throwable> said = Collections.synchronizedList(new ArrayList<>());
        List<Thread> beside = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        try (Workers workers = new Workers(2, Progress.NONE)) {
            workers.beside(() -> {
                Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> said.add(failure));
                beside.add(Thread.currentThread());
                begun.countDown();
                throw new IllegalStateException("a fault");
            });
            begun.await();
            beside.get(0).join();
        }
        assertThat(said).isEmpty();
    }

    @Test
    void progressRisesToTheEndAndNamesTheStage() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        try (Workers workers = new Workers(2, (stage, done, total) -> heard.add(stage + " " + done + "/" + total))) {
            Parallel reading = workers.at("reading");
            reading.map(numbers(40), n -> n < 39 ? n : pause(200));
            assertThat(heard).hasSizeGreaterThan(1).endsWith("reading 40/40");
            assertThat(heard.stream()
                            .map(line -> Integer.parseInt(line.substring("reading ".length(), line.indexOf('/')))))
                    .isSorted();
            workers.at("comparing").map(numbers(1), n -> n);
            assertThat(heard).endsWith("comparing 1/1");
        }
    }

    private static int pause(int millis) {
        try {
            Thread.sleep(millis);
            return millis;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever begins something goes on at once, and what was begun gives work to the pool. */
    @Test
    void whatWasBegunGoesOnBeside() {
        CountDownLatch goes = new CountDownLatch(1);
        try (Workers workers = new Workers(2, Progress.NONE)) {
            Supplier<List<Boolean>> begun = workers.begin(() -> workers.map(numbers(5), n -> awaited(goes)));
            goes.countDown();
            assertThat(begun.get()).hasSize(5).doesNotContain(false);
            Supplier<Integer> failed = workers.begin(() -> {
                throw new IllegalArgumentException("begun");
            });
            assertThatThrownBy(failed::get).isInstanceOf(IllegalArgumentException.class);
        }
        try (Workers alone = new Workers(1, Progress.NONE)) {
            assertThat(alone.begin(Thread::currentThread).get()).isSameAs(Thread.currentThread());
        }
    }

    /** What was begun has ended, and the rest is not begun. */
    @Test
    void afterAFailureNobodyIsAtWork() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger atWork = new AtomicInteger();
        CountDownLatch others = new CountDownLatch(1);
        try (Workers workers = new Workers(4, Progress.NONE)) {
            assertThatThrownBy(() -> workers.map(numbers(1_000), n -> {
                        begun.incrementAndGet();
                        atWork.incrementAndGet();
                        try {
                            if (n == 0) {
                                awaited(others);
                                throw new IllegalArgumentException("the first");
                            }
                            others.countDown();
                            Thread.sleep(100);
                            return n;
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        } finally {
                            atWork.decrementAndGet();
                        }
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the first");
            assertThat(atWork).hasValue(0);
            assertThat(begun.get()).isBetween(2, 999);
            assertThat(workers.map(numbers(3), n -> n)).as("the pool works on").containsExactly(0, 1, 2);
        }
    }

    /** The stack or the heap is full: that is no failure of the item's. */
    @Test
    void errorsComeAsTheyAre() {
        try (Workers workers = new Workers(2, Progress.NONE)) {
            assertThatThrownBy(() -> workers.map(numbers(9), n -> {
                        throw new StackOverflowError("deep");
                    }))
                    .isInstanceOf(StackOverflowError.class);
        }
    }
}

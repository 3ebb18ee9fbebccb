package org.gongkai.testkit.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What became of the tests of a class that JUnit ran within a test: names with {@code passed}, {@code skipped} or the failure. */
record Judged(Map<String, String> tests) {
    static Judged of(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        Map<String, String> ended = new TreeMap<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest() || result.getStatus() == TestExecutionResult.Status.FAILED) {
                    ended.put(test.getDisplayName().replace("()", ""), said(result));
                }
            }

            @Override
            public void executionSkipped(TestIdentifier test, String reason) {
                ended.put(test.getDisplayName(), "skipped");
            }
        });
        return new Judged(ended);
    }

    private static String said(TestExecutionResult result) {
        return switch (result.getStatus()) {
            case SUCCESSFUL -> "passed";
            case ABORTED -> "skipped";
            case FAILED -> result.getThrowable().map(Throwable::getMessage).orElse("failed");
        };
    }

    /** Returns the names of the tests that failed, in alphabetical order. */
    List<String> failed() {
        return tests.entrySet().stream()
                .filter(test ->
                        !test.getValue().equals("passed") && !test.getValue().equals("skipped"))
                .map(Map.Entry::getKey)
                .toList();
    }
}

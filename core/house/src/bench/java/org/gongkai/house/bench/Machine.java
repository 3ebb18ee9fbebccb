package org.gongkai.house.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was measured on, and which versions of the peers. */
final class Machine {
    private static final Pattern PEER = Pattern.compile(
            "(aho-corasick-double-array-trie|ahocorasick|hutool-dfa|sensitive-word|automaton|re2j|hyperscan|jmh-core)-(\\d[^/\\\\]*)\\.jar");

    private Machine() {}

    static String description() {
        return String.join(
                ", ",
                processor(),
                Runtime.getRuntime().availableProcessors() + " processors",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                collector(),
                String.format(
                        Locale.ROOT,
                        "load %.1f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    static String peers() {
        List<String> peers = new ArrayList<>();
        Matcher peer = PEER.matcher(System.getProperty("java.class.path"));
        while (peer.find()) {
            peers.add(peer.group(1) + " " + peer.group(2));
        }
        peers.sort(null);
        return String.join(", ", peers);
    }

    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(" + "));
    }

    private static String processor() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
            return "unknown processor";
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}

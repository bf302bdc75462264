package org.bailiwick.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One program from start to end.
 *
 * @param seconds from its start to its end, the virtual machine's own start included
 * @param peakMib the most memory it had, all of the process, in MiB; −1 where the system does not tell
 * @param status its exit status
 */
record Run(double seconds, long peakMib, int status) {
    private static final long POLL_MILLIS = 20;

    /** Runs a command; its output goes to a file. */
    static Run of(List<String> command, Path output) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long peak = -1;
        do {
            peak = Math.max(peak, highWater(process.pid()));
        } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
        return new Run((System.nanoTime() - start) / 1e9, peak, process.exitValue());
    }

    /** The peak of the resident set, which Linux keeps for every process. */
    private static long highWater(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            // Not Linux, or the process has just ended.
            return -1;
        }
    }
}

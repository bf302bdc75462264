package org.bailiwick.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Spark cluster of processes of this machine: a master, and workers of one core that start executors. */
final class Cluster implements AutoCloseable {

    private static final int MOST_SECONDS = 60;
    /** What spark-submit opens on Java 17. */
    private static final List<String> OPENS = Stream.of(
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.reflect",
                    "java.io",
                    "java.net",
                    "java.nio",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic",
                    "sun.nio.ch",
                    "sun.nio.cs",
                    "sun.security.action",
                    "sun.util.calendar")
            .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
            .toList();

    private final Path home;
    private final String url;
    private final Process master;
    private final Map<String, Process> workers = new LinkedHashMap<>();

    /** Starts a cluster from a distribution that is made of links to Spark's jars. */
    Cluster() throws IOException, InterruptedException {
        Path list = Path.of(System.getProperty("spark.jars"));
        home = Files.createTempDirectory(list.toAbsolutePath().getParent(), "spark-");
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String jar : Files.readString(Path.of(System.getProperty("spark.jars")))
                .strip()
                .split(File.pathSeparator)) {
            Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        int port = freePort();
        url = "spark://127.0.0.1:" + port;
        master = start(
                "master",
                List.of(
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "--webui-port",
                        "0"));
        await("master", "I have been elected leader");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    void startWorker(String name) throws IOException, InterruptedException {
        workers.put(
                name,
                start(
                        name,
                        List.of(
                                "org.apache.spark.deploy.worker.Worker",
                                "--host",
                                "127.0.0.1",
                                "--cores",
                                "1",
                                "--memory",
                                "1g",
                                "--webui-port",
                                "0",
                                "--work-dir",
                                home.resolve("work-" + name).toString(),
                                url)));
        await(name, "Successfully registered with master");
    }

    /** Starts what spark-submit starts, in the folder of its log. */
    Process submit(Path log, List<String> conf, List<String> application) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", url));
        conf.forEach(setting -> Collections.addAll(arguments, "--conf", setting));
        arguments.addAll(application);
        return start(log, arguments, log.toAbsolutePath().getParent());
    }

    /** Kills a worker and its executor at once, without a chance to tidy up. */
    void kill(String name) throws InterruptedException {
        Process worker = workers.remove(name);
        List<ProcessHandle> executors = worker.descendants().toList();
        if (executors.isEmpty()) {
            throw new IllegalStateException("worker %s has no executor".formatted(name));
        }
        worker.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
        worker.waitFor();
    }

    private Process start(String name, List<String> arguments) throws IOException {
        return start(home.resolve(name + ".log"), arguments, home);
    }

    private Process start(Path log, List<String> arguments, Path folder) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m"));
        command.addAll(OPENS);
        Collections.addAll(command, "-cp", home.resolve("jars") + "/*");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private void await(String name, String line) throws IOException, InterruptedException {
        Path log = home.resolve(name + ".log");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!Files.readString(log, StandardCharsets.ISO_8859_1).contains(line)) {
            if (System.nanoTime() > end) {
                throw new IOException("%s did not start:%n%s".formatted(name, Files.readString(log)));
            }
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        List<Process> processes = new ArrayList<>(workers.values());
        processes.add(master);
        for (Process process : processes) {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }
}

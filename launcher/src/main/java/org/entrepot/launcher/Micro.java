package org.entrepot.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Payara Micro with the WAR, as a process that outlives the command that started it. */
public final class Micro {

  private static final long STOP_SECONDS = 120;

  private final Settings settings;
  private final Console console;
  private final MicroFiles files;
  private final ProcessFile process;

  public Micro(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.files = new MicroFiles(settings, console);
    this.process = new ProcessFile(files.process());
  }

  /** Where the running server listens. */
  public Optional<URI> running() {
    return process.url().map(URI::create);
  }

  /** Refuses a place where it could not listen. */
  void requirePort() {
    Ports.obstacle(settings.address(), settings.port())
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** Starts it and returns when it answers. */
  public void start(Database app) {
    files.prepare();
    console.step("starting the server");
    try {
      Process started = builder(app).start();
      process.write(started.pid(), settings.url().toString());
    } catch (IOException failed) {
      throw CommandRefused.at(settings.data().server(), failed);
    }
    awaitReady();
  }

  /** Waits for the server that was started, here or by a command that was killed meanwhile. */
  void awaitReady() {
    URI url = running().orElse(settings.url());
    new Readiness(url, files, console).await(() -> process.process().isPresent());
  }

  /** Ends it cleanly: requests end, the pool closes, the JVM keeps its archive of classes. */
  public void stop() {
    Optional<ProcessHandle> handle = process.process();
    boolean clean = false;
    if (handle.isPresent()) {
      console.step("stopping the server");
      clean = endsCleanly(handle.get());
    }
    Java.keepArchive(settings.data().server(), clean);
  }

  private boolean endsCleanly(ProcessHandle handle) {
    CompletableFuture<ProcessHandle> ended = handle.onExit();
    handle.destroy();
    try {
      ended.get(STOP_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException late) {
      console.step("it does not end, so it is killed; nothing that was committed is lost");
      handle.destroyForcibly();
      ended.join();
      return false;
    } catch (InterruptedException interrupted) {
      throw Processes.interrupted(interrupted);
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    }
  }

  /** In a session of its own, so that neither Ctrl-C nor the end of the terminal ends it. */
  private ProcessBuilder builder(Database app) {
    boolean setsid = Processes.run(List.of("setsid", "true")).well();
    List<String> command = new ArrayList<>(List.of(setsid ? "setsid" : "nohup", Java.program()));
    command.addAll(Java.options(settings.data().server()));
    command.addAll(
        List.of(
            "-jar",
            files.launcher().toString(),
            "--noHazelcast",
            "--disablePhoneHome",
            "--port",
            Integer.toString(settings.port()),
            "--contextroot",
            "/",
            "--deploy",
            files.war().toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(settings.data().server().toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("ENTREPOT_DB_"));
    environment.put("ENTREPOT_DB_URL", app.url());
    environment.put("ENTREPOT_DB_USER", app.user());
    environment.put("ENTREPOT_DB_PASSWORD", app.password());
    return builder
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(files.output().toFile());
  }
}

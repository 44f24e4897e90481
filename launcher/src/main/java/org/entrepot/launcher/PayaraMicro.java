package org.entrepot.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entrepot.setting.Setting;

/** Payara Micro with the WAR, as a process that outlives the command that started it. */
public final class PayaraMicro {

  private static final long STOP_SECONDS = 120;

  /** The keeper has nothing to finish. */
  private static final long KEEPER_SECONDS = 10;

  private static final int PAUSE_MILLIS = 20;

  private final InstallationSettings settings;
  private final Console console;
  private final MicroFiles files;
  private final ProcessFile process;
  private final ProcessFile keeper;

  public PayaraMicro(InstallationSettings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.files = new MicroFiles(settings, console);
    this.process = new ProcessFile(files.process());
    this.keeper = new ProcessFile(files.keeper());
  }

  /** Where the running server listens. */
  public Optional<URI> running() {
    return process.url().map(URI::create);
  }

  /** What the server left that died last. */
  Optional<Path> lastDeath() {
    return new LastWords(files.lastWords()).last();
  }

  /** Refuses a place where it could not listen. */
  void requirePort() {
    FreePorts.obstacle(settings.address(), settings.port())
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** Whether it is started again if it has died just now. */
  private boolean isKept() {
    return keeper.process().isPresent();
  }

  /** Whether it runs; where it is about to be started again, that is waited for. */
  boolean runsSoon() {
    while (process.process().isEmpty() && isKept()) {
      Processes.pause(PAUSE_MILLIS);
    }
    return process.process().isPresent();
  }

  /** Starts it and returns when it answers. */
  public void start(Database app) {
    files.prepare();
    console.step("starting the server");
    try {
      Process started = keeper(app).start();
      keeper.write(started.pid(), settings.url().toString());
    } catch (IOException failed) {
      throw CommandRefused.at(settings.data().server(), failed);
    }
    runsSoon();
    awaitReady();
  }

  /** Who would start the server again goes first; what it started last is in the process file. */
  private void endKeeper() {
    keeper.process().ifPresent(alive -> endsWithin(alive, KEEPER_SECONDS));
  }

  /** Waits for the server that was started, here or by a command that was killed meanwhile. */
  void awaitReady() {
    URI url = running().orElse(settings.url());
    new ServerReadiness(url, files, console).await(() -> process.process().isPresent() || isKept());
  }

  /** Ends it cleanly: requests end, the pool closes, the JVM keeps its archive of classes. */
  public void stop() {
    endKeeper();
    Optional<ProcessHandle> handle = process.process();
    boolean clean = false;
    if (handle.isPresent()) {
      console.step("stopping the server");
      clean = endsWithin(handle.get(), STOP_SECONDS);
      if (!clean) {
        console.step("did not respond, killed; nothing committed is lost");
      }
    }
    ServerJvm.keepArchive(settings.data().server(), clean);
  }

  /** Tells a process to end, and kills it where it does not in time; whether it did. */
  static boolean endsWithin(ProcessHandle handle, long seconds) {
    CompletableFuture<ProcessHandle> ended = handle.onExit();
    handle.destroy();
    try {
      ended.get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException late) {
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
  private ProcessBuilder keeper(Database app) {
    boolean setsid = Processes.run(List.of("setsid", "true")).well();
    ProcessBuilder builder =
        new ProcessBuilder(
                setsid ? "setsid" : "nohup",
                ServerJvm.program(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-jar",
                settings.home().resolve("entrepot-launcher.jar").toString(),
                "keep")
            .directory(settings.data().server().toFile());
    Map<String, String> environment = builder.environment();
    ServerCommand.give(app, environment);
    environment.put(Setting.DATA.variable(), settings.data().root().toString());
    environment.put(Setting.HTTP_PORT.variable(), Integer.toString(settings.port()));
    environment.put(Setting.HTTP_ADDRESS.variable(), settings.address());
    File out = files.restarts().toFile();
    return builder
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(out));
  }
}

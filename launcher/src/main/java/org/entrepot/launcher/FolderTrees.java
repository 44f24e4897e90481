package org.entrepot.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole folders: gone, or owned by somebody. */
final class FolderTrees {

  private FolderTrees() {}

  /** Deletes a folder and all in it; a missing one is fine. Links are deleted, not followed. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
                throws IOException {
              if (failed != null) {
                throw failed;
              }
              Files.delete(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  /** Gives a folder and all in it to a user. */
  static void own(Path folder, UserPrincipal user) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> others =
          all.filter(path -> !Files.isSymbolicLink(path) && !isOwner(path, user)).toList();
      for (Path path : others) {
        Files.setOwner(path, user);
      }
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  private static boolean isOwner(Path path, UserPrincipal user) {
    try {
      return Files.getOwner(path).equals(user);
    } catch (IOException failed) {
      throw CommandRefused.at(path, failed);
    }
  }
}

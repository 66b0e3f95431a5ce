package dev.cceemulator.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2 that can be full. A file next to the database contains its maximum size; of a write beyond
 * it, half is written and the rest fails. A file also works for other processes.
 */
public final class FillableDisk extends FilePathWrapper {
    private static final String SCHEME = "fillable";
    private static final String LIMIT = "limit";

    /** The URL of a database in a directory. */
    public static String url(Path directory) {
        FilePath.register(new FillableDisk());
        return "jdbc:h2:" + SCHEME + ":" + file(directory).toString().replace(".mv.db", "");
    }

    /** The file of the database in a directory. */
    public static Path file(Path directory) {
        return directory.resolve("emulator.mv.db");
    }

    /** Lets the database in a directory grow by a number of bytes. */
    public static void leave(Path directory, int bytes) throws IOException {
        long size = Files.exists(file(directory)) ? Files.size(file(directory)) : 0;
        Files.writeString(directory.resolve(LIMIT), String.valueOf(size + bytes));
    }

    /** Lets the database in a directory grow without limit. */
    public static void free(Path directory) throws IOException {
        Files.delete(directory.resolve(LIMIT));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new LimitedFile(super.open(mode), Path.of(getBase().toString()).resolveSibling(LIMIT));
    }

    private static final class LimitedFile extends FileBaseDefault {
        private final FileChannel file;
        private final Path limit;

        LimitedFile(FileChannel file, Path limit) {
            this.file = file;
            this.limit = limit;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            int length = source.remaining();
            if (Files.exists(limit) && position + length > Long.parseLong(Files.readString(limit))) {
                file.write(source.slice().limit(length / 2), position);
                throw new IOException("No space left on device");
            }
            return file.write(source, position);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}

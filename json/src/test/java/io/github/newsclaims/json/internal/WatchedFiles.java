package io.github.newsclaims.json.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The default file system with a test that sees each step and may let it fail: a path from {@link #watched} is a path of this
 * provider. So failures can be tested that the user who runs the tests, root perhaps, never meets.
 */
final class WatchedFiles extends FileSystemProvider {
    /** What the test does before a step. */
    interface Watcher {
        /**
         * Sees a step.
         *
         * @param step "open", "delete" or "move"
         * @param file the file of the step, as a path of the default file system
         */
        void before(String step, Path file, Set<?> options) throws IOException;
    }

    private final FileSystemProvider real;
    private final FileSystem system;
    private final Watcher watcher;

    private WatchedFiles(FileSystem real, Watcher watcher) {
        this.real = real.provider();
        this.system = new WatchedSystem(real, this);
        this.watcher = watcher;
    }

    static Path watched(Path path, Watcher watcher) {
        return new WatchedFiles(path.getFileSystem(), watcher).wrap(path);
    }

    private Path wrap(Path path) {
        return (Path) Proxy.newProxyInstance(
                WatchedFiles.class.getClassLoader(), new Class<?>[] {Wrapped.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("real")) {
                        return path;
                    }
                    if (method.getName().equals("getFileSystem")) {
                        return system;
                    }
                    Object[] plain = arguments == null
                            ? new Object[0]
                            : Arrays.stream(arguments).map(WatchedFiles::unwrap).toArray();
                    try {
                        Object result = method.invoke(path, plain);
                        return result instanceof Path other ? wrap(other) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** A path with the one that it stands for. */
    interface Wrapped extends Path {
        Path real();
    }

    private static Object unwrap(Object value) {
        return value instanceof Wrapped wrapped ? wrapped.real() : value;
    }

    private static Path plain(Path path) {
        return (Path) unwrap(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        watcher.before("open", plain(path), options);
        return real.newByteChannel(plain(path), options, attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        watcher.before("delete", plain(path), Set.of());
        real.delete(plain(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        watcher.before("move", plain(source), Set.of(options));
        real.move(plain(source), plain(target), options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return wrap(real.readSymbolicLink(plain(link)));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(plain(path), modes);
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(plain(path));
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(plain(path), type, options);
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path one, Path other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isHidden(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    /** The file system of watched paths: only its provider is asked for. */
    private static final class WatchedSystem extends FileSystem {
        private final FileSystem real;
        private final FileSystemProvider provider;

        WatchedSystem(FileSystem real, FileSystemProvider provider) {
            this.real = real;
            this.provider = provider;
        }

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return real.isOpen();
        }

        @Override
        public boolean isReadOnly() {
            return real.isReadOnly();
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return real.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}

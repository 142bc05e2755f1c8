import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server in place of the Central portal, for a release that is not published. It accepts every deployment, and writes its
 * port to a file: {@code java .ci/Portal.java port-file}.
 */
class Portal {
    private static final String ID = "00000000-0000-0000-0000-000000000000";

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (InputStream body = exchange.getRequestBody()) {
                body.readAllBytes();
            }
            boolean isUpload = exchange.getRequestURI().getPath().endsWith("/upload");
            String answer = isUpload
                    ? ID
                    : "{\"deploymentId\":\"" + ID + "\",\"deploymentState\":\"VALIDATED\",\"purls\":[],\"errors\":{}}";
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", isUpload ? "text/plain" : "application/json");
            exchange.sendResponseHeaders(isUpload ? 201 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        Files.writeString(Path.of(args[0]), Integer.toString(server.getAddress().getPort()));
    }
}

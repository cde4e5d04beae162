package org.countersign.identity;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;

/**
 * The way to addresses that an administrator typed or a provider named. Nothing inside the installation's own network is
 * asked unless the operator listed its host, nothing is followed elsewhere, and answers are bounded in time and size.
 */
@Component
class OutsideWorld implements ClientHttpRequestInterceptor {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 512 * 1024;

    private final SignOnSettings settings;
    private final ClientHttpRequestFactory requests;

    OutsideWorld(SignOnSettings settings) {
        this.settings = settings;
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build());
        factory.setReadTimeout(PATIENCE);
        this.requests = factory;
    }

    ClientHttpRequestFactory requests() {
        return requests;
    }

    /** Looked up just before the request, which finds the same addresses: Java remembers them for half a minute. */
    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        check(request.getURI());
        return new BoundedAnswer(execution.execute(request, body), MOST_BYTES);
    }

    /** Throws {@link ProviderProblem} for an address that may not be asked. */
    void check(URI address) {
        String host = host(address);
        boolean listed = settings.insideHosts().contains(host);
        InetAddress[] found = addresses(host);
        for (InetAddress one : found) {
            if (!listed && isInside(one)) {
                throw new ProviderProblem("inside", host);
            }
            if (!isEncrypted(address) && !(listed && one.isLoopbackAddress())) {
                throw new ProviderProblem("no-tls", host);
            }
        }
    }

    private static String host(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new ProviderProblem("no-address", address.toString());
        }
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private static boolean isEncrypted(URI address) {
        if ("https".equalsIgnoreCase(address.getScheme())) {
            return true;
        }
        if ("http".equalsIgnoreCase(address.getScheme())) {
            return false;
        }
        throw new ProviderProblem("no-address", address.toString());
    }

    private static InetAddress[] addresses(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new ProviderProblem("unknown-host", host);
        }
    }

    /** Private, shared, loopback, link-local (which is where clouds keep their credentials), and what is no host at all. */
    static boolean isInside(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address);
    }

    private static boolean isReserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            return !isGlobalUnicast(first) || isTunnel(first, second, bytes[2] | bytes[3]);
        }
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19);
    }

    /** 2000::/3; all else of IPv6 is local, mapped or not given out. */
    private static boolean isGlobalUnicast(int first) {
        return first >> 5 == 1;
    }

    /** 2002::/16 and 2001::/32 carry an IPv4 address that could be any. */
    private static boolean isTunnel(int first, int second, int rest) {
        return first == 0x20 && (second == 0x02 || second == 0x01 && rest == 0);
    }
}

package org.countersign.identity;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer of which no more than so many bytes are read. */
class BoundedAnswer implements ClientHttpResponse {

    private final ClientHttpResponse answer;
    private final int most;

    BoundedAnswer(ClientHttpResponse answer, int most) {
        this.answer = answer;
        this.most = most;
    }

    @Override
    public InputStream getBody() throws IOException {
        return new Bounded(answer.getBody(), most);
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return answer.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return answer.getHeaders();
    }

    @Override
    public void close() {
        answer.close();
    }

    private static final class Bounded extends FilterInputStream {

        private int left;

        Bounded(InputStream in, int most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new IOException("The answer is longer than allowed.");
            }
            return result;
        }
    }
}

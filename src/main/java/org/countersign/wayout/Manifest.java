package org.countersign.wayout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.tenancy.OpenTable;
import tools.jackson.databind.json.JsonMapper;

/** Says what is in the archive, so that another program finds its way without asking. */
final class Manifest {

    static final int VERSION = 1;

    private final String authority;
    private final String slug;
    private final Instant at;
    private final List<File> files = new ArrayList<>();

    Manifest(String authority, String slug, Instant at) {
        this.authority = authority;
        this.slug = slug;
        this.at = at;
    }

    void add(OpenTable table, Archive.Written written) {
        files.add(new File(table.file() + ".csv", table.about(), written.rows(), written.columns()));
    }

    /** The whole of it as JSON. */
    String closing(Trail trail) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", "countersign-way-out");
        all.put("version", VERSION);
        all.put("authority", authority);
        all.put("taken", at.toString());
        all.put("encoding", "UTF-8 with byte order mark, RFC 4180, first line names the columns");
        all.put("files", files);
        all.put("audit_trail", trail.words(slug));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private record File(String file, String about, long rows, List<String> columns) {}

    /**
     * The trail of acts, which has a download of its own: it is sealed as it stands there.
     *
     * @param newest the moment of its newest entry
     */
    record Trail(long entries, String newest) {

        Map<String, Object> words(String slug) {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("entries", entries);
            words.put("newest", newest);
            words.put("download", "/" + slug + "/settings/audit.csv");
            return words;
        }
    }
}

package org.chancery.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.chancery.app.web.Memory;
import org.chancery.app.web.Stamp;

/** What a store remembers of the web. Every call is kept when it returns; for use by many threads and programs. */
final class StoreMemory implements Memory {

    private static final JsonMapper JSON = new JsonMapper();

    private final Transactions engine;

    StoreMemory(Transactions engine) {
        this.engine = engine;
    }

    @Override
    public boolean knows(String item) {
        return engine.reading(handle -> handle.createQuery("SELECT COUNT(*) FROM fetched WHERE item = :item")
                        .bind("item", Storable.text(item))
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    @Override
    public void keep(String item) {
        engine.writing(handle -> handle.createUpdate("INSERT INTO fetched (item) VALUES (:item) ON CONFLICT DO NOTHING")
                .bind("item", Storable.text(item))
                .execute());
    }

    @Override
    public Optional<Visit> visit(String address) {
        return engine.reading(handle -> handle.createQuery(
                        "SELECT etag, changed, items FROM visit WHERE address = :address")
                .bind("address", Storable.text(address))
                .map((row, context) -> new Visit(
                        new Stamp(
                                Optional.ofNullable(row.getString("etag")),
                                Optional.ofNullable(row.getString("changed"))),
                        items(row.getString("items"))))
                .findOne());
    }

    @Override
    public void keep(String address, Visit visit) {
        engine.writing(handle -> handle.createUpdate("INSERT INTO visit (address, etag, changed, items)"
                        + " VALUES (:address, :etag, :changed, :items) ON CONFLICT (address) DO UPDATE SET"
                        + " etag = excluded.etag, changed = excluded.changed, items = excluded.items")
                .bind("address", Storable.text(address))
                .bind("etag", visit.stamp().etag())
                .bind("changed", visit.stamp().lastModified())
                .bind("items", items(visit.items()))
                .execute());
    }

    private static String items(List<String> items) {
        try {
            return JSON.writeValueAsString(items.stream().map(Storable::text).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every list of texts can be written", e);
        }
    }

    private static List<String> items(String json) {
        try {
            return List.of(JSON.readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new StoreException("what the store remembers of the web is damaged: " + e.getOriginalMessage(), e);
        }
    }
}

package org.shequ.standards.receipt;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;
import org.shequ.core.source.DocumentId;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonDigest;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/**
 * Writes a receipt (凭据) one unit after the other, in memory that does not grow with their number; the form is told by {@link Receipt}.
 *
 * <p>The writer works out every result itself, so that no receipt says what the policy does not. For one receipt by one thread.
 */
public final class ReceiptWriter {
    private final Appendable out;
    private final Answering answering;
    private final JsonDigest seal = JsonDigest.start();
    private long units;
    private boolean isEnded;

    private ReceiptWriter(Appendable out, Answering answering) {
        this.out = out;
        this.answering = answering;
    }

    /**
     * Starts a receipt: writes what is asked, of which packs, under which settings. Every pack of the policy's library is loaded.
     *
     * @param out takes the text; it is neither flushed nor closed
     * @param question what is asked, on the day of the policy
     * @param policy the policy
     * @return the writer
     * @throws IllegalArgumentException if the day of the question is not that of the policy
     * @throws UncheckedIOException if the text cannot be written
     */
    public static ReceiptWriter to(Appendable out, Question question, Policy policy) {
        Preconditions.checkArgument(
                question.at().equals(policy.at()),
                "day of a question (%s) must be that of its policy (%s)",
                question.at(),
                policy.at());
        ReceiptWriter writer = new ReceiptWriter(out, question.kind().answering(policy, question));
        writer.start(question, policy);
        return writer;
    }

    private void start(Question question, Policy policy) {
        print("{\n\"format\":");
        plain("format", Json.number(Receipt.FORMAT));
        print(",\n\"sdk\":");
        plain("sdk", Json.text(Sdk.VERSION));
        print(",\n\"asked\":");
        part("/asked", question.json());
        print(",\n\"documents\":");
        part("/documents", documents(policy.library()));
        print(",\n\"settings\":{");
        String separator = "\n";
        for (var setting : Settings.write(policy).entrySet()) {
            print(separator + Json.text(setting.getKey()) + ":");
            part("/settings/" + setting.getKey(), setting.getValue());
            separator = ",\n";
        }
        print("\n},\n\"units\":[");
    }

    private static Json documents(PolicyLibrary library) {
        return Json.array(library.documents().stream()
                .map(id -> document(id, library.pack(id).digest()))
                .toList());
    }

    private static Json document(DocumentId id, String digest) {
        return Json.object().put("document", id.value()).put("pack", digest).build();
    }

    /**
     * Works out the result of a further unit and writes it with the unit.
     *
     * @param unit the unit
     * @return this writer
     * @throws IllegalArgumentException if the policy does not take the unit; nothing of it is written then
     * @throws ArithmeticException if an amount does not fit; nothing of the unit is written then
     * @throws UncheckedIOException if the text cannot be written
     */
    @CanIgnoreReturnValue
    public ReceiptWriter add(Unit unit) {
        Preconditions.checkState(!isEnded, "receipt must not have ended");
        Optional<Json> result = answering.add(unit);
        String pointer = "/units/" + units;
        print((units == 0 ? "\n" : ",\n") + "{\"input\":");
        part(pointer + "/input", UnitJson.write(unit));
        result.ifPresent(each -> {
            print(",\"result\":");
            part(pointer + "/result", each);
        });
        print("}");
        units++;
        return this;
    }

    /**
     * Ends the receipt: writes the result of all units together, and the seal.
     *
     * @throws UncheckedIOException if the text cannot be written
     */
    public void end() {
        Preconditions.checkState(!isEnded, "receipt must not have ended");
        isEnded = true;
        print(units == 0 ? "],\n\"result\":" : "\n],\n\"result\":");
        part("/result", answering.result());
        print(",\n\"seal\":" + Json.text(seal.end()) + "\n}\n");
    }

    private void plain(String key, Json value) {
        seal.add(Receipt.sealed("/" + key, value.toString()));
        print(value.toString());
    }

    private void part(String pointer, Json value) {
        String digest = JsonDigest.of(value);
        seal.add(Receipt.sealed(pointer, digest));
        print("{\"digest\":\"" + digest + "\",\"value\":" + value + "}");
    }

    private void print(String text) {
        try {
            out.append(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("receipt must be writable: " + broken.getMessage(), broken);
        }
    }
}

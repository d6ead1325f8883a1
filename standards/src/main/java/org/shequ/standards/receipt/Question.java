package org.shequ.standards.receipt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;

/**
 * What a receipt answers (问题): a kind, the day at whose end it is asked, and the place if it is asked of one.
 *
 * <p>The day is that of the policy. The budget of a fiscal year is asked on the year's last day.
 */
@Value.Immutable(builder = false)
public abstract class Question {
    Question() {}

    /**
     * Returns a question about all units given.
     *
     * @param kind what is asked
     * @param at the day, at its end
     * @return the question
     */
    public static Question of(QuestionKind kind, LocalDate at) {
        return ImmutableQuestion.of(kind, at, Optional.empty());
    }

    /**
     * Returns a question about one place.
     *
     * @param kind what is asked, such as progress
     * @param at the day, at its end
     * @param scope the place
     * @return the question
     * @throws IllegalArgumentException if that kind is not asked of a place
     */
    public static Question of(QuestionKind kind, LocalDate at, DivisionCode scope) {
        return ImmutableQuestion.of(kind, at, Optional.of(scope));
    }

    /** {@return what is asked} */
    @Value.Parameter
    public abstract QuestionKind kind();

    /** {@return the day, at its end} */
    @Value.Parameter
    public abstract LocalDate at();

    /** {@return the place, if it is asked of one} */
    @Value.Parameter
    public abstract Optional<DivisionCode> scope();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                scope().isEmpty() || kind().hasScope(),
                "scope of a question (%s) must not be given for %s",
                scope().map(Object::toString).orElse(""),
                kind());
    }

    /** {@return the question as a receipt has it: kind, at, scope if any} */
    public Json.Obj json() {
        return Json.object()
                .put("kind", kind().name())
                .put("at", at().toString())
                .putIfPresent("scope", scope().map(place -> Json.text(place.toString())))
                .build();
    }

    static Optional<Question> read(Cursor cursor) {
        Fields fields = cursor.fields();
        Optional<QuestionKind> kind = fields.required("kind").oneOf(QuestionKind.class);
        Optional<LocalDate> at = day(fields.required("at"));
        Cursor place = fields.optional("scope");
        Optional<DivisionCode> scope = place.parsed("a division code such as 510402", DivisionCode::of);
        fields.end();
        boolean isRead = kind.isPresent() && at.isPresent() && place.isPresent() == scope.isPresent();
        return isRead
                ? cursor.made("a question", () -> ImmutableQuestion.of(kind.get(), at.get(), scope))
                : Optional.empty();
    }

    static Optional<LocalDate> day(Cursor cursor) {
        return cursor.parsed("a day such as 2016-12-31", text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("date (" + text + ") must be a day that exists", e);
            }
        });
    }

    @Override
    public String toString() {
        return kind() + " at " + at() + scope().map(place -> " of " + place).orElse("");
    }
}

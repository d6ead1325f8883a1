package org.shequ.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shequ.core.place.CommitteeKind;
import org.shequ.examples.national.BatchBudgets;
import org.shequ.examples.national.MadeFacts;
import org.shequ.examples.national.PolicyRecipe;
import org.shequ.examples.national.TableUnit;
import org.shequ.examples.national.UnitResult;

class SharedPolicyTest {
    @Test
    void itTravelsAsSomeKilobytesAndGivesTheSameBudgetsAtTheOtherEnd() throws IOException, ClassNotFoundException {
        SharedPolicy here = new SharedPolicy(PolicyRecipe.national(true), List.of("110101", "370102"));
        TableUnit unit =
                TableUnit.of("370102001001", "", Optional.of(MadeFacts.of(1, 1, Optional.of(CommitteeKind.RESIDENTS))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(here);
        }
        assertThat(bytes.size()).isLessThan(20_000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SharedPolicy there = (SharedPolicy) in.readObject();
            assertThat(budget(there, unit)).isEqualTo(budget(here, unit));
            assertThat(there.compiled()).isSameAs(there.compiled()).isNotSameAs(here.compiled());
        }
    }

    private static List<UnitResult> budget(SharedPolicy policy, TableUnit unit) {
        List<UnitResult> results = new ArrayList<>();
        BatchBudgets batch = new BatchBudgets(policy.compiled());
        batch.add(unit, results::add);
        batch.end(results::add);
        assertThat(results).hasSize(1).allMatch(result -> result.uses().known() > 0);
        return results;
    }
}

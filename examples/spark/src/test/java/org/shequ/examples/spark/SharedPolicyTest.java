package org.shequ.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Households;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.examples.national.PolicyRecipe;

class SharedPolicyTest {
    @Test
    void itTravelsAsSomeKilobytesAndGivesTheSameBudgetsAtTheOtherEnd() throws IOException, ClassNotFoundException {
        SharedPolicy here = new SharedPolicy(PolicyRecipe.national(true));
        Community unit = Community.builder()
                .code("110101001001")
                .kind(UnitKind.URBAN_COMMUNITY)
                .households(Households.of(1_234))
                .build();
        var budget = here.policy().budget(unit);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(here);
        }
        assertThat(bytes.size()).isLessThan(20_000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SharedPolicy there = (SharedPolicy) in.readObject();
            assertThat(there.policy().budget(unit)).isEqualTo(budget);
            assertThat(there.policy()).isSameAs(there.policy()).isNotSameAs(here.policy());
        }
    }
}

package org.shequ.seeds;

import org.shequ.standards.pack.Pack;
import org.shequ.standards.testkit.PackLaws;

/** The pack LAW-RURAL keeps the laws of packs. */
class LawRuralPackProperties extends PackLaws {
    @Override
    protected Pack pack() {
        return Seeds.pack("LAW-RURAL");
    }
}

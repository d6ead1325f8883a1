package org.shequ.seeds;

import org.shequ.standards.pack.Pack;
import org.shequ.standards.testkit.PackLaws;

/** The pack LAW-URBAN keeps the laws of packs. */
class LawUrbanPackProperties extends PackLaws {
    @Override
    protected Pack pack() {
        return Seeds.pack("LAW-URBAN");
    }
}

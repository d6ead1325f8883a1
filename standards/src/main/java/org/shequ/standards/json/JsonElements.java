package org.shequ.standards.json;

import java.util.List;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Json;

/** Takes the elements of an array one at a time. */
@FunctionalInterface
public interface JsonElements {
    /**
     * Takes an element.
     *
     * @param element the element, each value with its place
     * @param faults what is wrong in it: repeated keys and numbers out of bounds, which the element holds as null; none where it is right
     */
    void element(Json element, List<Fault> faults);
}

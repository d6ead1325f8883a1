package org.shequ.core.json;

/** The name of a value's kind in messages. */
enum JsonKind implements Json.Cases<String> {
    INSTANCE;

    @Override
    public String object(Json.Obj value) {
        return "object";
    }

    @Override
    public String array(Json.Arr value) {
        return "array";
    }

    @Override
    public String text(Json.Text value) {
        return "string";
    }

    @Override
    public String number(Json.Num value) {
        return "number";
    }

    @Override
    public String bool(Json.Bool value) {
        return "boolean";
    }

    @Override
    public String nothing(Json.Null value) {
        return "null";
    }
}

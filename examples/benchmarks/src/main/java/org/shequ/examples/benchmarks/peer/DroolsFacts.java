package org.shequ.examples.benchmarks.peer;

import java.math.BigDecimal;

/** What the rules of Drools match and insert: plain objects with getters, which its generated code reads. */
public final class DroolsFacts {
    private DroolsFacts() {}

    /** The year of the budget. */
    public static final class Year {
        private final int value;

        Year(int value) {
            this.value = value;
        }

        /** {@return the year} */
        public int getValue() {
            return value;
        }
    }

    /** A community. */
    public static final class Community {
        private final Row row;

        Community(Row row) {
            this.row = row;
        }

        /** {@return its kind} */
        public Row.Kind getKind() {
            return row.kind();
        }

        /** {@return its households} */
        public int getHouseholds() {
            return row.households();
        }

        /** {@return its residents} */
        public int getResidents() {
            return row.residents();
        }

        /** {@return the members of its committee} */
        public int getCommitteeMembers() {
            return row.committeeMembers();
        }

        /** {@return its staff} */
        public int getFullTimeStaff() {
            return row.fullTimeStaff();
        }

        /** {@return the wage in yuan} */
        public BigDecimal getMonthlyWage() {
            return row.monthlyWage();
        }

        /** {@return whether finances are strained there} */
        public boolean isStrained() {
            return row.strained();
        }
    }

    /** The floor of office funds before adjustment. */
    public static final class OfficeFloor extends Money {
        /**
         * Returns the floor.
         *
         * @param amount in yuan
         */
        public OfficeFloor(BigDecimal amount) {
            super(amount);
        }
    }

    /** A line. */
    public static final class Line extends Money {
        private final String code;

        /**
         * Returns a line.
         *
         * @param code its name
         * @param amount in yuan
         */
        public Line(String code, BigDecimal amount) {
            super(amount);
            this.code = code;
        }

        /** {@return its name} */
        public String getCode() {
            return code;
        }
    }

    /** The total. */
    public static final class Total extends Money {
        /**
         * Returns the total.
         *
         * @param amount in yuan
         */
        public Total(BigDecimal amount) {
            super(amount);
        }
    }

    /** The part of the province. */
    public static final class Province extends Money {
        /**
         * Returns the part.
         *
         * @param amount in yuan
         */
        public Province(BigDecimal amount) {
            super(amount);
        }
    }

    /** An amount. */
    public abstract static class Money {
        private final BigDecimal amount;

        Money(BigDecimal amount) {
            this.amount = amount;
        }

        /** {@return the amount in yuan} */
        public BigDecimal getAmount() {
            return amount;
        }
    }

    /** The budget, filled by the rules. */
    public static final class Budget {
        private final String id;
        private BigDecimal office = Result.ZERO;
        private BigDecimal service = Result.ZERO;
        private BigDecimal subsidy = Result.ZERO;
        private BigDecimal pay = Result.ZERO;
        private BigDecimal deputy = Result.ZERO;
        private BigDecimal total = Result.ZERO;
        private BigDecimal province = Result.ZERO;
        private BigDecimal city = Result.ZERO;
        private BigDecimal county = Result.ZERO;

        Budget(String id) {
            this.id = id;
        }

        /**
         * Sets the total and who bears it.
         *
         * @param whole the total
         * @param first the part of the province
         * @param second the part of the city
         * @param third the part of the county
         */
        public void share(BigDecimal whole, BigDecimal first, BigDecimal second, BigDecimal third) {
            total = whole;
            province = first;
            city = second;
            county = third;
        }

        /**
         * Sets a line.
         *
         * @param code its name
         * @param amount in yuan
         */
        public void put(String code, BigDecimal amount) {
            switch (code) {
                case "office" -> office = amount;
                case "service" -> service = amount;
                case "subsidy" -> subsidy = amount;
                case "payFloor" -> pay = amount;
                case "deputy" -> deputy = amount;
                default -> throw new IllegalArgumentException(code);
            }
        }

        Result result() {
            return new Result(id, office, service, subsidy, pay, deputy, total, province, city, county);
        }
    }
}

package com.example;

import com.example.orders.PurchaseOrder;
import com.example.typed.Wrapped;
import com.example.typed.returns.CreditNote;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.Map;

/** Compiles only when every option has reached its schema. */
class Use {
    BigInteger jobsInteger(PurchaseOrder order) {
        return order.lines();
    }

    BigDecimal jobsNumber(PurchaseOrder order) {
        return order.total();
    }

    String jobsFormats(PurchaseOrder order) {
        return order.orderedOn() + order.orderedAt().substring(1);
    }

    Map<String, Object> jobsUnknownMembers(PurchaseOrder order) {
        return order.additionalProperties();
    }

    Integer jobsPointer(Wrapped wrapped) {
        return wrapped.pages();
    }

    Double goalsNumber(Wrapped wrapped, CreditNote note) {
        return wrapped.weight() + note.total();
    }

    Long defaultInteger(CreditNote note) {
        return note.lines();
    }

    String goalsFormats(CreditNote note) {
        return note.issuedOn();
    }

    OffsetDateTime otherFormats(CreditNote note) {
        return note.issuedAt();
    }

    PurchaseOrder jobsRecordMethods() {
        PurchaseOrder order = PurchaseOrder.builder().total(BigDecimal.ONE).build();
        return order.toBuilder().total(order.optionalTotal().orElseThrow()).build();
    }

    CreditNote goalsRecordMethods(CreditNote note) {
        return note.withTotal(2.0);
    }
}

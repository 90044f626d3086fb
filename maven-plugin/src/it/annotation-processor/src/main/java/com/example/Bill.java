package com.example;

import java.math.BigDecimal;
import java.util.List;

public record Bill(String seller, List<Line> lines) {
    public record Line(BigDecimal amount) {}
}

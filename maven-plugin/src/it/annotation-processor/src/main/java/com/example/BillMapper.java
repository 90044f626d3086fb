package com.example;

import com.example.extract.Invoice;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
public interface BillMapper {
    @Mapping(source = "vendor", target = "seller")
    @Mapping(source = "items", target = "lines")
    Bill bill(Invoice invoice);
}

package com.example;

import com.example.extract.Invoice;
import com.example.extract.InvoiceDecoder;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodedResult;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.JobStatus;
import java.util.List;

public class Docs {
    // docs: listings
}

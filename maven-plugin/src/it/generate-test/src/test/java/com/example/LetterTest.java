package com.example;

import com.example.extract.Letter;

class LetterTest {
    Letter letter() {
        return new Letter("ACME");
    }
}

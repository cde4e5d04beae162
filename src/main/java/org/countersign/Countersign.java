package org.countersign;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Countersign {

    static void main(String[] args) {
        SpringApplication.run(Countersign.class, args);
    }
}

package vn.tinhhoa.standalone.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param demo whether the demonstration content and its accounts are there
@ConfigurationProperties("tinhhoa")
record DemoProperties(@DefaultValue("true") boolean demo) {}

package vn.tinhhoa.standalone;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import vn.tinhhoa.content.ContentConfiguration;

/// What the one process adds to the content: its demonstration.
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ConfigurationPropertiesScan
@Import(ContentConfiguration.class)
class StandaloneConfiguration {}

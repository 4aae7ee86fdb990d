package vn.tinhhoa.standalone.journey;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Tests that change the system that all journeys share: they come one after another, beside those
/// that only look, or have a system of their own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneySystem.class)
@Execution(ExecutionMode.SAME_THREAD)
@interface Journey {}

package vn.tinhhoa.content;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test over the real content context on a real embedded store, which is empty before each test
/// but for what a first start puts there. The context is shared, so these tests come one after
/// another.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ContentConfiguration.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"tinhhoa.admin.password=mot-mat-khau-dai", "logging.level.root=warn"})
@ContextConfiguration(initializers = TestStore.class)
@Execution(ExecutionMode.SAME_THREAD)
@TestExecutionListeners(
        listeners = TestStore.Emptying.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ContentTest {}

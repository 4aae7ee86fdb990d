package vn.tinhhoa.content;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks what only the editorial side needs. A portal that runs apart switches it off
/// (`tinhhoa.editorial=false`): drafts are then out of its reach altogether.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty(name = "tinhhoa.editorial", matchIfMissing = true)
public @interface Editorial {}

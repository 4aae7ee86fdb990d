package vn.tinhhoa.portal.pagecache;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a handler whose pages may be kept: they depend on nothing but the address, the number of
/// the page, the month of a calendar, the [vn.tinhhoa.portal.layout.ViewChoice] and what is
/// published. What they say of today may be a minute old.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kept {}

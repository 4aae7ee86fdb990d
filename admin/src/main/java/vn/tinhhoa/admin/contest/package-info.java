/// Setting contests up: from a template or last year's, in sections, with a preview, to published
/// rules. Every field of a form is named by its path in the JSON form of a rule set, and is read by
/// the same reader as programs' JSON. Start reading at [SetupController].
@NullMarked
package vn.tinhhoa.admin.contest;

import org.jspecify.annotations.NullMarked;

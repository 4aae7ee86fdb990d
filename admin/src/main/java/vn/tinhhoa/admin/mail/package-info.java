/// The letters that the house sends. Start reading at [LetterController].
@NullMarked
package vn.tinhhoa.admin.mail;

import org.jspecify.annotations.NullMarked;

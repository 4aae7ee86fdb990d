/// What the kinds of article say beside their words, in the reader's language: dates, money,
/// positions, force. Start reading at [FactsInWords].
@NullMarked
package vn.tinhhoa.portal.kind;

import org.jspecify.annotations.NullMarked;

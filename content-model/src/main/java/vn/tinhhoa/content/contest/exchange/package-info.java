/// A rule set as JSON, as templates hold it, programs send it and forms edit it. Start reading at
/// [vn.tinhhoa.content.contest.exchange.RuleSetJson].
@NullMarked
package vn.tinhhoa.content.contest.exchange;

import org.jspecify.annotations.NullMarked;

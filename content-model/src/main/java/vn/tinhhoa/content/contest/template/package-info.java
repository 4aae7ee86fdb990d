/// Contests to begin from: their rules are those of contests that were held, with what is
/// particular left open. Start reading at [vn.tinhhoa.content.contest.template.ContestTemplates].
@NullMarked
package vn.tinhhoa.content.contest.template;

import org.jspecify.annotations.NullMarked;

/// Groups of names that mean the same to search. Start reading at [SynonymController].
@NullMarked
package vn.tinhhoa.admin.synonym;

import org.jspecify.annotations.NullMarked;

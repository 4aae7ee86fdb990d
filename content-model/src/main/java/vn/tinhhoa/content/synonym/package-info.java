/// Groups of names that mean the same, which officers edit and search uses. Start reading at
/// [SynonymGroups].
@NullMarked
package vn.tinhhoa.content.synonym;

import org.jspecify.annotations.NullMarked;

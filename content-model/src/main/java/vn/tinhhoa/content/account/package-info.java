/// People, their roles and what each may do. Start reading at [Officer], the acting person that
/// every change asks for.
@NullMarked
package vn.tinhhoa.content.account;

import org.jspecify.annotations.NullMarked;

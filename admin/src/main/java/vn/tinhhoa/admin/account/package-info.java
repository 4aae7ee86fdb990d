/// People, their own account and the keys of programs. Start reading at [PeopleController].
@NullMarked
package vn.tinhhoa.admin.account;

import org.jspecify.annotations.NullMarked;

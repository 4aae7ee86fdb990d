/// How people get in and stay in. Start reading at [SignInConfiguration].
@NullMarked
package vn.tinhhoa.admin.signin;

import org.jspecify.annotations.NullMarked;

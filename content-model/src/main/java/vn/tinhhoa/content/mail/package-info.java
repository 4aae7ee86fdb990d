/// Letters by e-mail. Who owes one says so in [vn.tinhhoa.content.mail.Letters]; a sweep writes it
/// in the receiver's language and sends it. Nothing here knows what letters are about.
@NullMarked
package vn.tinhhoa.content.mail;

import org.jspecify.annotations.NullMarked;

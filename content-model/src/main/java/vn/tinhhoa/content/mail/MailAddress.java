package vn.tinhhoa.content.mail;

import java.util.regex.Pattern;

/// Tells what a letter can be sent to.
public final class MailAddress {

    private static final int LONGEST = 254;

    /// RFC 5321 without what nobody has: quoted names and bare hosts.
    private static final Pattern FORM =
            Pattern.compile(
                    "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{N}-]{2,63}");

    private MailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}

/// Addresses as squares that a telephone reads from paper. Start reading at [QrCode].
@NullMarked
package vn.tinhhoa.content.qr;

import org.jspecify.annotations.NullMarked;

/** A frame for several sockets, framed once for all of them. */
export interface SharedFrame {
	/** What the other side reads. */
	readonly message: Uint8Array;
	/** The same as it travels: one unmasked binary message (RFC 6455 §5.2). */
	readonly wire: Uint8Array;
}

const binaryWhole = 0x82;

/**
 * Frames a message once: sending is where both our server and its peers spend half of their time (collaboration.md
 * §10), and every receiver of a keystroke gets the same bytes.
 */
export function shareFrame(message: Uint8Array): SharedFrame {
	const { length } = message;
	const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
	const wire = Buffer.allocUnsafe(header + length);
	wire[0] = binaryWhole;
	if (header === 2) wire[1] = length;
	else if (header === 4) {
		wire[1] = 126;
		wire.writeUInt16BE(length, 2);
	} else {
		wire[1] = 127;
		wire.writeBigUInt64BE(BigInt(length), 2);
	}
	wire.set(message, header);
	return { message: wire.subarray(header), wire };
}

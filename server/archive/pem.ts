/** Wraps DER bytes in PEM (RFC 7468) under a label such as CERTIFICATE. */
export function toPem(der: ArrayBuffer | Uint8Array, label: string): string {
	const base64 = Buffer.from(der instanceof Uint8Array ? der : new Uint8Array(der)).toString(
		'base64'
	);
	const lines = base64.match(/.{1,64}/g) ?? [];
	return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** Reads every block of this label in a PEM text, as DER bytes; empty when there is none. */
export function parsePem(pem: string, label: string): Uint8Array<ArrayBuffer>[] {
	const blocks = pem.matchAll(
		new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`, 'g')
	);
	return Array.from(blocks, ([, body = '']) => new Uint8Array(Buffer.from(body, 'base64')));
}

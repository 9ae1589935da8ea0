import { X509Certificate } from 'node:crypto';
import { parsePem } from './pem.ts';

/** Longest path from a seal to its root; a longer one is somebody's construction. */
const MAX_DEPTH = 5;

/**
 * Says whether a certificate is one of the trusted ones (PEM), or descends from one through the others given.
 * No trusted certificate at all: the answer is no. Dates are not looked at: an archive outlives its certificates.
 */
export function isTrusted(
	certificate: X509Certificate,
	others: readonly X509Certificate[],
	trustAnchors: readonly string[]
): boolean {
	const anchors = trustAnchors.flatMap((pem) =>
		parsePem(pem, 'CERTIFICATE').map((der) => new X509Certificate(Buffer.from(der)))
	);
	let current = certificate;
	for (let depth = 0; depth < MAX_DEPTH; depth++) {
		const child = current;
		if (anchors.some((anchor) => anchor.raw.equals(child.raw) || isIssuedBy(child, anchor)))
			return true;
		const issuer = others.find((other) => !other.raw.equals(child.raw) && isIssuedBy(child, other));
		if (!issuer) return false;
		current = issuer;
	}
	return false;
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
	return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

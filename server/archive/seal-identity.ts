import { webcrypto } from 'node:crypto';
import { CryptoKeySigner } from '@libpdf/core';
import { Certificate } from 'pkijs';
import { parsePem, toPem } from './pem.ts';
import { issueCertificate } from './issue-certificate.ts';

/** The organisation's seal (cachet), ready to sign. */
export type SealIdentity = {
	readonly signer: CryptoKeySigner;
	readonly privateKey: webcrypto.CryptoKey;
	readonly keyType: 'EC' | 'RSA';
};

/** The seal as it is stored: PEM texts. The private key is a secret; the rest is public. */
export type SealPem = {
	/** PKCS #8, P-256 or RSA. */
	readonly privateKey: string;
	/** The seal's certificate first, then its issuers. */
	readonly certificates: string;
	/** The root that a verifier trusts. */
	readonly authority: string;
};

/** Why a seal cannot be used, in French, without a byte of the key. */
export class SealIdentityError extends Error {
	override readonly name = 'SealIdentityError';
}

const ALGORITHMS = {
	EC: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
	RSA: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
} as const;

/** Loads a seal from PEM. Throws a SealIdentityError when it is unreadable, or when key and certificate do not match. */
export async function loadSealIdentity(
	pem: Pick<SealPem, 'privateKey' | 'certificates'>
): Promise<SealIdentity> {
	const [key] = parsePem(pem.privateKey, 'PRIVATE KEY');
	const [certificate, ...chain] = parsePem(pem.certificates, 'CERTIFICATE');
	if (!key || !certificate) {
		throw new SealIdentityError(
			'Le cachet est illisible\u00a0: il faut une clé PKCS\u00a0#8 et son certificat au format PEM.'
		);
	}
	const keyType = readKeyType(certificate);
	const algorithm = ALGORITHMS[keyType];
	try {
		const privateKey = await webcrypto.subtle.importKey('pkcs8', key, algorithm, false, ['sign']);
		await checkPair(privateKey, certificate, algorithm);
		const signer = new CryptoKeySigner(privateKey, certificate, keyType, algorithm.name, chain);
		return { signer, privateKey, keyType };
	} catch (cause) {
		throw new SealIdentityError(
			'La clé du cachet ne correspond pas à son certificat, ou n’est ni P-256 ni RSA.',
			{ cause }
		);
	}
}

/** Makes a seal for demonstrations and tests, with its own authority. Both certificates say that they are worth nothing. */
export async function createDemonstrationSealIdentity(now: Date): Promise<SealPem> {
	const keys = () => webcrypto.subtle.generateKey(ALGORITHMS.EC, true, ['sign', 'verify']);
	const [authorityKeys, sealKeys] = [await keys(), await keys()];
	const authority = await issueCertificate({
		subject: 'Autorité de démonstration Intervisio — sans valeur',
		publicKey: authorityKeys.publicKey,
		issuer: {
			name: 'Autorité de démonstration Intervisio — sans valeur',
			privateKey: authorityKeys.privateKey
		},
		authority: true,
		now
	});
	const seal = await issueCertificate({
		subject: 'Cachet Intervisio — Démonstration — sans valeur',
		publicKey: sealKeys.publicKey,
		issuer: {
			name: 'Autorité de démonstration Intervisio — sans valeur',
			privateKey: authorityKeys.privateKey
		},
		authority: false,
		now
	});
	const authorityPem = toPem(authority, 'CERTIFICATE');
	return {
		privateKey: toPem(
			await webcrypto.subtle.exportKey('pkcs8', sealKeys.privateKey),
			'PRIVATE KEY'
		),
		certificates: toPem(seal, 'CERTIFICATE') + authorityPem,
		authority: authorityPem
	};
}

function readKeyType(certificate: Uint8Array<ArrayBuffer>): 'EC' | 'RSA' {
	const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
	try {
		const { algorithm } = Certificate.fromBER(certificate).subjectPublicKeyInfo;
		return algorithm.algorithmId === EC_PUBLIC_KEY ? 'EC' : 'RSA';
	} catch (cause) {
		throw new SealIdentityError('Le certificat du cachet est illisible.', { cause });
	}
}

async function checkPair(
	privateKey: webcrypto.CryptoKey,
	certificate: Uint8Array<ArrayBuffer>,
	algorithm: (typeof ALGORITHMS)['EC' | 'RSA']
): Promise<void> {
	const spki = Certificate.fromBER(certificate).subjectPublicKeyInfo.toSchema().toBER();
	const publicKey = await webcrypto.subtle.importKey('spki', spki, algorithm, false, ['verify']);
	const probe = new TextEncoder().encode('probe');
	const signature = await webcrypto.subtle.sign(algorithm, privateKey, probe);
	if (!(await webcrypto.subtle.verify(algorithm, publicKey, signature, probe)))
		throw new Error('key mismatch');
}

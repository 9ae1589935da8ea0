import { randomBytes } from 'node:crypto';

const random = (size: number) => randomBytes(size).toString('base64');

/** How Access 2010 and later say that a base is encrypted under a password ([MS-OFFCRYPTO] 2.3.4.10). */
const descriptor = () => {
	const algorithms =
		'blockSize="16" keyBits="128" hashSize="20" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA1"';
	const secrets = `encryptedVerifierHashInput="${random(16)}" encryptedVerifierHashValue="${random(32)}" encryptedKeyValue="${random(16)}"`;
	return `<encryption><keyData saltSize="16" ${algorithms} saltValue="${random(16)}"/><keyEncryptors><keyEncryptor uri="p"><p:encryptedKey spinCount="1000" saltSize="16" ${algorithms} saltValue="${random(16)}" ${secrets}/></keyEncryptor></keyEncryptors></encryption>`;
};

/**
 * The header of a base that a password protects, over the pages of this one: nobody has its password, which is all
 * that a reader without one may find out. `version`: the encryption that it declares, « 4.4 » or an older one.
 */
export function protectAccess(base: Buffer, version: readonly [number, number] = [4, 4]): Buffer {
	const bytes = Buffer.from(base);
	// the key of the pages, under the constant stream that covers the header: it was 0
	for (let at = 0x3e; at < 0x42; at += 1) bytes[at] = (bytes[at] ?? 0) ^ (at + 1);
	const text = Buffer.from(descriptor(), 'latin1');
	const provider = Buffer.alloc(8 + text.length);
	provider.writeUInt16LE(version[0], 0);
	provider.writeUInt16LE(version[1], 2);
	provider.writeInt32LE(0x40, 4);
	text.copy(provider, 8);
	bytes.writeUInt16LE(provider.length, 0x299);
	provider.copy(bytes, 0x299 + 2);
	return bytes;
}

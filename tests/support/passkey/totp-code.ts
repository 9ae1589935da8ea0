import { Secret, TOTP } from 'otpauth';

/** What an application of codes shows for this key (base32), at a moment. */
export function totpCode(key: string, at: Date): string {
	const secret = Secret.fromBase32(key.replace(/\s/g, ''));
	return new TOTP({ secret }).generate({ timestamp: at.getTime() });
}

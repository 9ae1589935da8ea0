import type { Cookies } from '@sveltejs/kit';

const cookie = 'intervisio-defi';
const fiveMinutes = 5 * 60;

/** Ties what a passkey will sign to this browser, for as long as the question lasts ([AUT-4]). */
export function keepChallengeSecret(cookies: Cookies): string {
	const secret = crypto.randomUUID();
	cookies.set(cookie, secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'strict',
		maxAge: fiveMinutes
	});
	return secret;
}

/** Gives that secret once, and forgets it; null when this browser was asked nothing. */
export function takeChallengeSecret(cookies: Cookies): string | null {
	const secret = cookies.get(cookie) ?? null;
	cookies.delete(cookie, { path: '/' });
	return secret;
}

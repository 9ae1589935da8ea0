import type { Cookies } from '@sveltejs/kit';
import { parseLocalPath } from '#domain/access/local-path.ts';

/** Where to go back after the e-mail link, which carries nothing but its token. As short-lived as the link. */
const cookie = 'intervisio-retour';
const fifteenMinutes = 15 * 60;

/** Remembers in this browser the page that asked for a session. */
export function keepReturnPath(cookies: Cookies, path: string | null): void {
	if (path === null) return;
	cookies.set(cookie, path, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		maxAge: fifteenMinutes
	});
}

/** Gives that page once, and forgets it; null when there is none that may be trusted. */
export function takeReturnPath(cookies: Cookies): string | null {
	const path = parseLocalPath(cookies.get(cookie));
	cookies.delete(cookie, { path: '/' });
	return path;
}

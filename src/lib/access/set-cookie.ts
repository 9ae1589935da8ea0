import type { Cookies } from '@sveltejs/kit';

interface GivenCookie {
	readonly name: string;
	readonly value: string;
	readonly attributes: Omit<NonNullable<Parameters<Cookies['set']>[2]>, 'path'>;
}

/** Sets a cookie as the application made it, for the whole site. */
export function setCookie(cookies: Cookies, { name, value, attributes }: GivenCookie): void {
	cookies.set(name, value, { ...attributes, path: '/' });
}

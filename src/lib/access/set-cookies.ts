import type { Cookies } from '@sveltejs/kit';

type Attributes = Omit<Parameters<Cookies['set']>[2], 'path'>;

/** Hands over the cookies that a use-case made. */
export function setCookies(
	cookies: Cookies,
	made: readonly {
		readonly name: string;
		readonly value: string;
		readonly attributes: Attributes;
	}[]
): void {
	for (const { name, value, attributes } of made)
		cookies.set(name, value, { ...attributes, path: '/' });
}

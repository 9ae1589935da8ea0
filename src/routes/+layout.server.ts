import { isStrong } from '#domain/access/strength.ts';
import { sitePages } from '#domain/access/site-pages.ts';
import type { LayoutServerLoad } from './$types';

/** What every page carries: who is signed in, where he or she may go, whether this is a demonstration. */
export const load: LayoutServerLoad = async ({ locals, url }) => {
	const { app, session } = locals;
	const demonstration = app.mode === 'demonstration';
	const signedIn = session && (await app.readPerson(session));
	if (!session || !signedIn) return { nav: [], person: undefined, demonstration };
	const { name, roleLabel, mandats } = signedIn;
	const strong = isStrong(session.method);
	const account = session.intervisionId === null ? '/compte' : undefined;
	const person = { name, roleLabel, account };
	// [ACS-10] a nominative link leads to its own door, and nowhere else
	if (session.intervisionId !== null) return { nav: [], person, strong, demonstration };
	const pages = sitePages(mandats);
	const nav = pages.map((page) => ({ ...page, current: url.pathname.startsWith(page.href) }));
	return { nav, person, strong, demonstration };
};

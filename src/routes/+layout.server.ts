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
	// Whoever only watches over the data has no fiche to see (decisions.md §1).
	const watches = mandats.length > 0 && mandats.every((mandat) => mandat === 'dpo');
	// Whoever names functions, or keeps the machines, neither.
	const unclinical = ['dpo', 'direction', 'administrateur'];
	const reads = mandats.length === 0 || mandats.some((mandat) => !unclinical.includes(mandat));
	const handles = mandats.some((mandat) =>
		['coordination-clinique', 'coordination-logistique', 'referent'].includes(mandat)
	);
	// In the order of the work: what is ahead, what leads to it, what it leaves, who and where.
	const pages = [
		{ href: '/accueil', label: 'Accueil' },
		...(watches ? [] : [{ href: '/planning', label: 'Planning' }]),
		...(handles ? [{ href: '/demandes', label: 'Demandes' }] : []),
		...(mandats.some(followsAccords) ? [{ href: '/accords', label: 'Accords' }] : []),
		...(reads ? [{ href: '/fiches', label: 'Fiches' }] : []),
		...(decideResource({ mandats, role: null }, 'voir-retours').ok
			? [{ href: '/retours', label: 'Retours' }]
			: []),
		...(reads ? [{ href: '/suites', label: 'Suites' }] : []),
		...(mandats.some((mandat) => opensDirectory.includes(mandat))
			? [{ href: '/annuaire', label: 'Annuaire' }]
			: []),
		...(decideResource({ mandats, role: null }, 'voir-indemnites').ok
			? [{ href: '/indemnisation', label: 'Indemnités' }]
			: []),
		...(decideResource({ mandats, role: null }, 'voir-poles').ok
			? [{ href: '/poles', label: 'Pôles' }]
			: []),
		{ href: '/documents', label: 'Documents' },
		...(mandats.includes('dpo') ? [{ href: '/journal', label: 'Journal' }] : []),
		...(decideResource({ mandats, role: null }, 'voir-conservation').ok
			? [{ href: '/conservation', label: 'Conservation' }]
			: [])
	];
	const nav = pages.map((page) => ({ ...page, current: url.pathname.startsWith(page.href) }));
	return { nav, person, strong, demonstration };
};

import { expect, type APIRequestContext, type PlaywrightWorkerArgs } from '@playwright/test';

type Playwright = PlaywrightWorkerArgs['playwright'];

/** Who asks: a person of the demonstration, by a session of this strength. */
export const kinds = {
	/** No session at all. */
	personne: null,
	/** The patient of the situation, by the cookie of his link: no session either ([INT-6]). */
	invite: null,
	clinique: 'democoordination',
	logistique: 'demosecretaire',
	animatrice: 'demoanimatrice',
	/** The same animatrice, who proved her mailbox only. */
	courriel: 'claire.vasseur@demonstration.example',
	/** A co-animateur by a nominative link, which can be forwarded. */
	lien: 'democoanimateur',
	expert: 'demoexpert',
	pharmacienne: 'demopharmacienne',
	refuse: 'demoinfirmier',
	demandeuse: 'demoeducatrice',
	evaluation: 'demoevaluation',
	dpo: 'demoprotection',
	direction: 'demodirection',
	/** Clinical coordination of other pôles. */
	ailleurs: 'juliette.caudron@demonstration.example'
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly Kind[];
export type Asking = Readonly<Record<Kind, APIRequestContext>>;

type Form = Readonly<Record<string, string>>;

/** Posts a form as a page of ours does; `data`: as its script does, which is answered in a few words. */
export async function postForm(
	by: APIRequestContext,
	path: string,
	origin: string,
	fields: Form | URLSearchParams = {},
	wanted: 'page' | 'data' = 'page'
) {
	const script = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	return by.post(path, {
		headers: {
			origin,
			'content-type': 'application/x-www-form-urlencoded',
			...(wanted === 'data' ? script : { accept: 'text/html' })
		},
		data: new URLSearchParams(fields).toString(),
		maxRedirects: 0
	});
}

/** Finds what the latest letters hold. */
async function findInMailbox(by: APIRequestContext, wanted: RegExp): Promise<string> {
	const list = await (await by.get('/boite-aux-lettres')).text();
	for (const [, href = ''] of [...list.matchAll(/href="(\/boite-aux-lettres\/[^"/]+)"/g)].slice(
		0,
		8
	)) {
		const found = wanted.exec(await (await by.get(href)).text())?.[1];
		if (found) return found;
	}
	throw new Error('no such letter');
}

/** Opens a session for everybody; `lien` is entered later, by the link that somebody hands over. */
export async function openSessions(playwright: Playwright, origin: string): Promise<Asking> {
	const open = async (kind: Kind) => {
		const by = await playwright.request.newContext({ baseURL: origin });
		const who = kinds[kind];
		if (who === null || kind === 'lien') return by;
		if (!who.includes('@')) {
			const opened = await postForm(by, `/essayer/${who}`, origin);
			expect(opened.status(), kind).toBe(303);
			return by;
		}
		await postForm(by, '/connexion', origin, { email: who });
		const token = await findInMailbox(by, /\/connexion\/([\w-]{20,})/);
		await postForm(by, `/connexion/${token}`, origin);
		return by;
	};
	const opened: [Kind, APIRequestContext][] = [];
	for (const kind of kindNames) opened.push([kind, await open(kind)]);
	return Object.fromEntries(opened) as Asking;
}

/** Enters by a nominative link, with the code that an unknown device is asked for. */
export async function enterByLink(
	by: APIRequestContext,
	token: string,
	origin: string
): Promise<void> {
	await postForm(by, `/invitation/${token}`, origin);
	const code = await findInMailbox(by, /\b(\d{3}[\s\u00A0\u202F]?\d{3})\b/);
	const opened = await postForm(by, `/invitation/${token}/code?/ouvrir`, origin, { code });
	expect(opened.headers()['location']).toContain('/porte/');
}

import { expect, type APIRequestContext, type PlaywrightWorkerArgs } from '@playwright/test';
import { postForm } from './kinds.ts';

/** The people of the demonstration who meet here; the first leads. */
export const claire = { id: 'demoanimatrice', name: 'Claire Vasseur' };
export const pharmacienne = { id: 'demopharmacienne', name: 'Émilie Carpentier' };
export const infirmier = { id: 'demoinfirmier', name: 'Thomas Wattel' };
/** Leads with her, where a journey asks for two. */
export const hugues = { id: 'democoanimateur', name: 'Hugues Delattre' };
const everyone = [claire, pharmacienne, infirmier];

export interface QuickMeeting {
	readonly intervisionId: string;
	/** In the order of the agenda. */
	readonly situationIds: readonly string[];
}

/**
 * Prepares an Intervision of its own, with these situations, in which all three are concerned, by the forms alone.
 * `second`: who leads it with the first.
 */
export async function prepareMeeting(
	playwright: PlaywrightWorkerArgs['playwright'],
	origin: string,
	designations: readonly string[],
	second?: { readonly id: string }
): Promise<QuickMeeting> {
	const by = await playwright.request.newContext({ baseURL: origin });
	await postForm(by, '/essayer/democoordination', origin);
	const paris = (locale: string, options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', ...options }).format(new Date());
	const day = paris('sv-SE', {});
	const hour = paris('fr-FR', { hour: '2-digit', minute: '2-digit' });
	const made = await postForm(by, '/intervisions/nouvelle?/creer', origin, {
		...{ poleId: 'demoperonne', day, hour, minutes: '60', format: 'distance' }
	});
	const intervisionId = (made.headers()['location'] ?? '').split('/').at(-1) ?? '';
	const page = `/intervisions/${intervisionId}`;
	const send = async (act: string, fields: Record<string, string> | URLSearchParams) => {
		const answer = await postForm(by, `${page}${act}`, origin, fields);
		expect(answer.status(), act).toBe(200);
	};
	const ids = everyone.map(({ id }) => id);
	const expected = second ? [...ids, second.id] : ids;
	await send('?/ajouterDeLAnnuaire', new URLSearchParams(expected.map((id) => ['personIds', id])));
	await send('?/changerRole', { personId: claire.id, role: 'animateur' });
	if (second) await send('?/changerRole', { personId: second.id, role: 'co-animateur' });
	const known = new Set<string>();
	for (const designation of designations) {
		await send('?/ajouterSituation', { designation, problem: 'Le suivi s’espace.' });
		const situation = `/situations/${await findNew(by, page, known)}`;
		await send(
			`${situation}?/concerner`,
			new URLSearchParams(ids.slice(1).map((id) => ['invites', id]))
		);
		await send(`${situation}?/enregistrer`, {
			...{ state: 'oral', collectedOn: day, collectedBy: claire.id, withdrawalRightTold: 'on' }
		});
	}
	await by.dispose();
	return { intervisionId, situationIds: [...known] };
}

async function findNew(by: APIRequestContext, page: string, known: Set<string>): Promise<string> {
	const html = await (await by.get(page)).text();
	const ids = [...html.matchAll(/\/situations\/([a-z0-9]{20})/g)].map(([, id = '']) => id);
	const fresh = ids.find((id) => !known.has(id)) ?? '';
	known.add(fresh);
	return fresh;
}

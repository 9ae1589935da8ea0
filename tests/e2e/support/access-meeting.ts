import { expect, type APIRequestContext } from '@playwright/test';
import { postForm } from './kinds.ts';

/** An Intervision with two situations, for who may attend which. */
export interface AccessMeeting {
	readonly intervisionId: string;
	readonly first: string;
	readonly second: string;
}

export const animatrice = 'demoanimatrice';
export const pharmacienne = 'demopharmacienne';
/** Concerned by the first situation; refused by the patient of the second. */
export const infirmier = 'demoinfirmier';

/** Prepares it by the forms of the coordination. `today`: the day in Paris. */
export async function prepareAccess(
	by: APIRequestContext,
	origin: string,
	today: string
): Promise<AccessMeeting> {
	const made = await postForm(by, '/intervisions/nouvelle?/creer', origin, {
		...{ poleId: 'demoperonne', day: today, hour: '12:40', minutes: '60', format: 'distance' }
	});
	const intervisionId = (made.headers()['location'] ?? '').split('/').at(-1) ?? '';
	const page = `/intervisions/${intervisionId}`;
	const send = async (act: string, fields: Record<string, string> | URLSearchParams) => {
		const answer = await postForm(by, `${page}${act}`, origin, fields);
		expect(answer.status(), act).toBe(200);
		return answer.text();
	};
	const people = [animatrice, pharmacienne, infirmier];
	await send('?/ajouterDeLAnnuaire', new URLSearchParams(people.map((id) => ['personIds', id])));
	await send('?/changerRole', { personId: animatrice, role: 'animateur' });
	const known = new Set<string>();
	const add = async (designation: string): Promise<string> => {
		await send('?/ajouterSituation', { designation, problem: 'Le suivi s’espace.' });
		const html = await (await by.get(page)).text();
		const ids = [...html.matchAll(/\/situations\/([a-z0-9]{20})/g)].map(([, id = '']) => id);
		const fresh = ids.find((id) => !known.has(id)) ?? '';
		known.add(fresh);
		return fresh;
	};
	const first = await add('Zita R.');
	const second = await add('Yvan P.');
	for (const [situationId, refused] of [
		[first, null],
		[second, infirmier]
	] as const) {
		await send(`/situations/${situationId}?/concerner`, invited());
		await recordAnswer(by, origin, `${page}/situations/${situationId}`, today, refused);
	}
	return { intervisionId, first, second };
}

function invited(): URLSearchParams {
	return new URLSearchParams([
		['invites', pharmacienne],
		['invites', infirmier]
	]);
}

/** The patient's answer, whom he refuses with it; given again, it replaces the former one. */
export async function recordAnswer(
	by: APIRequestContext,
	origin: string,
	situation: string,
	today: string,
	refused: string | null
): Promise<void> {
	const answer = await postForm(by, `${situation}?/enregistrer`, origin, {
		...{ state: 'oral', collectedOn: today, collectedBy: animatrice, withdrawalRightTold: 'on' },
		...(refused === null ? {} : { refusedPersonIds: refused })
	});
	expect(answer.status(), situation).toBe(200);
}

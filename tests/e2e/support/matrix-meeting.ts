import { expect, type APIRequestContext } from '@playwright/test';
import { enterByLink, kinds, postForm, type Asking } from './kinds.ts';

/** What the addresses of the matrix are filled with. */
export interface MatrixPlace {
	readonly intervisionId: string;
	readonly situationId: string;
	readonly dossierId: string;
	readonly demandeId: string;
}

/** Words that are found nowhere else: whoever reads one has read a situation. */
export const designation = 'Zélie K.';
export const problem =
	'La gabapentine du soir manque souvent, et la maison d’accueil s’en inquiète.';

/** Prepares an Intervision of its own, by the forms of the coordination. */
export async function prepareMatrix(asking: Asking, origin: string): Promise<MatrixPlace> {
	const by = asking.clinique;
	const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
	const made = await postForm(by, '/intervisions/nouvelle?/creer', origin, {
		...{ poleId: 'demoperonne', day, hour: '18:10', minutes: '60', format: 'distance' }
	});
	const intervisionId = (made.headers()['location'] ?? '').split('/').at(-1) ?? '';
	const page = `/intervisions/${intervisionId}`;
	const send = async (act: string, fields: Record<string, string> | URLSearchParams) => {
		const answer = await postForm(by, `${page}${act}`, origin, fields);
		expect(answer.status(), act).toBe(200);
		return answer.text();
	};
	const expected = [kinds.animatrice, kinds.lien, kinds.expert, kinds.pharmacienne];
	const people = [...expected, kinds.refuse, kinds.demandeuse];
	await send('?/ajouterDeLAnnuaire', new URLSearchParams(people.map((id) => ['personIds', id])));
	for (const [personId, role] of [
		[kinds.animatrice, 'animateur'],
		[kinds.lien, 'co-animateur'],
		[kinds.expert, 'expert']
	] as const)
		await send('?/changerRole', { personId, role });
	const demandeurId = kinds.demandeuse;
	await send('?/ajouterSituation', { designation, problem, demandeurId });
	const situationId = await find(by, page, /\/situations\/([a-z0-9]{20})/);
	const situation = `/situations/${situationId}`;
	await send(`${situation}?/concerner`, { invites: kinds.pharmacienne });
	await send(`${situation}?/enregistrer`, {
		...{ state: 'oral', collectedOn: new Date().toISOString().slice(0, 10) },
		...{ collectedBy: demandeurId, withdrawalRightTold: 'on', refusedPersonIds: kinds.refuse }
	});
	const invited = await send(`${situation}?/inviterPatient`, { qui: 'patient' });
	const guestToken = /\/patient\/([a-z2-7]{32})/.exec(invited)?.[1] ?? '';
	const came = await postForm(asking.invite, `/patient/${guestToken}`, origin);
	expect(came.headers()['location']).toBe('/patient');
	expect((await asking.invite.get('/patient')).status()).toBe(200);
	const handed = await send('?/remettreLien', { personId: kinds.lien });
	const token = /\/invitation\/([\w-]{20,})/.exec(handed)?.[1] ?? '';
	await enterByLink(asking.lien, token, origin);
	return {
		intervisionId,
		situationId,
		dossierId: await find(by, `${page}${situation}`, /\/dossiers\/([a-z0-9]{20})/),
		demandeId: await find(by, '/demandes', /\/demandes\/([a-z0-9]{20})/)
	};
}

async function find(by: APIRequestContext, path: string, wanted: RegExp): Promise<string> {
	const found = wanted.exec(await (await by.get(path)).text())?.[1];
	if (!found) throw new Error(`nothing like ${wanted.source} on the page`);
	return found;
}

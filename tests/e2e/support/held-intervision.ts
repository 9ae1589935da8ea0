import { expect, type APIRequestContext, type PlaywrightWorkerArgs } from '@playwright/test';
import { charte } from '#domain/charte/charte.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import { openWriter } from '#tests/support/collab/writer.ts';
import { LiveBrowser } from '#tests/support/live/live-server.ts';
import { postForm } from './kinds.ts';
import { claire, infirmier, pharmacienne, prepareMeeting } from './quick-meeting.ts';

const { entriesRoot } = ficheShape(currentDefinition);
type Playwright = PlaywrightWorkerArgs['playwright'];

/** One situation as the group wrote it: entries by their key (`pistes.synthese`), texts by their field. */
export interface ToldFiche {
	/** « Prénom I. », of this journey alone: a dossier that looks like another asks a question. */
	readonly designation: string;
	readonly entries?: Readonly<Record<string, string | true>>;
	readonly texts?: Readonly<Record<string, string>>;
	/** False: left to be finalised. */
	readonly finalised?: boolean;
}

export interface HeldIntervision {
	readonly intervisionId: string;
	readonly situations: readonly { readonly id: string; readonly ficheId: string | null }[];
}

/**
 * Holds an Intervision without a browser, by the sockets and forms that a browser uses: Claire Vasseur (médecin,
 * libérale) leads, Émilie Carpentier (pharmacienne, libérale) attends, Thomas Wattel is expected and does not come. Each
 * fiche is finalised, none is signed; the Intervision is ended. Two or three seconds for each situation. `second` is
 * expected too, and would lead with Claire.
 */
export async function holdIntervision(
	playwright: Playwright,
	origin: string,
	told: readonly ToldFiche[],
	second?: { readonly id: string }
): Promise<HeldIntervision> {
	const designations = told.map(({ designation }) => designation);
	const { intervisionId, situationIds } = await prepareMeeting(
		playwright,
		origin,
		designations,
		second
	);
	const host = await enter(playwright, origin, intervisionId, claire.id);
	const guest = await enter(playwright, origin, intervisionId, pharmacienne.id);
	await host.live.until(({ view }) => view?.lobby?.length === 1, 'knocked');
	host.live.say({ type: 'admit-all' });
	await guest.live.until(({ view }) => view?.where === 'accueil', 'let in');
	const seen = host.live.view?.recognition ?? [];
	const people = seen.map(({ personId, device }) => ({ personId, device }));
	if (people.length > 0) host.live.say({ type: 'recognise', people });
	const situations: HeldIntervision['situations'][number][] = [];
	for (const [rank, { entries = {}, texts = {}, finalised = true }] of told.entries()) {
		const id = situationIds[rank] ?? '';
		host.live.say({ type: 'open', situationId: id });
		await host.live.until(({ view }) => view?.where === 'situation', 'opened');
		await write(host, origin, id, { entries, texts });
		const ficheId = finalised ? await finalise(host.by, origin, id) : null;
		if (!finalised) host.live.say({ type: 'close' });
		await host.live.until(({ view }) => view?.where !== 'situation', 'closed');
		situations.push({ id, ficheId });
	}
	host.live.say({ type: 'end' });
	await host.live.until(({ view }) => view?.where === 'terminee', 'ended');
	for (const { live, by } of [host, guest]) {
		live.leaveAbruptly();
		await by.dispose();
	}
	return { intervisionId, situations };
}

interface Entered {
	readonly by: APIRequestContext;
	readonly live: LiveBrowser;
	readonly headers: Record<string, string>;
	readonly personId: string;
}

/** Signs in, accepts the Charte, knocks. */
async function enter(
	playwright: Playwright,
	origin: string,
	intervisionId: string,
	personId: string
): Promise<Entered> {
	const by = await playwright.request.newContext({ baseURL: origin });
	await postForm(by, `/essayer/${personId}`, origin);
	await postForm(by, `/porte/${intervisionId}?/accepter`, origin, {
		...{ charteVersion: charte.version, secrecy: 'on', notIndustry: 'on' }
	});
	const { cookies } = await by.storageState();
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	const headers = { cookie, origin };
	const live = new LiveBrowser(Number(new URL(origin).port), intervisionId, personId, headers);
	await live.until(({ view }) => view !== null, 'heard');
	live.say({ type: 'enter', mode: 'fiche' });
	return { by, live, headers, personId };
}

/** Writes what is asked for, and what no fiche is finalised without. */
async function write(
	{ headers, personId }: Entered,
	origin: string,
	situationId: string,
	{ entries, texts }: Required<Pick<ToldFiche, 'entries' | 'texts'>>
): Promise<void> {
	const tab = openWriter(origin.replace('http', 'ws'), situationId, personId, { headers });
	await tab.synced();
	const needed = { restituteur: pharmacienne.id, 'autre-intervision': 'non' };
	for (const [key, value] of Object.entries({ ...needed, ...entries }))
		tab.doc.getMap(entriesRoot).set(key, value);
	for (const [field, text] of Object.entries(texts)) tab.type(field, text);
	await tab.saved();
	tab.leave();
}

async function finalise(
	by: APIRequestContext,
	origin: string,
	situationId: string
): Promise<string> {
	const headers = { origin };
	const page = `/api/situations/${situationId}`;
	await by.post(`${page}/nom-a-surveiller`, { headers, data: { none: true } });
	const data = { dismissed: [], maintained: [] };
	const answer = await by.post(`${page}/finaliser`, { headers, data });
	const told: { readonly ficheId?: string } = await answer.json();
	expect(told.ficheId, JSON.stringify(told)).toBeTruthy();
	return told.ficheId ?? '';
}

/** Who is expected there and does not come. */
export const absent = infirmier;

import { expect } from '@playwright/test';
import { actTable } from '#domain/access/act-table.ts';
import { routeEntry, routeTable } from '#domain/access/route-table.ts';
import {
	kindNames,
	kinds,
	openSessions,
	postForm,
	type Asking,
	type Kind
} from '../support/kinds.ts';
import { designation, prepareMatrix, type MatrixPlace } from '../support/matrix-meeting.ts';
import { clinicalPages, mayAct, whoOpens } from '../support/matrix-table.ts';
import { test } from '../support/test.ts';

let asking: Asking;
let place: MatrixPlace;
const origin = new URL(process.env['BASE_URL'] ?? 'http://127.0.0.1:3000').origin;
const withSession = Object.keys(routeTable).filter((route) => routeEntry(route) === 'session');
/** What the interfaces of the room are told when they are rightly asked. */
const bodies: Readonly<Record<string, object>> = {
	'/api/situations/[id]/finaliser': { dismissed: [], maintained: [] },
	'/api/situations/[id]/maintiens': { id: 'passage0', release: true },
	'/api/situations/[id]/nom-a-surveiller': { none: true },
	'/api/situations/[id]/patient': { kind: 'patient' }
};
/** « Not yours », « not now »: none of them shows anything. */
const refusals = [401, 403, 404, 409];

test.beforeAll(async ({ playwright }) => {
	asking = await openSessions(playwright, origin);
	place = await prepareMatrix(asking, origin);
});

test.afterAll(async () => {
	for (const kind of kindNames) await asking[kind].dispose();
});

/** The address of a route, for the Intervision of this file. */
function pathOf(route: string): string {
	const [, area = ''] = route.replace('/api', '').split('/');
	const ids: Readonly<Record<string, string>> = {
		annuaire: kinds.expert,
		poles: 'demoperonne',
		demandes: place.demandeId,
		dossiers: place.dossierId,
		situations: place.situationId,
		fiches: place.situationId
	};
	return route
		.replace('[situationId]', place.situationId)
		.replace('[dossierId]', place.dossierId)
		.replace('[code]', area === 'documents' ? 'charte' : 'invitation-patient')
		.replace('[annee]', '1999')
		.replace('[perimetre]', 'region')
		.replace('[id]', ids[area] ?? place.intervisionId);
}

const isRead = (route: string) =>
	'page' in (actTable[route] ?? {}) || 'GET' in (actTable[route] ?? {});

test('[ACS-17] Chaque page n’est donnée qu’à qui la table le dit, et un refus ne dit rien d’une situation', async () => {
	const wrong: string[] = [];
	for (const route of withSession.filter(isRead)) {
		if (whoOpens[route] === undefined) wrong.push(`${route}: no row`);
		const found = await Promise.all(kindNames.map((kind) => lookFor(route, kind)));
		wrong.push(...found.flat());
	}
	expect(wrong).toEqual([]);
});

/** What is wrong when this person asks for this page. */
async function lookFor(route: string, kind: Kind): Promise<readonly string[]> {
	const answer = await asking[kind].get(pathOf(route), { maxRedirects: 0 });
	const [status, body] = [answer.status(), await answer.text()];
	const opened = status === 200;
	const sent = answer.headers()['location'] ?? '';
	const toElsewhere = status === 303 && /^\/(connexion|porte|satisfaction)\b/.test(sent);
	const reads = clinicalPages[route]?.includes(kind) ?? false;
	const checks: Readonly<Record<string, boolean>> = {
		'who opens it': opened === (whoOpens[route] ?? []).includes(kind),
		'how it is refused': opened || toElsewhere || refusals.includes(status),
		'a designation': opened || !body.includes(designation),
		'the problem': body.includes('gabapentine') === reads
	};
	return Object.entries(checks).flatMap(([what, right]) =>
		right ? [] : [`${route} ${kind}: ${what} (${status})`]
	);
}

test('[ACS-17] Aucun acte posté par qui ne le peut pas ne change quoi que ce soit', async () => {
	const before = await everything();
	const wrong: string[] = [];
	for (const route of withSession) {
		for (const [act, row] of Object.entries(actTable[route] ?? {})) {
			if (act === 'page' || act === 'GET' || row === 'session') continue;
			const bare = ['POST', 'DELETE', '?/default'].includes(act);
			const path = `${pathOf(route)}${bare ? '' : act}`;
			const others = kindNames.filter((kind) => !row.split(' ').every((one) => mayAct(one, kind)));
			for (const kind of others) {
				const told = await forge(kind, path, act, bodies[route]);
				if (told !== 'refused') wrong.push(`${path} ${kind}: ${told}`);
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(await everything()).toEqual(before);
});

/** Sends a body that would be right for most forms: what refuses it is who sends it. */
async function forge(kind: Kind, path: string, act: string, body: object = {}): Promise<string> {
	const by = asking[kind];
	const { intervisionId, situationId, dossierId } = place;
	const [personId, day, text] = [kinds.pharmacienne, '2031-05-06', 'Un texte de passage.'];
	const fields = {
		...{ personId, personIds: personId, role: 'expert', invites: personId, collectedBy: personId },
		...{ situationId, toId: 'demointervision', ids: intervisionId, dossierId, otherId: dossierId },
		...{ designation: 'Ysé L.', problem: text, text, complement: text, refus: text },
		...{ state: 'oral', collectedOn: '2026-01-05', withdrawalRightTold: 'on', answer: 'meme' },
		...{ email: 'karim.benali@demonstration.example', mandat: 'referent', validFrom: day, day },
		...{ hour: '12:30', minutes: '60', poleId: 'demoperonne', name: 'Un nom', reason: 'autre' },
		...{ qui: 'patient', annee: String(new Date().getFullYear()) },
		...{ paire: personId, lot: situationId, confirme: 'on', intervisionId, version: '1' }
	};
	const json = { headers: { origin }, data: body, maxRedirects: 0 };
	// the export is a file that a form asks for
	const asked = ['POST', 'DELETE'].includes(act) && path !== '/archive/export';
	const send = () =>
		asked ? by.fetch(path, { ...json, method: act }) : postForm(by, path, origin, fields, 'data');
	let answer = await send();
	// So many acts of one person are more than anybody may post in a minute: what waits is asked again.
	while (answer.status() === 429) {
		await new Promise((resolve) => setTimeout(resolve, 5000));
		answer = await send();
	}
	const status = answer.status();
	// rightly asked: only who asks is wrong
	if (asked) return refusals.includes(status) ? 'refused' : `${status}`;
	if (status !== 200) return [...refusals, 303, 422].includes(status) ? 'refused' : `${status}`;
	const told: { type: string; location?: string } = await answer.json();
	// An import that is not one's own is left alone, and the page of imports comes back.
	const away = told.type === 'redirect' && (act === '?/abandonner' || isSignIn(told.location));
	return away || told.type === 'failure' || told.type === 'error' ? 'refused' : told.type;
}

const isSignIn = (path = '') => path.startsWith('/connexion');

/** What those who may read see of it all, as data. */
async function everything() {
	const { intervisionId, situationId, dossierId } = place;
	const read = async (kind: Kind, path: string) =>
		(await asking[kind].get(`${path}/__data.json`)).text();
	return {
		date: await read('clinique', `/intervisions/${intervisionId}`),
		situation: await read('clinique', `/intervisions/${intervisionId}/situations/${situationId}`),
		sheet: await read('clinique', `/intervisions/${intervisionId}/emargement`),
		relances: await read('clinique', `/intervisions/${intervisionId}/relances`),
		accord: await read('clinique', `/dossiers/${dossierId}/accord`),
		pole: await read('direction', '/poles/demoperonne'),
		activites: await read('evaluation', '/activites'),
		conventions: await read('evaluation', '/activites/conventions'),
		counters: await read('evaluation', '/activites/compteurs'),
		association: await read('direction', '/poles/association'),
		poles: await read('direction', '/poles'),
		demandes: await read('clinique', '/demandes'),
		links: await read('clinique', '/demandes/liens'),
		card: await read('clinique', `/annuaire/${kinds.pharmacienne}`)
	};
}

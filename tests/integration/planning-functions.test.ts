import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { FakeSocket } from '#tests/support/live/fake-socket.ts';
import {
	claire,
	direction,
	juliette,
	nadia,
	startPlanner,
	type Planner
} from '#tests/support/planning/planning-bench.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('functions of a pôle on $kind', ({ url }) => {
	let planner: Planner;
	beforeAll(async () => {
		planner = await startPlanner(url);
	});
	afterAll(() => planner.product.stop());

	const wanted = {
		poleId: 'demoperonne',
		email: 'anne.lesage@demonstration.example',
		mandat: 'referent',
		validFrom: '2026-01-01',
		validUntil: null
	} as const;

	it('[PLA-1] the coordination names a référent, not another coordination, and nobody herself', async () => {
		const other = { ...wanted, mandat: 'coordination-clinique' } as const;
		expect(await planner.product.nameFunction(nadia, other)).toMatchObject({
			why: 'titre-insuffisant'
		});
		const herself = { ...wanted, email: 'nadia.lemaire@demonstration.example' };
		expect(await planner.product.nameFunction(nadia, herself)).toMatchObject({
			why: 'fonction-a-soi'
		});
		expect(await planner.product.nameFunction(juliette, wanted)).toMatchObject({
			why: 'introuvable'
		});
		expect(await planner.product.deps.people.mandats('demogeneraliste', 'demoperonne')).toEqual([]);
		expect(await planner.product.nameFunction(nadia, wanted)).toMatchObject({ ok: true });
		expect(await planner.lastEvents(1)).toEqual(['fonction-attribuee']);
		expect(await planner.product.deps.people.mandats('demogeneraliste', 'demoperonne')).toEqual([
			'referent'
		]);
		expect(await planner.product.deps.people.mandats('demogeneraliste', 'demoabbeville')).toEqual(
			[]
		);
	});

	it('[PLA-2] the direction itself can not open clinical text to a secretary', async () => {
		const secretary = {
			...wanted,
			email: 'sophie.duval@demonstration.example',
			mandat: 'coordination-clinique'
		} as const;
		expect(await planner.product.nameFunction(direction, secretary)).toMatchObject({
			ok: false,
			why: 'fonction-reservee'
		});
	});

	it('[PLA-13] before its first day and from its last, a function opens nothing; ending it closes what is open', async () => {
		const future = { ...wanted, email: 'paul.herbin@demonstration.example' };
		await planner.product.nameFunction(nadia, { ...future, validFrom: '2099-01-01' });
		expect(await planner.product.deps.people.mandats('demopsychiatre', 'demoperonne')).toEqual([]);
		const psychiatre = actorOf('demopsychiatre');
		expect((await planner.product.readPole(psychiatre, 'demoperonne')).ok).toBe(false);
		const sheet = await planner.product.readPole(nadia, 'demoperonne');
		const held = sheet.ok
			? sheet.sheet.functions.find(({ personId }) => personId === 'demogeneraliste')
			: undefined;
		expect(held?.canEnd).toBe(true);
		const socket = new FakeSocket();
		const personId = 'demogeneraliste';
		const { sessionId } = await planner.product.services.sessions.open(personId, 'passkey', null);
		const page = { personId, sessionId };
		await planner.product.services.live.connect(socket, demoIntervisionId, page);
		expect(socket.closedWith).toBeNull();
		expect((await planner.product.endFunction(claire, held?.id ?? '')).ok).toBe(false);
		expect(
			await planner.product.deps.people.mandats('demogeneraliste', 'demoperonne')
		).toHaveLength(1);
		expect((await planner.product.endFunction(nadia, held?.id ?? '')).ok).toBe(true);
		expect(await planner.product.deps.people.mandats('demogeneraliste', 'demoperonne')).toEqual([]);
		expect(await planner.product.deps.people.allMandats(['demogeneraliste'])).toEqual([]);
		expect(await planner.lastEvents(1)).toEqual(['fonction-retiree']);
		expect(socket.closedWith).toBe(closeCodes.sessionEnded);
	});

	it('[PLA-1] a pôle is made by the direction, and by nobody else', async () => {
		const pole = {
			name: 'Ham',
			code: 'HAM',
			bassin: '',
			organiser: 'CPTS de Ham',
			organiserKind: 'cpts',
			defaultFormat: 'presentiel'
		} as const;
		expect(await planner.product.createPole(nadia, pole)).toMatchObject({ ok: false });
		expect(await planner.product.deps.poles.hasCode('HAM')).toBe(false);
		expect(await planner.product.createPole(direction, pole)).toMatchObject({ ok: true });
		expect(await planner.product.createPole(direction, pole)).toMatchObject({
			why: 'saisie-invalide'
		});
	});
});

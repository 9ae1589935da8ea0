import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import {
	juliette,
	nadia,
	year,
	startPlanner,
	type Planner
} from '#tests/support/planning/planning-bench.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

const nothing = {
	designation: '',
	accord: '',
	structure: '',
	date: '',
	invites: '',
	absents: '',
	'medecin-traitant-invite': '',
	'pharmacien-invite': ''
};
const ficheToLookAtAgain = {
	formVersion: '2026',
	dossierCode: 'PER-2222',
	poleName: 'Péronne',
	derived: nothing,
	formerPistes: [],
	answers: {
		'autre-intervision': { value: 'oui', precisions: {} },
		delai: { value: '3-mois', precisions: {} }
	},
	restituteur: null
};

describe.each(databases)('situations among dates on $kind', ({ url }) => {
	let planner: Planner;
	beforeAll(async () => {
		planner = await startPlanner(url);
	});
	afterAll(() => planner.product.stop());

	it('[PLA-11] a situation goes to another date of the pôle with its people, and comes back', async () => {
		const [from = '', to = ''] = await planner.plan(`${year}-03-02`, `${year}-04-13`);
		await planner.product.deps.intervisions.addParticipant(from, 'demopharmacienne', 'participant');
		const added = await planner.product.addSituation(nadia, from, {
			designation: 'Zoé B.',
			dossierId: null,
			demandeurId: null,
			problem: '',
			demandeurs: [],
			motifs: [],
			problematiques: []
		});
		if (!added.ok || !added.id) throw new Error('not added');
		const invite = {
			personId: 'demopharmacienne',
			medecinTraitant: false,
			pharmacienAttitre: true
		};
		await planner.product.deps.situations.setInvites(added.id, [invite]);
		const move = { situationId: added.id, toId: to };
		expect(await planner.product.moveSituation(juliette, from, move)).toMatchObject({
			why: 'introuvable'
		});
		expect(
			await planner.product.moveSituation(nadia, from, { ...move, toId: 'demoabbevilledate10' })
		).toMatchObject({ ok: false });
		expect(await planner.product.moveSituation(nadia, from, move)).toMatchObject({ ok: true });
		expect((await planner.factsOf(from)).situations).toEqual([]);
		expect(
			(await planner.factsOf(from)).participants.map(({ personId }) => personId)
		).not.toContain('demopharmacienne');
		const there = await planner.factsOf(to);
		expect(there.situations[0]).toMatchObject({ id: added.id, invites: [invite] });
		expect(there.participants.map(({ personId }) => personId)).toContain('demopharmacienne');
		expect(await planner.lastEvents(1)).toEqual(['situation-deplacee']);
		expect(
			await planner.product.moveSituation(nadia, to, { situationId: added.id, toId: from })
		).toMatchObject({ ok: true });
		await planner.product.deps.situations.move(added.id, ['inscrite'], 'fermee');
		expect(await planner.product.moveSituation(nadia, from, move)).toMatchObject({
			why: 'situation-commencee'
		});
		expect((await planner.factsOf(from)).situations).toHaveLength(1);
	});

	it('[PLA-12] a fiche that asks for another Intervision comes back at its due date, once, with its dossier', async () => {
		const [held = ''] = await planner.plan(`${year}-08-03`);
		const start = new Date(Date.now() - 65 * 86_400_000);
		await planner.execute(
			`update intervision set starts_at = '${start.toISOString()}', ended_at = '${start.toISOString()}' where id = '${held}'`
		);
		await planner.product.deps.intervisions.addParticipant(held, 'demoanimatrice', 'participant');
		const added = await planner.product.addSituation(nadia, held, {
			designation: 'Noé C.',
			dossierId: null,
			demandeurId: 'demoanimatrice',
			problem: 'À revoir.',
			demandeurs: ['mg'],
			motifs: ['traitement'],
			problematiques: ['alcool']
		});
		if (!added.ok || !added.id) throw new Error('not added');
		await planner.execute(`update situation set phase = 'archivee' where id = '${added.id}'`);
		await planner.execute(
			`insert into fiche (id, situation_id, form_version, guard_version, blocking_left, content, sha256, finalised_by, finalised_at) values ('fichedesuite', '${added.id}', '2026', '1', 0, '${JSON.stringify(ficheToLookAtAgain)}', '${'0'.repeat(64)}', 'demoanimatrice', now())`
		);
		await planner.product.settleOldFiches();
		const dossier = (await planner.factsOf(held)).situations[0]?.dossierId ?? '';
		await planner.product.deps.transaction((tx) =>
			planner.product.deps.dossiers.recordAccord(
				tx,
				dossier,
				{ ...noAccord, state: 'oral' },
				{ id: 'accordsuite', by: 'demoanimatrice', at: new Date() }
			)
		);
		const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
		const [coming = ''] = await planner.plan(soon);
		const sheet = await planner.sheetOf(coming);
		expect(sheet.followUps).toMatchObject([{ situationId: added.id, designation: 'Noé C.' }]);
		expect((await planner.product.readPlanningTasks(nadia)).map(({ kind }) => kind)).toContain(
			'reprogrammation'
		);
		// whoever sees logistics only is given the code
		const sophie = await planner.sheetOf(coming, actorOf('demosecretaire'));
		expect(sophie.followUps[0]?.designation).toBeNull();
		const scheduled = await planner.product.scheduleFollowUp(nadia, coming, added.id);
		expect(scheduled).toMatchObject({ ok: true });
		expect((await planner.factsOf(coming)).situations[0]?.dossierId).toBe(dossier);
		expect((await planner.sheetOf(coming)).followUps).toEqual([]);
	});
});

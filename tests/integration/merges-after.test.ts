import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	coordination,
	startDirectory,
	type Directory
} from '#tests/support/annuaire/directory-bench.ts';
import { finaliseSituation } from '#tests/support/product/finalise-situation.ts';
import { makePlace } from '#tests/support/product/make-place.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

const animatrice = actorOf('demoanimatrice');

/** Two cards of one person, the second of which co-leads and was asked for something. */
interface Pair {
	readonly kept: string;
	readonly gone: string;
}

describe.each(databases)('joined after a meeting, on $kind', ({ url }) => {
	let bench: Directory;
	beforeAll(async () => {
		bench = await startDirectory(url);
		await bench.rows(sql`update intervision set starts_at = now() - interval '2 days'
			where id = ${demoIntervisionId}`);
	});
	afterAll(() => bench.product.stop());

	async function studied(designation: string, dossierId: string | null = null) {
		const { product } = bench;
		await makePlace(product, demoIntervisionId);
		const added = await product.addSituation(coordination, demoIntervisionId, {
			...{ designation, dossierId, demandeurId: 'demoanimatrice', problem: '' },
			...{ demandeurs: ['mg'], motifs: ['traitement'], problematiques: ['alcool'] }
		});
		if (!added.ok || !added.id) throw new Error(JSON.stringify(added));
		const accord = { ...noAccord, state: 'oral', withdrawalRightTold: true } as const;
		await product.recordAccord(coordination, added.id, { ...accord, collectedOn: '2026-11-23' });
		const ficheId = await finaliseSituation(product, added.id, {
			...{ 'pistes.synthese': true, 'autre-intervision': 'oui', delai: '3-mois' }
		});
		return { situationId: added.id, ficheId };
	}
	async function twoCards(familyName: string): Promise<Pair> {
		const kept = await bench.make({ familyName });
		const gone = await bench.make({ familyName });
		await bench.product.deps.intervisions.addParticipant(demoIntervisionId, gone, 'co-animateur');
		return { kept, gone };
	}
	async function merge({ kept, gone }: Pair): Promise<string> {
		const merged = await bench.product.mergePeople(coordination, {
			...{ one: kept, other: gone, gained: 0 }
		});
		if (!merged.ok) throw new Error(merged.why);
		expect(merged.keptId).toBe(kept);
		return merged.batchId;
	}
	const undo = async (batchId: string) => (await bench.product.undoBatch(coordination, batchId)).ok;
	const damaged = async () =>
		(await bench.product.services.verifyArchive(undefined)).groups.flatMap(
			({ findings }) => findings
		);
	const signers = async (ficheId: string) =>
		(await bench.product.deps.fiches.signataires([ficheId])).map(({ personId }) => personId);
	const readers = async (ficheId: string) =>
		(await bench.product.deps.fiches.relectures([ficheId])).map(({ readerId }) => readerId);

	it('[ANN-12] [FIC-15] an awaited signature follows to the card that stays; a given one stays, and the archive is intact', async () => {
		const { product } = bench;
		const pair = await twoCards('Signataire');
		const [waiting, sealed] = [await studied('Ada L.'), await studied('Bao N.')];
		for (const { ficheId } of [waiting, sealed])
			expect(await product.awaitSigner(animatrice, ficheId, pair.gone)).toMatchObject({ ok: true });
		for (const who of [animatrice, actorOf(pair.gone)])
			expect(await product.signFiche(who, sealed.ficheId)).toEqual({ ok: true });
		expect(await damaged()).toEqual([]);

		const first = await merge(pair);
		expect(await signers(waiting.ficheId)).toContain(pair.kept);
		expect(await signers(sealed.ficheId)).toContain(pair.gone);
		expect(await damaged()).toEqual([]);
		const { tasks } = await product.readHome(actorOf(pair.kept));
		const asked = tasks.today.filter(({ href }) => href.startsWith('/fiches/'));
		expect(asked.map(({ href }) => href)).toEqual([`/fiches/${waiting.ficheId}`]);

		expect(await undo(first)).toBe(true);
		expect(await signers(waiting.ficheId)).toContain(pair.gone);
		expect(await damaged()).toEqual([]);

		// signed as the card that stays: parting them again would rewrite what was sealed
		const second = await merge(pair);
		for (const who of [animatrice, actorOf(pair.kept)])
			expect(await product.signFiche(who, waiting.ficheId)).toEqual({ ok: true });
		expect(await undo(second)).toBe(false);
		expect(await signers(waiting.ficheId)).toContain(pair.kept);
		expect(await damaged()).toEqual([]);
	});

	it('[ANN-12] [RELEC-4] a reading that is asked follows; one that was given keeps its reader', async () => {
		const { product } = bench;
		const pair = await twoCards('Relectrice');
		const [asked, given] = [await studied('Cléo M.'), await studied('Dov P.')];
		for (const { ficheId } of [asked, given])
			expect(await product.askRelecture(animatrice, ficheId, pair.gone)).toEqual({ ok: true });
		const relue = { answer: 'relue', remark: null, confirmed: [] } as const;
		expect(await product.answerRelecture(actorOf(pair.gone), given.ficheId, relue)).toMatchObject({
			ok: true
		});
		expect(await product.signFiche(animatrice, given.ficheId)).toEqual({ ok: true });

		const batchId = await merge(pair);
		expect(await readers(asked.ficheId)).toEqual([pair.kept]);
		expect(await readers(given.ficheId)).toEqual([pair.gone]);
		expect(await damaged()).toEqual([]);
		expect(await undo(batchId)).toBe(true);
		expect(await readers(asked.ficheId)).toEqual([pair.gone]);
		await merge(pair);
		expect(await product.answerRelecture(actorOf(pair.kept), asked.ficheId, relue)).toMatchObject({
			ok: true
		});
	});

	it('[ANN-12] [SUI-8] a restitution, a task and a « retour » follow to the card that stays, and come back', async () => {
		const { product } = bench;
		const pair = await twoCards('Restitutrice');
		const { situationId } = await studied('Élie R.');
		await bench.rows(sql`update restitution set restituteur_id = ${pair.gone}, reassigned_by = 'demoanimatrice',
			reassigned_at = now() where situation_id = ${situationId}`);
		await bench.rows(sql`update suite set assignee_id = ${pair.gone}
			where situation_id = ${situationId} and kind = 'piste'`);
		await bench.rows(sql`insert into suite (id, situation_id, kind, absent_id)
			values ('retour', ${situationId}, 'retour-absent', ${pair.gone})`);
		const held = async (personId: string) => {
			const { restitution, suites } = await product.deps.suites.of(situationId);
			return [
				restitution?.restituteurId === personId,
				suites.some(({ kind, assigneeId }) => kind === 'piste' && assigneeId === personId),
				suites.some(({ absentId }) => absentId === personId)
			];
		};
		const own = async (personId: string) => {
			const open = { view: 'ouvertes', kind: null, poleId: null, page: 0 } as const;
			const { lines } = await product.listSuites(actorOf(personId), open);
			return lines.filter((line) => line.mine && line.situationId === situationId).length;
		};
		const batchId = await merge(pair);
		expect(await held(pair.kept)).toEqual([true, true, true]);
		expect(await own(pair.kept)).toBe(2);
		expect(await undo(batchId)).toBe(true);
		expect(await held(pair.gone)).toEqual([true, true, true]);
		expect(await own(pair.kept)).toBe(0);
		expect(await own(pair.gone)).toBe(2);
	});

	it('[DOS-3] [DOS-5] [SUI-12] joined dossiers share what follows, and a later date; parted, each has its own again', async () => {
		const { product } = bench;
		const { situationId: lookedAt } = await studied('Farid S.');
		const dossierOf = async (id: string) => {
			const facts = await product.deps.reader.loadFacts(demoIntervisionId);
			const found = facts?.situations.find((one) => one.id === id);
			return { id: found?.dossierId ?? '', code: found?.dossierCode ?? '' };
		};
		const later = await studied('Farid S.');
		const [first, second] = [await dossierOf(lookedAt), await dossierOf(later.situationId)];
		expect(first.id).not.toBe(second.id);
		// the second dossier is on the agenda of a date to come
		await bench.rows(sql`insert into intervision (id, pole_id, starts_at, organiser)
			values ('plustard', 'demoperonne', now() + interval '40 days', 'DAC')`);
		await bench.rows(sql`insert into situation (id, intervision_id, dossier_id, position, phase)
			values ('revue', 'plustard', ${second.id}, 1, 'inscrite')`);
		const seenAgain = async () => (await product.deps.suites.nextOf(lookedAt))?.intervisionId;
		const line = async () => {
			const open = { view: 'ouvertes', kind: 'reprogrammation', poleId: null, page: 0 } as const;
			const { lines } = await product.listSuites(coordination, open);
			return lines.find((one) => one.situationId === lookedAt);
		};
		expect(await seenAgain()).toBeUndefined();
		const before = await product.deps.suites.of(lookedAt);

		const joined = await product.answerSamePatient(coordination, second.id, {
			...{ otherId: first.id, answer: 'meme' }
		});
		expect(joined).toMatchObject({ ok: true });
		expect(await dossierOf(later.situationId)).toEqual(first);
		expect(await seenAgain()).toBe('plustard');
		expect(await line()).toMatchObject({ code: first.code, state: 'inscrite' });
		expect(await product.deps.suites.of(lookedAt)).toEqual(before);

		const read = await product.readDossier(coordination, first.id);
		const unionId = read.ok ? (read.dossier.unions[0]?.id ?? '') : '';
		expect(await product.splitDossiers(coordination, first.id, unionId)).toMatchObject({
			ok: true
		});
		expect(await dossierOf(later.situationId)).toEqual(second);
		expect(await seenAgain()).toBeUndefined();
		expect(await line()).toMatchObject({ state: 'a-venir', nextAt: null });
		expect(await product.deps.suites.of(lookedAt)).toEqual(before);
		expect(await damaged()).toEqual([]);
	});
});

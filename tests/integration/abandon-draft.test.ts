import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { createAgendaStore } from '#server/db/agenda.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { tendKeys } from '#server/keys/tend-keys.ts';
import { rowsOf } from '#tests/support/leak/rows-of.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';
import { everyFiche } from '#tests/support/product/every-fiche.ts';

const text = 'Ce que le brouillon disait.';
const animatrice = actorOf('demoanimatrice');
const coordination = actorOf('democoordination');
const day = 86_400_000;

describe.each(databases)('a draft that is not finalised, on $kind', ({ url }) => {
	let product: Product;
	let situationId: string;

	beforeEach(async () => {
		product = await startProduct(url);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		situationId = facts?.situations.find(({ designation }) => designation === 'Jade M.')?.id ?? '';
		await product.services.collab.createDraft(situationId, currentDefinition.version, {
			entries: {},
			texts: { contexte: text }
		});
		await product.deps.transaction(async (tx) => {
			const agenda = createAgendaStore(tx);
			await agenda.open(demoIntervisionId, situationId, product.deps.now());
			await agenda.close(situationId, product.deps.now());
		});
	});
	afterEach(() => product.stop());

	const content = async () =>
		(await product.services.collab.readValues(situationId))?.texts['contexte'] ?? null;
	async function keyFile(): Promise<string> {
		const { keyId } = (await product.services.collabStore.findRoom(situationId)) ?? {};
		return join(product.dataDir, 'draft-keys', `${keyId}.key`);
	}
	async function countRows(): Promise<number> {
		const counts = await product.deps.transaction((tx) =>
			rowsOf(
				tx,
				`select (select count(*) from collab_update where situation_id = '${situationId}')
				+ (select count(*) from collab_snapshot where situation_id = '${situationId}') as all`
			)
		);
		return Number(counts[0]?.['all']);
	}
	const lineOf = async (actor = coordination) =>
		(await product.listFiches(actor, everyFiche)).lines.find(
			(line) => line.situationId === situationId
		);

	it.each([
		['an expert', actorOf('demoexpert'), 'titre-insuffisant'],
		[
			'a link that can be forwarded',
			actorOf('demoanimatrice', { method: 'lien-nominatif' }),
			'authentification-insuffisante'
		]
	])('[RT-18] %s gives up nothing', async (_who, actor, why) => {
		const file = await keyFile();
		expect(await product.abandonDraft(actor, situationId, 'doublon')).toEqual({ ok: false, why });
		expect(await content()).toBe(text);
		expect(existsSync(file)).toBe(true);
		expect((await lineOf())?.phase).toBe('fermee');
	});

	it('[RT-18] while somebody finalises it, it is not given up', async () => {
		await product.services.collab.freeze(situationId);
		expect(await product.abandonDraft(animatrice, situationId, 'doublon')).toEqual({
			ok: false,
			why: 'finalisation-en-cours'
		});
		await product.services.collab.unfreeze(situationId);
		expect(await content()).toBe(text);
		expect((await lineOf())?.phase).toBe('fermee');
	});

	it('[RT-18] given up, its text and its key are gone, the journal has the reason alone', async () => {
		const file = await keyFile();
		expect((await lineOf())?.canAbandon).toBe(true);
		expect(await product.abandonDraft(coordination, situationId, 'non-etudiee')).toEqual({
			ok: true
		});
		expect(existsSync(file)).toBe(false);
		expect(await countRows()).toBe(0);
		expect(await content()).toBeNull();
		expect(await lineOf()).toMatchObject({
			phase: 'retiree',
			abandoned: { reason: 'non-etudiee' },
			canAbandon: false
		});
		const [entry] = await product.deps.transaction((tx) =>
			rowsOf(tx, `select * from journal where event = 'brouillon-abandonne'`)
		);
		expect(entry).toMatchObject({ subject: situationId, payload: { raison: 'non-etudiee' } });
		expect(JSON.stringify(entry) + product.logged.join('')).not.toContain(text);
		expect(await product.abandonDraft(coordination, situationId, 'doublon')).toMatchObject({
			ok: false
		});
		await product.services.collab.createDraft(situationId, currentDefinition.version, {
			entries: {},
			texts: {}
		});
		expect(await content(), 'it is never begun again').toBeNull();
	});

	it('[RT-18] a draft that nothing opens any more is given up all the same', async () => {
		const { keyId } = (await product.services.collabStore.findRoom(situationId)) ?? {};
		await product.services.draftKeys.destroy(keyId ?? '');
		await expect(content()).rejects.toThrow();
		expect(await product.abandonDraft(animatrice, situationId, 'brouillon-illisible')).toEqual({
			ok: true
		});
		expect(await countRows()).toBe(0);
	});

	it('[RT-18] once the accord is withdrawn nobody reads it on, and the coordination still ends it', async () => {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const situation = facts?.situations.find(({ id }) => id === situationId);
		if (!situation) throw new Error('no situation');
		await product.deps.transaction(async (tx) => {
			const accord = { ...situation.accord, state: 'retire' as const };
			const by = { id: 'retrait1', by: 'democoordination', at: product.deps.now() };
			await product.deps.dossiers.recordAccord(tx, situation.dossierId, accord, by);
		});
		expect(await content(), 'blocked, not destroyed (decisions.md §3)').toBe(text);
		expect(await product.readFicheContext(animatrice, situationId)).toMatchObject({ ok: false });
		expect(await product.abandonDraft(coordination, situationId, 'accord-retire')).toEqual({
			ok: true
		});
		expect(await countRows()).toBe(0);
	});

	it('[RT-18] [RT-19] two years destroy nothing; the one who conducts is told, after three weeks the coordination too', async () => {
		const { collabStore: rooms, draftKeys: keys, log } = product.services;
		const tasks = async (actor = coordination) =>
			(await product.readPlanning(actor)).cards.flatMap(({ tasks: all }) =>
				all.map(({ text: words }) => words).filter((words) => words.includes('finalis'))
			);
		expect(await tasks(animatrice)).toEqual([expect.stringContaining('reste à finaliser.')]);
		product.wait(20 * day);
		expect(await tasks(animatrice)).toEqual([expect.stringContaining('depuis 20 jours')]);
		expect(await tasks()).toEqual([]);
		product.wait(day);
		expect(await tasks()).toEqual([expect.stringContaining('pas finalisée depuis 21 jours')]);
		product.wait(730 * day);
		await tendKeys({ keys, rooms, log });
		expect(await content()).toBe(text);
		expect(await lineOf()).toMatchObject({ phase: 'fermee', waitingDays: 751 });
	});
});

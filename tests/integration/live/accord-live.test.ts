import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { charte } from '#domain/charte/charte.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { refusalText } from '#domain/shared/refusal-text.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import { serveProduct, type ServedPerson } from '#tests/support/product/serve-product.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');

/** The product's own hubs and sockets, behind real sessions: what arrives, and what does not any more. */
describe.each(databases)('an accord that changes during the meeting, on $kind', ({ url }) => {
	let product: Product;
	let served: Awaited<ReturnType<typeof serveProduct>>;
	let claire: ServedPerson;
	let expert: ServedPerson;
	let educator: ServedPerson;

	beforeAll(async () => {
		product = await startProduct(url);
		served = await serveProduct(product);
		for (const personId of ['demoexpert', 'demoeducatrice']) {
			await product.acceptCharte(actorOf(personId), demoIntervisionId, {
				charteVersion: charte.version,
				secrecy: true,
				notIndustry: true
			});
		}
		claire = await served.come('demoanimatrice', demoIntervisionId);
		expert = await served.come('demoexpert', demoIntervisionId);
		educator = await served.come('demoeducatrice', demoIntervisionId);
		for (const { live } of [claire, expert, educator]) {
			await live.until(({ view }) => view !== null, 'a first state');
			live.say({ type: 'enter', mode: 'fiche' });
		}
		await claire.live.until(({ view }) => view?.lobby?.length === 2, 'two people at the door');
		claire.live.say({ type: 'admit-all' });
		for (const { live } of [expert, educator])
			await live.until(({ view }) => view?.where === 'accueil', 'admitted');
	});
	afterAll(async () => {
		served.close();
		await product.stop();
	});
	let situationId = '';
	beforeEach(async () => {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const jade = facts?.situations.find(({ designation }) => designation === 'Jade M.');
		situationId = jade?.id ?? '';
		claire.live.say({ type: 'open', situationId });
		for (const { live } of [claire, expert, educator])
			await live.until(({ view }) => view?.where === 'situation', 'the situation');
	});

	async function accordOf() {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		const found = facts?.situations.find(({ id }) => id === situationId);
		if (!found) throw new Error('no situation');
		return found.accord;
	}

	it('[ACS-1] someone newly refused is out at once, with the words of all who wait; the others go on', async () => {
		const writer = expert.write(situationId);
		await writer.synced();
		const current = await accordOf();
		const refusedPersonIds = [...current.refusedPersonIds, 'demoexpert'];
		const at = Date.now();
		const amended = { ...current, refusedPersonIds };
		const recorded = await product.recordAccord(coordination, situationId, amended);
		expect(recorded).toMatchObject({ ok: true });
		await expert.live.until(({ view }) => view?.where === 'hors-situation', 'out');
		expect(Date.now() - at).toBeLessThan(1000);
		expect(expert.live.view?.waitingWords).toBe(refusalText['non-concerne']);
		expect(expert.live.view?.open).toBeNull();
		await waitFor(() => writer.ended() !== null);
		expect(educator.live.view?.where).toBe('situation');
		// Nobody but those who conduct learns who waits, nor that somebody does.
		expect(JSON.stringify(educator.live.view)).not.toContain('participant-refuse');
		const before = expert.live.frames.length;
		educator.live.say({
			type: 'chat',
			id: 'messageapres',
			situationId,
			text: 'Un rendez-vous commun.',
			dismissed: []
		});
		await educator.live.until(
			({ view }) => view?.open?.chat.some(({ id }) => id === 'messageapres') === true,
			'the message'
		);
		expect(expert.live.frames.slice(before).join('')).not.toContain('rendez-vous');
		await product.recordAccord(coordination, situationId, current);
		await expert.live.until(({ view }) => view?.where === 'situation', 'back');
	});

	it('[ACO-13] withdrawn: closed for all within a second, and nothing arrives afterwards', async () => {
		const writer = educator.write(situationId);
		const reader = expert.write(situationId);
		await Promise.all([writer.synced(), reader.synced()]);
		writer.type('contexte', 'Jade a changé de médecin.');
		await writer.saved();
		await waitFor(() => reader.read('contexte').includes('Jade'));
		const at = Date.now();
		expect(await product.withdrawAccord(actorOf('demoanimatrice'), { situationId })).toMatchObject({
			ok: true
		});
		for (const { live } of [claire, expert, educator])
			await live.until(({ view }) => view?.where === 'accueil', 'back in the welcome room');
		expect(Date.now() - at).toBeLessThan(1000);
		await waitFor(() => writer.ended() !== null && reader.ended() !== null);
		expect([writer.ended(), reader.ended()]).toEqual([
			closeCodes.accessRefused,
			closeCodes.accessRefused
		]);
		const line = educator.live.view?.agenda.find((one) => one.situationId === situationId);
		expect(line).toMatchObject({ phase: 'retiree', designation: null, canWriteFiche: false });
		const heard = reader.read('contexte');
		const frames = expert.heard.length;
		writer.type('contexte', ' Et encore ceci.');
		educator.live.say({
			type: 'chat',
			id: 'messagetardif',
			situationId,
			text: 'Encore un mot.',
			dismissed: []
		});
		claire.live.say({ type: 'open', situationId });
		await claire.live.until(({ refusals }) => refusals.length > 0, 'a refusal');
		await sleep(300);
		expect(reader.read('contexte')).toBe(heard);
		const late = expert.heard.slice(frames).map((bytes) => Buffer.from(bytes).toString());
		expect(late.join('')).not.toMatch(/Encore un mot|encore ceci|Jade/);
		const again = expert.write(situationId);
		await waitFor(() => again.ended() !== null);
		expect(again.read('contexte')).toBe('');
	});
});

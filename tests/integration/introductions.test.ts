import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import type { NewParticipant } from '#server/use-cases/add-participant.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { openDoorBench, type DoorBench, type Guest } from '#tests/support/product/door-bench.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const secretaire = actorOf('demosecretaire');
const coordination = actorOf('democoordination');
const madeUp: NewParticipant = {
	givenName: 'Hervé',
	familyName: 'Delmas',
	email: 'herve.delmas@demonstration.example',
	profession: 'medecin',
	mode: 'liberal',
	structureKind: 'cabinet',
	structureName: 'Cabinet de la Gare',
	fonction: 'médecin généraliste',
	coordonne: false,
	role: 'participant'
};

describe.each(databases)('[REC-16] one person alone, on $kind', ({ url }) => {
	let product: Product;
	let bench: DoorBench;
	let animatrice: Guest;
	let keeper: Guest;
	beforeAll(async () => {
		product = await startProduct(url);
		await product.deps.intervisions.addParticipant(
			demoIntervisionId,
			'demosecretaire',
			'coordination'
		);
		bench = await openDoorBench(product);
		animatrice = await bench.enter('demoanimatrice');
		keeper = await bench.enter('demosecretaire');
		await bench.admitAll(animatrice, [keeper]);
	}, 60_000);
	afterAll(async () => {
		bench.close();
		await product.stop();
	});

	/** Somebody whom the secretary alone has put on the list, as a doctor of this situation. */
	async function bringIn(name: string, by: Actor = secretaire): Promise<string> {
		const email = `${name}@demonstration.example`;
		const details = { ...madeUp, familyName: name, email };
		const added = await product.addParticipant(by, demoIntervisionId, details);
		if (!added.ok || !added.id) throw new Error('not added');
		await product.deps.situations.setInvites(bench.situationId, [
			{ personId: added.id, medecinTraitant: true, pharmacienAttitre: false }
		]);
		await product.deps.changed(demoIntervisionId);
		return added.id;
	}

	const recognitionsOf = async (personId: string) => {
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		return facts?.recognitions.filter((one) => one.personId === personId) ?? [];
	};
	const pressed = (by: Guest, personId: string) =>
		by.live.view?.recognition?.find((one) => one.personId === personId);

	async function press(by: Guest, { personId }: Guest): Promise<void> {
		const before = by.live.refusals.length;
		const device = pressed(by, personId)?.device ?? '';
		by.live.say({ type: 'recognise', people: [{ personId, device }] });
		await by.live.until(
			({ refusals }) => refusals.length > before || pressed(by, personId) === undefined,
			'an answer'
		);
	}

	/** What an actor of this session counts for, read from its cookie as every request does. */
	async function methodBy(personId: string) {
		const { sessions } = product.services;
		const { cookie } = await sessions.open(personId, 'passkey', null);
		return sessions.read(`${cookie.name}=${cookie.value}`);
	}

	it('[REC-16] who handed a link over does not recognise its bearer; somebody else does', async () => {
		const personId = await bringIn('Delmas', coordination);
		const link = await product.handLink(secretaire, demoIntervisionId, personId);
		expect(link.ok).toBe(true);
		const guest = await bench.enter(personId, 'lien-nominatif');
		await bench.admitAll(animatrice, [guest]);
		await keeper.live.until(() => pressed(keeper, personId) !== undefined, 'listed');
		expect(pressed(keeper, personId)?.obstacle).toBe('reconnaissance-par-soi-seul');
		await press(keeper, guest);
		expect(keeper.live.refusals).toContain('reconnaissance-par-soi-seul');
		expect(await recognitionsOf(personId)).toEqual([]);
		// Somebody else does, and he is in.
		await press(animatrice, guest);
		expect(await recognitionsOf(personId)).toHaveLength(1);
	});

	it('[REC-16] another link handed over closes what the former had opened', async () => {
		const personId = await bringIn('Fournier', coordination);
		await product.handLink(secretaire, demoIntervisionId, personId);
		const guest = await bench.enter(personId, 'lien-nominatif');
		await product.handLink(coordination, demoIntervisionId, personId);
		await guest.live.until(({ closedWith }) => closedWith !== null, 'the former session closed');
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		expect(facts?.participants.find((one) => one.personId === personId)?.sessions).toEqual([]);
	});

	it('[REC-18] a doctor whose address the secretary wrote is nobody by a passkey, until another answers', async () => {
		const personId = await bringIn('Gautier');
		expect(await methodBy(personId)).toMatchObject({ method: 'lien-courriel', unanswered: true });
		const actor = { ...actorOf(personId), method: 'lien-courriel' } as const;
		expect(await product.readSituation(actor, bench.situationId)).toMatchObject({ ok: false });
		// In the welcome room he must be recognised like anybody, and not by her.
		const guest = await bench.enter(personId, 'passkey');
		await bench.admitAll(animatrice, [guest]);
		await keeper.live.until(() => pressed(keeper, personId) !== undefined, 'listed');
		await press(keeper, guest);
		expect(await recognitionsOf(personId)).toEqual([]);
		expect(await methodBy(personId)).toMatchObject({ method: 'lien-courriel' });
		// [REC-19] recognised by the animatrice, he came by that address: she answers for it.
		await press(animatrice, guest);
		expect(await recognitionsOf(personId)).toHaveLength(1);
		expect(await methodBy(personId)).toMatchObject({ method: 'passkey', unanswered: false });
	});

	it('[REC-19] she does not answer for what she wrote; the référente does, and the journal knows', async () => {
		const personId = await bringIn('Henry');
		const mine = await product.vouchFor(secretaire, personId);
		expect(mine).toMatchObject({ ok: false });
		expect(await methodBy(personId)).toMatchObject({ method: 'lien-courriel' });
		const weak = actorOf('demoanimatrice', { method: 'lien-courriel' });
		expect(await product.vouchFor(weak, personId)).toMatchObject({
			why: 'authentification-insuffisante'
		});
		expect(await methodBy(personId)).toMatchObject({ method: 'lien-courriel' });
		expect(await product.vouchFor(actorOf('demoanimatrice'), personId)).toEqual({ ok: true });
		expect(await methodBy(personId)).toMatchObject({ method: 'passkey' });
		const kept = await product.deps.transaction((tx) =>
			tx.execute(
				sql`select actor from journal where event = 'annuaire-adresse-confirmee' and subject = ${personId}`
			)
		);
		expect(JSON.stringify(kept)).toContain('demoanimatrice');
	});

	it('[REC-18] the clinical coordination answers for whom she enters; from a mailbox alone, for nobody', async () => {
		expect(await methodBy(await bringIn('Imbert', coordination))).toMatchObject({
			method: 'passkey'
		});
		const mailbox = actorOf('democoordination', { method: 'lien-courriel' });
		expect(await methodBy(await bringIn('Jacquet', mailbox))).toMatchObject({
			method: 'lien-courriel'
		});
	});

	it('[REC-18] an address that she writes on a card, anew or by an undo, ends the answer for the former', async () => {
		const personId = await bringIn('Klein', coordination);
		const card = await product.deps.annuaire.card(personId);
		if (!card) throw new Error('no card');
		const wanted = {
			details: { ...card.details, email: 'boite@ailleurs.example' },
			poleIds: card.poles.map(({ id }) => id),
			confirmed: []
		};
		const saved = await product.saveCard(
			secretaire,
			{ id: personId, version: card.version },
			wanted
		);
		if (!saved.ok || saved.batchId === null) throw new Error('not saved');
		const read = () => product.deps.annuaire.card(personId);
		expect(await read()).toMatchObject({ introducedBy: 'demosecretaire', vouchedBy: null });
		expect(await product.undoBatch(secretaire, saved.batchId)).toMatchObject({ ok: true });
		expect(await read()).toMatchObject({ introducedBy: 'demosecretaire', vouchedBy: null });
		expect(await methodBy(personId)).toMatchObject({ method: 'lien-courriel' });
	});
});

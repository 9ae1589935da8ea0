import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord } from '#domain/accord/accord.ts';
import type { WishedGuest } from '#domain/demande/demande.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { DemandeDesk } from '#tests/support/demande/demande-desk.ts';
import { actorOf, databases, type Product } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const association = actorOf('demoassociation');

describe.each(databases)('wished guests on $kind', ({ url }) => {
	let desk: DemandeDesk;
	let product: Product;
	beforeAll(async () => {
		desk = await DemandeDesk.open(url);
		product = desk.product;
		const someone = await product.deps.people.byId('demoinfirmier');
		if (!someone) throw new Error('nobody');
		const card = { ...someone, profession: 'infirmier' } as const;
		const add = (id: string, givenName: string, familyName: string, email: string | null) =>
			product.deps.people.add({ ...card, id, givenName, familyName, email });
		await add('souhaitee', 'Odile', 'Rabier', 'odile.rabier@exemple.fr');
		await add('homonyme1', 'Paul', 'Quentin', null);
		await add('homonyme2', 'Paul', 'Quentin', null);
	});
	afterAll(() => product.stop());

	const deposited = async (guests: readonly WishedGuest[]) => (await desk.deposited({ guests })).id;
	const guestsOf = async (id: string) => (await desk.read(id)).clinical?.foundGuests ?? [];
	async function invitesOf(id: string) {
		const { situation } = await desk.read(id);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		return facts?.situations.find((one) => one.id === situation?.id)?.invites ?? [];
	}
	const rabier = { name: 'Dr RABIER Odile', fonction: 'médecin traitant', reach: '03 22 00 00 09' };

	it('[DEM-18] whom the directory knows is found, by name in either order or by address; homonyms are all shown', async () => {
		const id = await deposited([
			rabier,
			{ name: 'O. R.', fonction: '', reach: 'écrire à Odile.Rabier@exemple.fr' },
			{ name: 'Paul Quentin', fonction: '', reach: '' },
			{ name: 'Dr Rabier', fonction: '', reach: '' }
		]);
		expect(
			(await guestsOf(id)).map(({ matches }) => matches.map(({ personId }) => personId))
		).toEqual([['souhaitee'], ['souhaitee'], ['homonyme1', 'homonyme2'], []]);
		expect((await desk.read(id, association)).clinical).toBeNull();
	});

	it('[DEM-18] put on the agenda with the demande: on the list, concerned, the médecin traitant by his title', async () => {
		const id = await deposited([
			rabier,
			{ name: 'Inès Nouvelle', fonction: 'psychologue', reach: '' }
		]);
		expect(await desk.enlist(id, ['souhaitee'])).toMatchObject({ ok: true, guestsAdded: true });
		expect(await invitesOf(id)).toMatchObject([
			{ personId: 'souhaitee', medecinTraitant: true, pharmacienAttitre: false }
		]);
		// The other one is not forgotten: she is still to be added, and then one press invites her.
		expect((await guestsOf(id))[1]).toMatchObject({ name: 'Inès Nouvelle', matches: [] });
		const begun = await product.readNewCard(coordination, { demandeId: id, position: 1 });
		expect(begun).toMatchObject({
			begun: { givenName: 'Inès', familyName: 'Nouvelle', fonction: 'psychologue' }
		});
		const someone = await product.deps.people.byId('demoinfirmier');
		if (!someone) throw new Error('nobody');
		const ines = { id: 'ines', givenName: 'Inès', familyName: 'Nouvelle', email: null };
		await product.deps.people.add({ ...someone, ...ines });
		expect(await product.inviteGuests(coordination, id, ['ines'])).toEqual({ ok: true });
		expect((await invitesOf(id)).map(({ personId }) => personId).sort()).toEqual([
			...['ines', 'souhaitee']
		]);
		expect((await guestsOf(id)).map(({ matches }) => matches[0]?.invited)).toEqual([true, true]);
	});

	it('[DEM-18] unticked: nobody is added; nobody whom the demandeur did not wish for is', async () => {
		const id = await deposited([rabier]);
		expect((await desk.enlist(id, ['homonyme1'])).ok).toBe(true);
		expect(await invitesOf(id)).toEqual([]);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		expect(facts?.participants.some(({ personId }) => personId === 'homonyme1')).toBe(false);
	});

	it('[ACO-8] someone whom the patient refused is shown so, and never added', async () => {
		const id = await deposited([rabier]);
		await product.acceptDemande(coordination, id);
		const dossierId = (await desk.read(id)).dossier?.id ?? '';
		await product.recordAccordAt(
			coordination,
			{ dossierId },
			{
				...{ ...noAccord, state: 'partiel-oral', collectedOn: '2026-11-23' },
				...{ withdrawalRightTold: true, refusedProfessions: ['infirmier'] }
			},
			{}
		);
		expect((await guestsOf(id))[0]?.matches).toMatchObject([{ refused: true }]);
		expect((await desk.enlist(id, ['souhaitee'])).ok).toBe(true);
		expect(await invitesOf(id)).toEqual([]);
	});

	it('[DEM-18] neither the card begun nor the invitation is for whoever does not handle the demande', async () => {
		const id = await deposited([rabier]);
		await desk.enlist(id, []);
		const begun = await product.readNewCard(association, { demandeId: id, position: 0 });
		expect(begun).toMatchObject({ ok: true, begun: null });
		expect((await product.inviteGuests(association, id, ['souhaitee'])).ok).toBe(false);
		expect(await invitesOf(id)).toEqual([]);
	});

	it('[ACO-14] what the demandeur declared of the accord is shown to whoever records it, until it is recorded', async () => {
		const id = await deposited([]);
		await desk.enlist(id, []);
		const { situation } = await desk.read(id);
		const declared = async (actor = coordination) => {
			const shown = await product.readSituation(actor, situation?.id ?? '');
			return shown.ok ? shown.preparation.accord.declared : shown.why;
		};
		expect(await declared()).toEqual({ accord: 'oral', on: '2026-11-20', exceptionReason: '' });
		const accord = { ...noAccord, state: 'oral', collectedOn: '2026-11-23' } as const;
		await product.recordAccord(coordination, situation?.id ?? '', {
			...{ ...accord, withdrawalRightTold: true }
		});
		expect(await declared()).toBeNull();
	});
});

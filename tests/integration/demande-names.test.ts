import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemandeForm } from '#domain/demande/demande.ts';
import { DemandeDesk, demandeForm } from '#tests/support/demande/demande-desk.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { actorOf, databases, type Product } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const patient = 'Albert Martinez';
const guest = { name: 'Anne Petit', fonction: 'infirmière', reach: '06 00 00 00 00' };

/** Every field in which a patient's name could be left, and what refuses it. */
const ways: readonly [string, Partial<DemandeForm>, string][] = [
	['the problem', { problem: `Le suivi de ${patient} se distend.` }, 'problem'],
	['the structure', { structure: patient }, 'structure'],
	[
		'a structure that would let it pass elsewhere',
		{ structure: patient, problem: `Le suivi de ${patient} se distend.` },
		'structure'
	],
	['a structure around it', { structure: `Cabinet Leroux, patient ${patient}` }, 'structure'],
	['the profession', { profession: `infirmière de ${patient}` }, 'profession'],
	['who transmits', { transmittedBy: `le fils de M. ${patient}` }, 'transmittedBy'],
	['the exception', { exceptionReason: `${patient} ne vient plus` }, 'exceptionReason'],
	[
		'what a guest does',
		{ guests: [{ ...guest, fonction: `infirmière de ${patient}` }] },
		'inviteFonction-0'
	],
	[
		'how to reach a guest',
		{ guests: [{ ...guest, reach: `par la famille de M. ${patient}` }] },
		'inviteReach-0'
	],
	['a number in a name', { name: 'Marc Delorme 06 12 34 56 78' }, 'name'],
	['a whole designation', { designation: patient }, 'designation']
];

describe.each(databases)('a patient’s name, on $kind', ({ url }) => {
	let desk: DemandeDesk;
	let product: Product;
	let asked = 0;
	beforeAll(async () => {
		desk = await DemandeDesk.open(url);
		product = desk.product;
	});
	afterAll(() => product.stop());

	const deposit = async (changes: Partial<DemandeForm>, confirmed: readonly string[] = []) =>
		(
			await desk.deposit(
				{ problem: demandeForm.problem, ...changes },
				{ confirmed: [...confirmed] }
			)
		).answer;

	async function expectNothingWritten(): Promise<void> {
		const kept = await dumpTables(product);
		expect(kept).not.toContain('Martinez');
		expect(kept).not.toContain('06 12 34 56 78');
	}

	it.each(ways)(
		'[DEM-17] in %s: refused on its field, nothing written',
		async (_, changes, field) => {
			const answer = await deposit(changes);
			expect(answer.ok).toBe(false);
			expect(JSON.stringify(answer)).toContain(field);
			await expectNothingWritten();
		}
	);

	it('[DEM-17] what a professional really writes passes', async () => {
		const reach = 'secrétariat, 03 22 00 00 03, anne.petit@exemple.fr';
		const written = { structure: 'Pharmacie Lefebvre', guests: [{ ...guest, reach }] };
		expect(await deposit(written)).toMatchObject({ ok: true });
	});

	it('[DEM-17] an inscription does not believe that what is typed is a structure', async () => {
		const startsAt = new Date(Date.now() + 30 * 86_400_000);
		const planned = { poleId: 'demoperonne', startsAt, minutes: 90 };
		expect(await product.createIntervision(coordination, planned)).toMatchObject({ ok: true });
		const made = await product.renewRegistration(coordination, 'demoperonne');
		const token = made.link?.split('/').at(-1) ?? '';
		const [date] = (await product.readRegistrationPage(token))?.dates ?? [];
		const wish = {
			intervisionId: date?.id ?? '',
			givenName: 'Maud',
			familyName: 'Verhaeghe',
			email: 'maud.verhaeghe@exemple.fr',
			profession: 'infirmier',
			mode: 'liberal',
			structureKind: 'cabinet',
			structureName: 'Cabinet infirmier de Nesle'
		} as const;
		const ask = (structureName: string) =>
			product.askRegistration(
				{ token, address: `198.51.100.${++asked}` },
				{ ...wish, structureName }
			);
		for (const name of [patient, `Cabinet Leroux, patient ${patient}`]) {
			expect(await ask(name)).toMatchObject({ ok: false, why: 'garde-alerte' });
			await expectNothingWritten();
		}
		expect(await ask(wish.structureName)).toEqual({ ok: true });
	});

	it('[DEM-17] nor do the places of a pôle; an address belongs there', async () => {
		const site = (name: string, address: string) =>
			product.addSite(coordination, 'demoperonne', { name, address, kind: 'lieu' });
		expect(await site(`Chez ${patient}`, '')).toMatchObject({ ok: false, why: 'garde-alerte' });
		await expectNothingWritten();
		expect(await site('Salle Jean Moulin', '12 rue Albert Camus, 80200 Péronne')).toMatchObject({
			ok: true
		});
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { makePlace } from '#tests/support/product/make-place.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');
const demande = {
	...{ designation: 'Jade M.', dossierId: null, demandeurId: 'demoanimatrice', problem: '' },
	...{ demandeurs: [], motifs: [], problematiques: [] }
};
const person = {
	givenName: 'Sophie',
	familyName: 'Wasquehalski',
	email: null,
	profession: 'secretaire',
	mode: 'salarie',
	structureKind: 'association',
	structureName: 'CSAPA Le Mail',
	fonction: 'assistante',
	coordonne: false,
	role: 'participant'
} as const;
const given: Accord = {
	...noAccord,
	...{ state: 'ecrit', collectedOn: '2026-11-23', withdrawalRightTold: true }
};

describe.each(databases)('every stored text passes the guard on $kind', ({ url }) => {
	let product: Product;
	let situationId: string;
	beforeAll(async () => {
		product = await startProduct(url);
		const added = await product.addSituation(coordination, demoIntervisionId, demande);
		situationId = added.ok ? (added.id ?? '') : '';
		product.services.names.give(situationId, ['Debuyck']);
	});
	afterAll(() => product.stop());

	const forms = {
		demande: async (change: object, confirmed: readonly string[] = []) => {
			await makePlace(product, demoIntervisionId);
			const wanted = { ...demande, ...change, confirmed };
			return product.addSituation(coordination, demoIntervisionId, wanted);
		},
		personne: (change: object, confirmed: readonly string[] = []) =>
			product.addParticipant(coordination, demoIntervisionId, { ...person, ...change, confirmed }),
		accord: (change: object, confirmed: readonly string[] = []) =>
			product.recordAccord(coordination, situationId, { ...given, ...change }, { confirmed })
	};
	const fieldsOf = (answer: FormOutcome) =>
		answer.ok ? [] : answer.fields.map(({ field }) => field);

	it.each([
		['demande', 'problem', 'Mme Zakrzewskaïa boit seule.'],
		['demande', 'problem', 'Joignable au 06 12 34 56 78.'],
		['accord', 'withheld', 'Rien à M. Zakrzewskaïa.'],
		['accord', 'paperKeptAt', 'chez Jade Zakrzewskaïa'],
		['accord', 'exceptionReason', 'Injoignable au 06 12 34 56 78.'],
		['personne', 'structureName', 'jade.m@exemple.fr'],
		['personne', 'fonction', 'auprès de Jade Zakrzewskaïa'],
		['personne', 'familyName', '06 12 34 56 78'],
		['personne', 'givenName', 'a.b@exemple.fr']
	] as const)('[GAR-37] %s, %s: « %s » is refused on its field', async (form, field, text) => {
		const answer = await forms[form]({ [field]: text });
		expect(answer.ok).toBe(false);
		expect(fieldsOf(answer)).toContain(field);
		expect(JSON.stringify(answer)).not.toContain('Zakrzewskaïa');
		expect(await dumpTables(product)).not.toContain(text);
	});

	it.each([
		['demande', 'problem', 'Sa fille Inès est inquiète.'],
		['accord', 'withheld', 'Ne rien dire à sa fille Inès.'],
		['personne', 'fonction', 'remplaçante du Dr Lefebvre']
	] as const)(
		'[GAR-37] %s, %s: « %s » is asked, then kept once answered',
		async (form, field, text) => {
			const asked = await forms[form]({ [field]: text });
			if (asked.ok) throw new Error('not asked');
			const [question] = asked.questions ?? [];
			expect(question).toMatchObject({ field });
			expect(JSON.stringify(question)).not.toMatch(/Inès|Lefebvre/);
			expect(await dumpTables(product)).not.toContain(text);
			expect(await forms[form]({ [field]: text }, ['gautre'])).toMatchObject({ ok: false });
			expect(await forms[form]({ [field]: text }, [question?.id ?? ''])).toMatchObject({
				ok: true
			});
			expect(await dumpTables(product)).toContain(text);
		}
	);

	it('[GAR-37] an answer does not let through what blocks', async () => {
		const text = 'Sa fille Inès, 06 12 34 56 78.';
		const asked = await forms.demande({ problem: text });
		const ids = asked.ok ? [] : (asked.questions ?? []).map(({ id }) => id);
		expect(await forms.demande({ problem: text }, ids)).toMatchObject({ ok: false });
	});

	it('[GAR-37] the name to watch is known to the form of the accord', async () => {
		const answer = await forms.accord({ withheld: 'le logement chez debuyck' });
		expect(fieldsOf(answer)).toEqual(['withheld']);
	});

	it.each(['Carlier J.', 'Lefebvre P.'])(
		'[GAR-38] « %s » has the form of a pseudonym, and is a family name',
		async (designation) => {
			const answer = await forms.demande({ designation });
			expect(answer).toMatchObject({ ok: false, fields: [{ field: 'designation' }] });
		}
	);

	it.each(['Jade M.', 'Anne Marie T.', 'Kassoum D.', 'Łukasz W.', 'PER-7KQ4'])(
		'[GAR-38] « %s » shows nobody',
		async (designation) => {
			expect(await forms.demande({ designation })).toMatchObject({ ok: true });
		}
	);

	it('[GAR-39] a professional bears her own name in the directory, and may work under it', async () => {
		const structureName = 'Cabinet de Sophie Wasquehalski';
		const asked = await forms.personne({ structureName });
		const ids = asked.ok ? [] : (asked.questions ?? []).map(({ id }) => id);
		expect(fieldsOf(asked)).toEqual([]);
		expect(asked.ok || (await forms.personne({ structureName }, ids)).ok).toBe(true);
	});
});

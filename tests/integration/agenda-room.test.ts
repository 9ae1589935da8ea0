import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossier } from '#drizzle/schema/dossier.ts';
import { journal } from '#drizzle/schema/journal.ts';
import type { FormOutcome } from '#server/use-cases/form-outcome.ts';
import { startAgenda } from '#tests/support/planning/agenda-bench.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

const coordination = actorOf('democoordination');

describe.each(databases)('an agenda of five at most, on $kind', ({ url }) => {
	let bench: Awaited<ReturnType<typeof startAgenda>>;
	let product: (typeof bench)['product'];
	beforeAll(async () => {
		bench = await startAgenda(url);
		({ product } = bench);
	});
	afterAll(() => product.stop());

	const add = (intervisionId: string, designation: string): Promise<FormOutcome> =>
		product.addSituation(coordination, intervisionId, {
			...{ designation, dossierId: null, demandeurId: null, problem: '' },
			...{ demandeurs: [], motifs: [], problematiques: [] }
		});
	/** An Intervision with so many situations, which are named too. */
	async function filled(...designations: readonly string[]) {
		const id = await bench.intervision();
		const situations: string[] = [];
		for (const designation of designations) {
			const added = await add(id, designation);
			if (!added.ok || !added.id) throw new Error(`${designation}: ${JSON.stringify(added)}`);
			situations.push(added.id);
		}
		return { id, situations };
	}
	const agenda = async (id: string) =>
		(await product.deps.reader.loadFacts(id))?.situations.map(({ position }) => position) ?? [];
	const answers = (outcomes: readonly FormOutcome[]) =>
		outcomes.map((one) => (one.ok ? 'yes' : one.why)).toSorted();
	const onePlace = ['ordre-du-jour-plein', 'yes'];
	/** How many dossiers there are, and acts in the journal that put a situation on an agenda. */
	const written = () =>
		product.deps.transaction(async (sql) => {
			const added = eq(journal.event, 'situation-inscrite');
			return [await sql.$count(dossier), await sql.$count(journal, added)] as const;
		});

	it('[TOUR-7] two who add at the same moment: one gets the last place, nothing of the other is written', async () => {
		const { id } = await filled('Ana B.', 'Bob C.', 'Cid D.', 'Dan E.');
		const [dossiers, told] = await written();
		const both = await Promise.all([add(id, 'Eve F.'), add(id, 'Flo G.')]);
		expect(answers(both)).toEqual(onePlace);
		expect(await agenda(id)).toEqual([1, 2, 3, 4, 5]);
		expect(await written()).toEqual([dossiers + 1, told + 1]);
	});

	it('[TOUR-7] eight at once on an empty agenda: five, each its own place', async () => {
		const { id } = await filled();
		const names = ['Gil A.', 'Guy B.', 'Ida C.', 'Jim D.', 'Kim E.', 'Léa F.', 'Max G.', 'Ney H.'];
		const eight = await Promise.all(names.map((name) => add(id, name)));
		expect(answers(eight).filter((answer) => answer === 'yes')).toHaveLength(5);
		expect(await agenda(id)).toEqual([1, 2, 3, 4, 5]);
	});

	it('[TOUR-7] moved from elsewhere at the same moment as added here: one of the two', async () => {
		const { id } = await filled('Ola B.', 'Pia C.', 'Rex D.', 'Sam E.');
		const other = await filled('Tom F.');
		const move = { situationId: other.situations[0] ?? '', toId: id };
		const both = [product.moveSituation(coordination, other.id, move), add(id, 'Uma G.')];
		expect(answers(await Promise.all(both))).toEqual(onePlace);
		expect(await agenda(id)).toHaveLength(5);
		const left = await agenda(other.id);
		const moved = (await both[0])?.ok === true;
		expect(left).toHaveLength(moved ? 0 : 1);
	});

	it('[TOUR-7] put back at the same moment as another is added: one of the two, which then is there', async () => {
		const { id, situations } = await filled('Ana B.', 'Bob C.', 'Cid D.', 'Dan E.', 'Eve F.');
		const last = situations[4] ?? '';
		expect((await product.removeSituation(coordination, id, last)).ok).toBe(true);
		const both = [product.putSituationBack(coordination, id, last), add(id, 'Noé G.')];
		expect(answers(await Promise.all(both))).toEqual(onePlace);
		expect(await agenda(id)).toEqual([1, 2, 3, 4, 5]);
	});
});

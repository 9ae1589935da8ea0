import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	coordination,
	startDirectory,
	type Directory
} from '#tests/support/annuaire/directory-bench.ts';
import { databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('an import into the directory on $kind', ({ url }) => {
	let bench: Directory;
	beforeAll(async () => {
		bench = await startDirectory(url);
	});
	afterAll(() => bench.product.stop());

	const people = async () =>
		JSON.stringify(await bench.rows(sql`select * from person order by id`)).replaceAll(
			/"version":\d+/g,
			''
		);
	const file = [
		'Nom;Prénom;Métier;Structure;Courriel',
		'Import;Un;IDEL;Cabinet de Ham;un@exemple.fr',
		'Import;Deux;cosmonaute;Cabinet de Ham;deux@exemple.fr',
		'Import;Trois;IDEL;Cabinet de Ham;trois@exemple.fr'
	].join('\n');

	it('[ANN-13] says each line, writes those that can be, is undone whole, and never twice', async () => {
		const before = await people();
		const { read, plan, imported } = await bench.importText(coordination, file);
		expect(plan.map(({ kind }) => kind)).toEqual(['creee', 'refusee', 'creee']);
		if (!imported?.ok || !read.ok) throw new Error('not imported');
		expect(imported).toMatchObject({ created: 2, updated: 0 });
		expect(await bench.product.deps.people.byEmail('un@exemple.fr')).not.toBeNull();
		const again = { choices: new Map(), digest: 'x' };
		expect((await bench.product.applyImport(coordination, read.id ?? '', again)).ok).toBe(false);
		expect((await bench.product.undoBatch(coordination, imported.batchId)).ok).toBe(true);
		expect(await people()).toBe(before);
	});

	it('[ANN-13] one card touched since, and nothing of the import is undone', async () => {
		const { imported } = await bench.importText(
			coordination,
			file.replaceAll('Import;', 'Touchée;')
		);
		if (!imported?.ok) throw new Error('not imported');
		const touched = await bench.product.deps.people.byEmail('un@exemple.fr');
		await bench.save(coordination, touched?.id ?? '', { fonction: 'autre' });
		const before = await people();
		expect((await bench.product.undoBatch(coordination, imported.batchId)).ok).toBe(false);
		expect(await people()).toBe(before);
	});

	it('[ANN-13] a directory that changed since the preview writes nothing; others’ files are not theirs', async () => {
		const bytes = new TextEncoder().encode(
			file.replaceAll('Import;', 'Périmée;').replaceAll('@', '.p@')
		);
		const read = await bench.product.prepareImport(coordination, { bytes, poleId: 'demoperonne' });
		const id = (read.ok && read.id) || '';
		expect((await bench.product.planWaitingImport(bench.logistics, id, new Map())).ok).toBe(false);
		const preview = await bench.product.planWaitingImport(coordination, id, new Map());
		const digest = preview.ok ? preview.planned.digest : '';
		await bench.make({ familyName: 'Périmée', givenName: 'Un' });
		const before = await people();
		const late = await bench.product.applyImport(coordination, id, { choices: new Map(), digest });
		expect(late).toMatchObject({ ok: false, why: 'import-perime' });
		expect(await people()).toBe(before);
	});

	it('[ANN-13] no bytes whatever are half imported', async () => {
		const line = fc.array(
			fc.constantFrom('A', 'Éa', '"', 'MG', 'IDEL', 'Cabinet', 'a@b.fr', '=1', '\n', '\0'),
			{
				maxLength: 8
			}
		);
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
				const before = await people();
				const text = `Nom;Prénom;Métier;Structure;Courriel\n${lines.map((cells) => cells.join(';')).join('\n')}`;
				const { plan, imported } = await bench.importText(coordination, text);
				const written = plan.filter(
					({ kind }) => kind === 'creee' || kind === 'mise-a-jour'
				).length;
				if (imported?.ok) {
					expect(imported.created + imported.updated).toBe(written);
					if (written > 0)
						expect((await bench.product.undoBatch(coordination, imported.batchId)).ok).toBe(true);
				}
				expect(await people()).toBe(before);
			}),
			{ numRuns: 12 }
		);
	});
});

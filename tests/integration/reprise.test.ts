import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFinalFiche } from '#domain/fiche/parse-final-fiche.ts';
import {
	allButImports,
	direction,
	evaluation,
	short,
	startImports,
	type ImportBench
} from '#tests/support/imports/import-bench.ts';
import { listedBase, namedPatients } from '#tests/support/imports/listed-base.ts';
import { normalisedBase } from '#tests/support/imports/normalised-base.ts';
import { wideBase } from '#tests/support/imports/wide-base.ts';
import { dumpTables } from '#tests/support/product/dump-tables.ts';
import { actorOf, databases } from '#tests/support/product/start-product.ts';

describe.each(databases)('former years brought in on $kind', ({ url }) => {
	let bench: ImportBench;
	beforeAll(async () => {
		bench = await startImports(url);
	});
	afterAll(() => bench.product.stop());

	const everything = () => allButImports(bench.product);

	it('[IMP-7] [IMP-3] base A, with keys and lookups: line by line, then row by row', async () => {
		const id = await bench.send(direction, normalisedBase);
		const { lines, doubts } = await bench.preview(direction, id);
		expect(lines.map(short)).toEqual([
			...['intervision 1 creee', 'intervision 2 creee', 'intervision 3 creee'],
			...['intervision 4 refusee', 'intervision 5 refusee'],
			...['professionnel 1 creee', 'participation 1 creee', 'professionnel 2 creee'],
			...['participation 2 creee', 'professionnel 3 creee', 'participation 3 creee'],
			...['participation 4 creee', 'professionnel 5 creee', 'participation 5 creee'],
			...['participation 6 creee', 'participation 7 rattachee', 'participation 8 refusee'],
			...['professionnel 9 exercice-inconnu', 'participation 9 refusee'],
			...['situation 1 creee', 'situation 2 creee', 'situation 3 creee', 'situation 4 creee'],
			...['situation 5 refusee', 'invitation 1 creee', 'invitation 2 creee', 'invitation 3 creee'],
			'invitation 4 refusee'
		]);
		expect(doubts).toEqual([{ doubt: 'exercice-inconnu', count: 1 }]);
		await bench.product.dropReprise(direction, id);
	});

	it('[IMP-8] [IMP-9] [IMP-10] [IMP-12] what is confirmed is what was shown, as a reprise', async () => {
		const id = await bench.bring(direction, normalisedBase);
		const fiches =
			await bench.rows(sql`select f.content, f.form_version, f.non_repris, s.phase, d.designation
			from fiche f join situation s on s.id = f.situation_id join dossier d on d.id = s.dossier_id
			join intervision i on i.id = s.intervision_id where f.reprise_id = ${id} order by i.starts_at, s.position`);
		expect(fiches.map(({ designation, phase }) => [designation, phase])).toEqual([
			['PAT-01A', 'reprise'],
			['PAT-02B', 'reprise'],
			['PAT-01A', 'reprise'],
			['PAT-03C', 'reprise']
		]);
		const [first] = fiches.map(({ content }) => parseFinalFiche(String(content)));
		expect(first?.answers).toMatchObject({
			problematiques: { value: ['heroine-tso', 'alcool'] },
			motifs: { value: ['suivi-patient'] },
			'medecin-traitant': { value: 'oui' },
			motivation: { value: 'contemplation' },
			delai: { value: '3-mois' }
		});
		expect(first?.restituteur?.groupe).toBe('mg');
		expect(first?.derived.accord).toBe('oui');
		expect(fiches[0]?.['non_repris']).toEqual(expect.arrayContaining(['demandeurs', 'pistes']));
		expect(JSON.stringify(fiches)).not.toContain('Texte libre');
		const came =
			await bench.rows(sql`select p.categorie, p.liberal, p.indemnised_before, x.mode, x.source
			from participant p join intervision i on i.id = p.intervision_id
			join presence x on x.intervision_id = i.id and x.person_id = p.person_id
			join person n on n.id = p.person_id
			where i.reprise_id = ${id} and n.family_name = 'Sauvage'`);
		expect(came).toEqual([
			{
				categorie: 'pharmaciens',
				liberal: true,
				indemnised_before: true,
				mode: 'visio',
				source: 'reprise'
			}
		]);
		expect((await bench.product.verifyNow(evaluation)).ok).toBe(true);
		expect((await bench.product.undoReprise(direction, id)).ok).toBe(true);
	});

	it('[IMP-9] the database itself refuses that a reprise is signed, sealed or rewritten', async () => {
		const id = await bench.bring(direction, normalisedBase);
		const run = (asked: ReturnType<typeof sql>) => expect(bench.rows(asked)).rejects.toThrow();
		const of = sql`(select id from fiche where reprise_id = ${id} limit 1)`;
		await run(sql`insert into signature (id, fiche_id, person_id, signer_name, signer_fonction, title, method, sha256, signed_at)
			select 'x', ${of}, 'demoevaluation', 'n', 'f', 't', 'm', repeat('a', 64), now()`);
		await run(sql`insert into signataire (fiche_id, person_id, asked_by, asked_at)
			select ${of}, 'demoevaluation', 'demoevaluation', now()`);
		await run(sql`insert into sealed_document (id, fiche_id, bytes, sha256, level, journal_seq, created_at)
			select 'x', ${of}, '\\x00', 'x', 'B-B', 1, now()`);
		await run(sql`update fiche set reprise_id = null where id = ${of}`);
		await run(sql`delete from fiche where id = ${of}`);
		await run(sql`delete from reprise where id = ${id}`);
		const verified = await bench.product.verifyNow(evaluation);
		expect(verified.ok && verified.report.groups.flatMap(({ findings }) => findings)).toEqual([]);
		expect((await bench.product.undoReprise(direction, id)).ok).toBe(true);
	});

	it('[IMP-6] base B, one wide table: « Prénom I. » made in memory, a doubtful given name becomes a code', async () => {
		const id = await bench.send(evaluation, wideBase);
		const { lines } = await bench.preview(evaluation, id);
		expect(lines.map(short)).toEqual([
			...['intervision 1 creee', 'intervision 3 creee', 'intervision 4 refusee'],
			...['situation 1 creee', 'situation 2 creee', 'situation 3 creee', 'situation 4 refusee'],
			'situation 5 valeur-inconnue'
		]);
		await bench.product.acceptDoubts(evaluation, id, ['valeur-inconnue']);
		const { digest } = await bench.preview(evaluation, id);
		await bench.confirm(evaluation, id, digest);
		const dossiers = await bench.rows(sql`select d.designation, count(*)::int as situations
			from dossier d join situation s on s.dossier_id = d.id join fiche f on f.situation_id = s.id
			where f.reprise_id = ${id} group by d.id, d.designation order by d.designation`);
		const named = dossiers.map(
			({ designation, situations }) => `${String(designation)} ${String(situations)}`
		);
		expect(named).toEqual(expect.arrayContaining(['Éric V. 1', 'Léa M. 2']));
		expect(named).toHaveLength(3);
		expect(named.join()).toMatch(/R\d[A-Z0-9]\d-[A-Z0-9]{4} 1/);
		const dump = await dumpTables(bench.product);
		for (const name of ['Martinez', 'MARTINEZ', 'Vandamme', 'Delcourt', 'DELANNOY', 'Delannoy'])
			expect(dump, name).not.toContain(name);
		expect((await bench.product.undoReprise(evaluation, id)).ok).toBe(true);
	});

	it('[IMP-5] [IMP-2] base C, lists and errors: names refused are found nowhere, and the file is gone', async () => {
		const before = await everything();
		const id = await bench.send(direction, listedBase);
		const { lines } = await bench.preview(direction, id);
		expect(lines.map(short)).toEqual([
			...[
				'intervision 1 creee',
				'intervision 2 creee',
				'intervision 4 refusee',
				'intervision 5 creee'
			],
			...['professionnel 1 creee', 'professionnel 1 creee', 'participation 1 creee'],
			...['participation 1 creee', 'participation 2 creee', 'participation 2 creee'],
			...['participation 3 rattachee', 'participation 4 refusee', 'participation 5 creee'],
			...['situation 1 creee', 'situation 2 refusee', 'situation 3 refusee', 'situation 4 creee'],
			...['situation 5 refusee', 'situation 6 valeur-inconnue', 'situation 7 refusee'],
			'situation 8 refusee'
		]);
		expect(lines.find((line) => line.kind === 'situation' && line.number === 2)?.why).toContain(
			'colonne «\u00A0Patient\u00A0»'
		);
		const sealed = await dumpTables(bench.product);
		await bench.product.acceptDoubts(direction, id, ['valeur-inconnue']);
		const { digest } = await bench.preview(direction, id);
		await bench.confirm(direction, id, digest);
		expect(await bench.rows(sql`select * from reprise_file`)).toEqual([]);
		const written = await dumpTables(bench.product);
		const log = bench.product.logged.join('\n');
		for (const name of [...namedPatients, 'VERMEERSCH', 'Licorne'])
			for (const text of [sealed, written, log, JSON.stringify(lines)])
				expect(text, name).not.toContain(name);
		expect((await bench.product.undoReprise(direction, id)).ok).toBe(true);
		expect(await everything()).toEqual(before);
	});

	it('[IMP-11] undone whole, once; not any more when something was attached since, and it says what', async () => {
		const before = await everything();
		const id = await bench.bring(direction, normalisedBase);
		expect(await everything()).not.toEqual(before);
		const [meeting] = await bench.rows(
			sql`select id from intervision where reprise_id = ${id} limit 1`
		);
		await bench.rows(sql`insert into participant (intervision_id, person_id, role)
			values (${String(meeting?.['id'])}, 'demoevaluation', 'participant')`);
		const held = await bench.product.undoReprise(direction, id);
		expect(held).toMatchObject({ ok: false, why: 'import-retenu' });
		expect(held.ok || held.fields[0]?.message).toContain('1 participation ajoutée depuis');
		// whoever is added to a meeting is known in its pôle from then on: ours, not the import's
		await bench.rows(sql`delete from person_pole where person_id = 'demoevaluation'`);
		await bench.rows(
			sql`delete from participant where person_id = 'demoevaluation' and intervision_id = ${String(meeting?.['id'])}`
		);
		expect((await bench.product.undoReprise(direction, id)).ok).toBe(true);
		expect(await everything()).toEqual(before);
		expect(await bench.product.undoReprise(direction, id)).toMatchObject({
			why: 'import-deja-annule'
		});
	});

	it('[IMP-8] a plan that changed since the preview writes nothing; the same file twice adds nothing', async () => {
		const id = await bench.send(direction, normalisedBase);
		const { digest } = await bench.preview(direction, id);
		const other = await bench.bring(direction, normalisedBase);
		expect(await bench.product.confirmReprise(direction, id, digest)).toMatchObject({
			why: 'reprise-perimee'
		});
		await bench.product.previewReprise(direction, id, {
			outcome: null,
			kind: null,
			year: null,
			page: 1
		});
		const again = await bench.send(direction, normalisedBase);
		const { lines } = await bench.preview(direction, again);
		expect(lines.filter(({ taken }) => taken)).toEqual([]);
		await bench.product.dropReprise(direction, again);
		await bench.product.dropReprise(direction, id);
		expect((await bench.product.undoReprise(direction, other)).ok).toBe(true);
	});

	it('[IMP-4] a mapping is remembered for a file of the same make; one that lies is refused', async () => {
		const id = await bench.send(direction, listedBase);
		const mapping = await bench.mapping(direction, id);
		const coded = { ...mapping, patients: 'code' as const };
		expect((await bench.product.saveMapping(direction, id, coded)).ok).toBe(true);
		const { digest, lines } = await bench.preview(direction, id);
		expect(lines.find((line) => line.kind === 'situation' && line.number === 2)?.outcome).toBe(
			'creee'
		);
		await bench.confirm(direction, id, digest);
		const next = await bench.send(direction, listedBase);
		expect((await bench.mapping(direction, next)).patients).toBe('code');
		const lie = {
			...coded,
			situations: {
				table: 'Cas',
				fields: { accord: { source: { kind: 'colonne' as const, ref: ['Absente'] }, values: {} } }
			}
		};
		expect(await bench.product.saveMapping(direction, next, lie)).toMatchObject({ ok: false });
		await bench.product.dropReprise(direction, next);
		expect(await dumpTables(bench.product)).not.toContain('Hochart');
		expect((await bench.product.undoReprise(direction, id)).ok).toBe(true);
	});

	it('[IMP-13] evaluation and direction alone; a pôle is made by the direction', async () => {
		const files = [
			{ name: 'a.csv', bytes: new TextEncoder().encode('Pôle;Date\nNulle part;2020-01-01') }
		];
		for (const stranger of ['democoordination', 'demodpo'])
			expect(await bench.product.prepareReprise(actorOf(stranger), files)).toMatchObject({
				ok: false,
				why: 'titre-insuffisant'
			});
		const sent = await bench.product.prepareReprise(evaluation, files);
		const id = sent.ok ? (sent.id ?? '') : '';
		expect((await bench.preview(evaluation, id)).lines[0]?.why).toContain('la direction');
		expect(await bench.product.readMapping(direction, id)).toMatchObject({ why: 'introuvable' });
		await bench.product.dropReprise(evaluation, id);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalQuery } from '#server/db/journal.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const everything: JournalQuery = {
	before: null,
	actor: null,
	event: null,
	subject: null,
	from: null,
	to: null
};
const watcher = actorOf('demoprotection');

describe.each(databases)('the journal on $kind', ({ url }) => {
	let product: Product;
	beforeAll(async () => {
		product = await startProduct(url);
		for (let n = 0; n < 130; n += 1) {
			await product.deps.journal.append({
				at: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
				actor: n % 2 ? 'demoanimatrice' : 'demoinfirmier',
				event: n % 3 ? 'document-lu' : 'session-ouverte',
				subject: `objet${n % 5}`,
				payload: { titres: ['animateur'] }
			});
		}
	});
	afterAll(() => product.stop());

	const read = async (asked: Partial<JournalQuery>) => {
		const answer = await product.readJournal(watcher, { ...everything, ...asked });
		if (!answer.ok) throw new Error(answer.why);
		return answer;
	};

	it('[ACS-19] comes by pages, with names, and each page read is an act', async () => {
		const first = await read({});
		expect(first.entries).toHaveLength(100);
		const older = await read({ before: first.before });
		expect(older.before).toBeNull();
		const seen = [...first.entries, ...older.entries].map(({ seq }) => seq);
		expect(seen).toEqual(seen.toSorted((one, other) => other - one));
		expect(new Set(seen).size).toBe(seen.length);
		const names = new Set(first.entries.map(({ actorName }) => actorName));
		expect(names).toContain('Claire Vasseur');
		const reads = await read({ event: 'journal-lu' });
		expect(reads.entries.map(({ actor }) => actor)).toEqual(['demoprotection', 'demoprotection']);
		expect(reads.head?.seq).toBe(reads.entries[0]?.seq);
	});

	it('is searched by person, act, object and day', async () => {
		const found = await read({
			actor: 'demoanimatrice',
			event: 'document-lu',
			subject: 'objet1',
			from: '2026-01-01T00:30:00.000Z',
			to: '2026-01-01T01:30:00.000Z'
		});
		expect(found.entries.map(({ at }) => at.slice(14, 16))).toEqual(['11', '01', '41', '31']);
	});

	it('[ACS-19] is searched by a name as people write it, or by a dossier’s code', async () => {
		const claire = await read({ actor: 'vasseur' });
		expect(new Set(claire.entries.map(({ actor }) => actor))).toEqual(new Set(['demoanimatrice']));
		const dossier = { id: 'dossierdujournal', code: 'PER-9ZZ9' };
		await product.deps.dossiers.add({ ...dossier, poleId: 'demoperonne', designation: 'Jade M.' });
		await product.deps.journal.append({
			at: new Date().toISOString(),
			actor: 'demoanimatrice',
			event: 'dossier-lu',
			subject: dossier.id,
			payload: {}
		});
		const about = await read({ subject: 'per-9zz9' });
		expect(about.entries.map(({ subject }) => subject)).toEqual([dossier.id]);
		expect(about.names).toContainEqual({ id: dossier.id, kind: 'dossier', name: dossier.code });
		expect(JSON.stringify(about)).not.toContain('Jade');
	});

	it('[ACS-19] a name that nobody bears finds nothing, and is not written in the journal', async () => {
		const nobody = await read({ actor: 'Zzyzx', subject: 'Zzyzx' });
		expect(nobody.entries).toEqual([]);
		const [last] = (await read({ event: 'journal-lu' })).entries;
		expect(last?.subject).toBe('journal');
		expect(JSON.stringify(last)).not.toContain('Zzyzx');
	});

	it('[ACS-9] is shown to nobody else, and their attempt shows nothing', async () => {
		for (const personId of ['democoordination', 'demoanimatrice', 'demoevaluation']) {
			const answer = await product.readJournal(actorOf(personId), everything);
			expect(answer).toEqual({ ok: false, why: 'titre-insuffisant' });
		}
	});
});

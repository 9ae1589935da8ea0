import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { charte } from '#domain/charte/charte.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import { openBytes } from '#server/realtime/collab/draft-cipher.ts';
import { unpackUpdates } from '#server/realtime/collab/packed-updates.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import type { Writer } from '#tests/support/collab/writer.ts';
import { dumpDatabase } from '#tests/support/leak/dump-database.ts';
import { readFiles, readPdf, searchTraces, type Trace } from '#tests/support/leak/search-traces.ts';
import { serveProduct, type ServedPerson } from '#tests/support/product/serve-product.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

/** Given to the guard and never written by anybody: it must be nowhere at all. */
const neverTyped = 'Kwaśnyévitch';
/** Given, then typed in the fiche and in the thread, with and without a slip. */
const typed = 'Zbrowczak';
const slip = 'Zbrowczik';

const animatrice = actorOf('demoanimatrice');
const coordination = actorOf('democoordination');

const base64After = (shift: number) =>
	Buffer.from(`${'x'.repeat(shift)}${typed}!`).toString('base64');
const hidden: readonly { readonly how: string; readonly bytes: Buffer }[] = [
	{ how: 'in plain text', bytes: Buffer.from(`x ${typed} y`) },
	{ how: 'folded', bytes: Buffer.from('kwasnyevitch') },
	{ how: 'in hexadecimal', bytes: Buffer.from(Buffer.from(`a${typed}`).toString('hex')) },
	{ how: 'in UTF-16', bytes: Buffer.from(`a${typed}`, 'utf16le') },
	{ how: 'in base64', bytes: Buffer.from(base64After(0)) },
	{ how: 'in base64, one byte further', bytes: Buffer.from(base64After(1)) },
	{ how: 'in base64, two bytes further', bytes: Buffer.from(base64After(2)) }
];

it.each(hidden)('[GAR-46] the search itself finds a name $how', ({ bytes }) => {
	const trace = { where: 'somewhere', bytes };
	expect([...searchTraces(typed, [trace]), ...searchTraces(neverTyped, [trace])]).not.toEqual([]);
});

describe.each(databases)('a whole life around the name to watch, on $kind', ({ url }) => {
	let product: Product;
	let served: Awaited<ReturnType<typeof serveProduct>>;
	let situationId: string;
	let claire: ServedPerson;
	let expert: ServedPerson;
	let nurse: ServedPerson;

	beforeAll(async () => {
		product = await startProduct(url);
		served = await serveProduct(product);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		situationId = facts?.situations.find(({ designation }) => designation === 'Jade M.')?.id ?? '';
		for (const personId of ['demoexpert', 'demoinfirmier']) {
			await product.acceptCharte(actorOf(personId), demoIntervisionId, {
				charteVersion: charte.version,
				secrecy: true,
				notIndustry: true
			});
		}
		claire = await served.come('demoanimatrice', demoIntervisionId);
		expert = await served.come('demoexpert', demoIntervisionId);
		nurse = await served.come('demoinfirmier', demoIntervisionId);
		for (const { live } of [claire, expert, nurse]) {
			await live.until(({ view }) => view !== null, 'a first state');
			live.say({ type: 'enter', mode: 'fiche' });
		}
		await claire.live.until(({ view }) => view?.lobby?.length === 2, 'two people at the door');
		claire.live.say({ type: 'admit-all' });
		await expert.live.until(({ view }) => view?.where === 'accueil', 'admitted');
		claire.live.say({ type: 'open', situationId });
		await expert.live.until(({ view }) => view?.where === 'situation', 'the situation');
	});
	afterAll(async () => {
		served.close();
		await product.stop();
	});

	/** Everything that the product keeps, or said, until this moment. */
	async function everything(): Promise<readonly Trace[]> {
		const { databaseUrl, dataDir, logged } = product;
		const tables = await product.deps.transaction((tx) => dumpDatabase(tx, databaseUrl));
		const log = { where: 'log', bytes: Buffer.from(logged.join('')) };
		return [...tables, ...(await readFiles(dataDir)), log];
	}

	/** The drafts opened with their key, as whoever holds it would read them, deleted text included. */
	async function decodedDrafts(): Promise<readonly Trace[]> {
		const { collabStore, draftKeys } = product.services;
		const room = await collabStore.findRoom(situationId);
		const stored = room && (await collabStore.readDraft(room));
		if (!stored) return [];
		const key = await draftKeys.read(stored.room, stored.room.keyId ?? '');
		const place = { situationId, generation: room.generation };
		return stored.rows.map(({ seq, sealed }) => {
			const updates = unpackUpdates(openBytes(key, { ...place, seq, kind: 'u' }, sealed));
			const words = updates.flatMap((update) =>
				Y.decodeUpdate(update).structs.map((struct) =>
					struct instanceof Y.Item ? JSON.stringify(struct.content) : ''
				)
			);
			return { where: `draft row ${seq}`, bytes: Buffer.from(words.join('\n')) };
		});
	}

	const framesOf = (...people: readonly ServedPerson[]): readonly Trace[] =>
		people.flatMap(({ heard }, rank) =>
			heard.map((bytes) => ({ where: `frame heard by ${rank}`, bytes }))
		);

	let said = 0;
	/** Says something in the thread; gives why it was refused, or null. */
	async function say({ live }: ServedPerson, text: string): Promise<string | null> {
		said += 1;
		const id = `message${said}`;
		const before = live.refusals.length;
		live.say({ type: 'chat', id, situationId, text, dismissed: [] });
		const answered = () =>
			live.refusals.length > before || live.view?.open?.chat.some((one) => one.id === id) === true;
		await live.until(answered, 'an answer in the thread');
		return live.refusals[before] ?? null;
	}

	const watches = (writer: Writer, count: number): Promise<void> =>
		waitFor(() => writer.watched()?.passages.length === count);

	function fill(writer: Writer): void {
		writer.doc.getMap('champs').set('restituteur', 'demoanimatrice');
		writer.doc.getMap('champs').set('autre-intervision', 'non');
		writer.type('restitue', 'Un rendez-vous commun.');
	}

	it('[GAR-46] it is in no table, log, draft, snapshot, file, backup, frame or document, during and after', async () => {
		const names = `${neverTyped}, ${typed}`;
		expect(await product.watchName(animatrice, situationId, { name: names })).toEqual({ ok: true });
		const hers = claire.write(situationId);
		const his = expert.write(situationId);
		await Promise.all([hers.synced(), his.synced()]);

		// he types it letter by letter, sees it flagged like her who gave it, and deletes it
		for (const letter of ` ${typed} est venu.`) his.type('contexte', letter);
		await Promise.all([watches(hers, 1), watches(his, 1)]);
		const text = his.doc.getText('contexte');
		text.delete(text.toString().indexOf(typed), typed.length);
		await watches(hers, 0);
		// then with a slip, in another text
		his.type('detail', `Voir ${slip}.`);
		await watches(hers, 1);
		// the thread takes neither
		expect(await say(expert, `${typed} a appelé.`)).toBe('garde-alerte');
		expect(await say(claire, `${slip} a appelé.`)).toBe('garde-alerte');
		expect(await say(claire, 'Il a appelé hier.')).toBeNull();
		fill(his);
		await Promise.all([hers.saved(), his.saved()]);
		const stopped = await product.finaliseFiche(animatrice, situationId, {
			dismissed: [],
			maintained: []
		});
		expect(stopped).toMatchObject({ ok: false, why: 'garde-alerte' });
		expect(searchTraces(slip, [asTrace('answer', stopped)])).toEqual([]);

		// during: a backup made now holds neither, though the draft, sealed, still remembers what was typed
		const during = await everything();
		for (const name of [neverTyped, typed, slip]) expect(searchTraces(name, during)).toEqual([]);
		expect(searchTraces('Jade M.', during), 'the search looks at what is there').not.toEqual([]);
		const drafts = await decodedDrafts();
		expect(searchTraces(neverTyped, drafts)).toEqual([]);
		expect(searchTraces(slip, drafts), 'the drafts are really read').not.toEqual([]);

		his.doc.getText('detail').delete(0, his.read('detail').length);
		await watches(hers, 0);
		await his.saved();
		// what the guard merely asks of the demande's own words is answered
		const asked = stopped.ok ? [] : stopped.findings.filter((one) => one.severity === 'confirm');
		const dismissed = asked.map(({ id }) => id);
		const finalised = await product.finaliseFiche(animatrice, situationId, {
			dismissed,
			maintained: []
		});
		if (!finalised.ok) throw new Error(JSON.stringify(finalised));
		await claire.live.until(({ view }) => view?.open === null, 'closed by the finalisation');
		expect(product.services.names.known(situationId)).toBeNull();
		expect(await decodedDrafts()).toEqual([]);
		for (const table of ['collab_update', 'collab_snapshot']) {
			const left = await product.deps.transaction((tx) =>
				tx.$count(sql.raw(table), sql`situation_id = ${situationId}`)
			);
			expect(left, table).toBe(0);
		}

		expect(await product.signFiche(animatrice, finalised.ficheId)).toEqual({ ok: true });
		expect(await product.archiveFiche(coordination, finalised.ficheId)).toEqual({ ok: true });
		const pdf = await product.readFichePdf(coordination, finalised.ficheId);
		if (!pdf.ok) throw new Error(pdf.why);
		claire.live.say({ type: 'end' });
		await expert.live.until(({ view }) => view?.where === 'terminee', 'the end');
		const document = readPdf(pdf.bytes);
		expect(document.length, 'its streams are really opened').toBeGreaterThan(1);
		product.services.log.info('the last line');
		const after = [...(await everything()), ...document];
		expect(searchTraces('the last line', after), 'the log is really read').toEqual(['log (utf8)']);
		for (const name of [neverTyped, typed, slip]) expect(searchTraces(name, after)).toEqual([]);

		// nobody was ever sent the name; the refused person, nothing of what was said either
		expect(searchTraces(neverTyped, framesOf(claire, expert, nurse))).toEqual([]);
		for (const word of [typed, slip, 'appelé', 'rendez-vous']) {
			expect(searchTraces(word, framesOf(nurse))).toEqual([]);
		}
	});
});

function asTrace(where: string, value: unknown): Trace {
	return { where, bytes: Buffer.from(JSON.stringify(value)) };
}

import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as encoding from 'lib0/encoding';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import { frameTypes } from '#domain/realtime/ack-message.ts';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { findPassage } from '#lib/sync/find-passage.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { createKnownNames } from '#server/known-names.ts';
import type { ReadWithGuard } from '#server/realtime/read-with-guard.ts';
import { readDirectly } from '#tests/support/guard/read-directly.ts';
import { startCollabServer, type CollabServer } from '#tests/support/collab/collab-server.ts';
import { openRawClient } from '#tests/support/collab/raw-client.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import { openWriter, type Writer } from '#tests/support/collab/writer.ts';
import { databases } from '#tests/support/product/start-product.ts';

const shape = ficheShape(currentDefinition);
const draftKey = randomBytes(32);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(databases)('the name to watch in the shared fiche on $kind', ({ url }) => {
	let database: Database;
	let server: CollabServer;
	let writers: Writer[] = [];
	let names = createKnownNames(Date.now);
	let guard: ReadWithGuard = readDirectly;
	let asked: string[] = [];

	beforeAll(async () => {
		database = await openForTest(url);
	});
	afterEach(async () => {
		for (const writer of writers) writer.leave();
		writers = [];
		guard = readDirectly;
		await server.close();
		// A server that leaves still reads what is written meanwhile.
		asked = [];
	});
	afterAll(() => database.close());

	/** A server that knows no name yet, as after each start. */
	function start(right: 'read' | 'write' = 'write', port = 0): Promise<CollabServer> {
		names = createKnownNames(Date.now);
		return startCollabServer(
			database.sql,
			{
				draftKey,
				names,
				readWithGuard: (fields, question) => {
					asked.push(...Object.keys(fields));
					return guard(fields, question);
				},
				decideRight: async ({ personId }) => ({ right: personId === 'boris' ? right : 'write' }),
				timing: { watch: 20 }
			},
			port
		);
	}

	/** A fiche that two people write, each in a browser of her own. */
	async function open(
		texts: Record<string, string> = {},
		right: 'read' | 'write' = 'write'
	): Promise<{ id: string; anne: Writer; boris: Writer }> {
		server = await start(right);
		const id = `watch${randomBytes(8).toString('hex')}`;
		await server.hub.createDraft(id, currentDefinition.version, { entries: {}, texts });
		const [anne, boris] = ['anne', 'boris'].map((who) => openWriter(server.url, id, who));
		if (!anne || !boris) throw new Error('two writers');
		writers = [anne, boris];
		await Promise.all([anne.synced(), boris.synced()]);
		return { id, anne, boris };
	}

	/** What one browser would underline: field, rule, and the words that it reads there itself. */
	function shown({ doc, watched }: Writer): readonly string[] {
		return (watched()?.passages ?? []).flatMap((passage) => {
			const span = findPassage(doc, shape, passage);
			if (!span) return [];
			const value = doc.getMap(shape.entriesRoot).get(passage.field);
			const text = shape.texts.has(passage.field)
				? doc.getText(passage.field).toString()
				: String(value);
			return `${passage.field} ${passage.rule} ${text.slice(span.start, span.end)}`;
		});
	}
	const shows = (writer: Writer, ...passages: string[]) =>
		waitFor(() => JSON.stringify(shown(writer)) === JSON.stringify(passages));

	test('[GAR-40] typed by one, given by another, it is shown to both, wherever it is written', async () => {
		const { id, anne, boris } = await open();
		expect(anne.watched()).toEqual({ name: 'inconnu', passages: [] });
		names.give(id, ['Vasquier']);
		await waitFor(() => boris.watched()?.name === 'donne');
		boris.type('contexte', 'Le frère de vasquier, puis Vasqier.');
		boris.doc.getMap('champs').set('demandeurs.autre', true);
		boris.doc.getMap('champs').set('demandeurs.autre.precision', 'le cousin VASQUIER');
		for (const writer of [anne, boris]) {
			await waitFor(() => shown(writer).length === 3);
			expect([...shown(writer)].sort()).toEqual([
				'contexte known-name Vasqier',
				'contexte known-name vasquier',
				'demandeurs.autre.precision known-name VASQUIER'
			]);
		}
		boris.doc.getMap('champs').set('demandeurs.autre.precision', 'le cousin');
		boris.doc.getText('contexte').delete(0, boris.read('contexte').length);
		for (const writer of writers) await shows(writer);
	});

	test('[GAR-40] it is found in what was already written, by those who come later and by readers', async () => {
		const { id, boris } = await open({ contexte: 'Vasquier vit seul.' }, 'read');
		names.give(id, ['Vasquier']);
		await shows(boris, 'contexte known-name Vasquier');
		const late = openWriter(server.url, id, 'chloe');
		writers.push(late);
		await late.synced();
		await shows(late, 'contexte known-name Vasquier');
	});

	test('[GAR-41] what travels holds neither the name nor the words', async () => {
		const { id, boris } = await open({ contexte: 'Le fils Vasquier et Vasqier.' });
		const raw = await openRawClient(server.url, id, 'david');
		names.give(id, ['Vasquier']);
		await waitFor(() => boris.watched()?.passages.length === 2);
		const told = JSON.stringify(boris.watched());
		expect(told.toLowerCase()).not.toMatch(/vasq|fils/);
		await waitFor(() => raw.kinds().filter((kind) => kind === String(frameTypes.watch)).length > 1);
		// David asked for no text: all that he heard of the fiche are these frames
		expect(
			Buffer.concat([...raw.heard])
				.toString('latin1')
				.toLowerCase()
		).not.toMatch(/vasq|fils/);
		raw.leave();
		expect(JSON.stringify(server.logged).toLowerCase()).not.toContain('vasq');
	});

	test('[GAR-41] a browser that sends such a frame itself is closed', async () => {
		const { id, boris } = await open();
		const raw = await openRawClient(server.url, id, 'david');
		raw.say(
			encoding.encode((encoder) => {
				encoding.writeVarUint(encoder, frameTypes.watch);
				encoding.writeVarString(encoder, '{"name":"aucun","passages":[]}');
			})
		);
		expect(await raw.closed()).toBe(closeCodes.accessRefused);
		expect(boris.watched()?.name).toBe('inconnu');
	});

	test('[GAR-42] a passage follows the text while others write, also before the guard reads again', async () => {
		const { id, anne, boris } = await open({ contexte: 'Vasquier vit seul.' });
		names.give(id, ['Vasquier']);
		await shows(boris, 'contexte known-name Vasquier');
		guard = () => new Promise(() => undefined);
		anne.doc.getText('contexte').insert(0, 'On dit que ');
		anne.type('contexte', ' Il va bien.');
		anne.doc.getText('contexte').insert('On dit que Vasquier'.length, ', lui,');
		await waitFor(() => boris.read('contexte').startsWith('On dit que Vasquier, lui, vit'));
		expect(shown(boris)).toEqual(['contexte known-name Vasquier']);
		anne.doc.getText('contexte').delete('On dit que '.length, 'Vasquier'.length);
		await waitFor(() => !boris.read('contexte').includes('Vasquier'));
		expect(shown(boris)).toEqual([]);
	});

	test('[GAR-42] a text that changes while the guard reads it is placed where the words have gone', async () => {
		const { id, anne, boris } = await open({ contexte: 'Le fils de Vasquier.' });
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		guard = async (fields, question) => {
			await held;
			return readDirectly(fields, question);
		};
		names.give(id, ['Vasquier']);
		await waitFor(() => asked.length > 0);
		anne.doc.getText('contexte').insert(0, 'Hier, ');
		await waitFor(() => boris.read('contexte').startsWith('Hier'));
		release();
		await shows(boris, 'contexte known-name Vasquier');
	});

	test('[GAR-40] reads nothing while no name is watched, and then only what changed', async () => {
		const { id, anne, boris } = await open({ contexte: 'Vasquier vit seul.', detail: 'Rien.' });
		anne.type('detail', ' Toujours rien.');
		await waitFor(() => boris.read('detail').includes('Toujours'));
		await pause(60);
		expect(asked).toEqual([]);
		names.give(id, ['Vasquier']);
		await shows(boris, 'contexte known-name Vasquier');
		asked = [];
		anne.type('detail', ' Vasquier viendra.');
		await waitFor(() => shown(boris).length === 2);
		expect(new Set(asked)).toEqual(new Set(['detail']));
	});

	test('[GAR-45] wiped, it is no longer shown anywhere', async () => {
		const { id, anne, boris } = await open({ contexte: 'Vasquier vit seul.' });
		names.give(id, ['Vasquier']);
		await shows(boris, 'contexte known-name Vasquier');
		names.wipe(id);
		for (const writer of [anne, boris]) {
			await waitFor(() => writer.watched()?.name === 'inconnu');
			expect(shown(writer)).toEqual([]);
		}
	});

	test('[GAR-40] lost at a restart, it is asked again; « none » is an answer, told to all', async () => {
		const { id, boris } = await open({ contexte: 'Vasquier vit seul.' });
		names.give(id, ['Vasquier']);
		await shows(boris, 'contexte known-name Vasquier');
		const { port } = new URL(server.url);
		await server.crash();
		server = await start('write', Number(port));
		await waitFor(() => boris.watched()?.name === 'inconnu', 20_000);
		expect(shown(boris)).toEqual([]);
		expect(boris.read('contexte')).toBe('Vasquier vit seul.');
		names.give(id, []);
		await waitFor(() => boris.watched()?.name === 'aucun');
	});

	test('[GAR-40] a guard that fails leaves what was told, and stops nobody', async () => {
		const { id, anne, boris } = await open({ contexte: 'Vasquier vit seul.' });
		names.give(id, ['Vasquier']);
		await shows(boris, 'contexte known-name Vasquier');
		guard = () => Promise.reject(new Error('Vasquier'));
		anne.type('detail', 'Vasquier viendra.');
		await anne.saved();
		await waitFor(() => server.logged.length > 0);
		expect(shown(boris)).toEqual(['contexte known-name Vasquier']);
		expect(JSON.stringify(server.logged)).not.toContain('Vasquier');
		guard = readDirectly;
		anne.type('detail', ' Oui.');
		await waitFor(() => shown(boris).length === 2);
	});
});

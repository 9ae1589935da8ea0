import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charte } from '#domain/charte/charte.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { demoIntervisionId } from '#server/demonstration/seed.ts';
import {
	copyDrafts,
	decodeCopy,
	findKeys,
	type DraftCopy
} from '#tests/support/leak/draft-copies.ts';
import { dumpDatabase } from '#tests/support/leak/dump-database.ts';
import { readFiles, searchBytes, type Trace } from '#tests/support/leak/search-traces.ts';
import { serveProduct, type ServedPerson } from '#tests/support/product/serve-product.ts';
import {
	actorOf,
	databases,
	startProduct,
	type Product
} from '#tests/support/product/start-product.ts';

const name = 'Zbrowczak';
const animatrice = actorOf('demoanimatrice');
/** Another draft, which lives on: its key must open nothing of the first one. */
const other = 'situationquireste';

describe.each(databases)('what remains of a draft, on $kind', ({ url }) => {
	let product: Product;
	let served: Awaited<ReturnType<typeof serveProduct>>;
	let claire: ServedPerson;
	let situationId: string;
	const copies: DraftCopy[] = [];

	beforeAll(async () => {
		product = await startProduct(url);
		served = await serveProduct(product);
		const facts = await product.deps.reader.loadFacts(demoIntervisionId);
		situationId = facts?.situations.find(({ designation }) => designation === 'Jade M.')?.id ?? '';
		await product.acceptCharte(animatrice, demoIntervisionId, {
			charteVersion: charte.version,
			secrecy: true,
			notIndustry: true
		});
		claire = await served.come('demoanimatrice', demoIntervisionId);
		await claire.live.until(({ view }) => view !== null, 'a first state');
		claire.live.say({ type: 'enter', mode: 'fiche' });
		claire.live.say({ type: 'open', situationId });
		await claire.live.until(({ view }) => view?.where === 'situation', 'the situation');
		await product.services.collab.createDraft(other, currentDefinition.version, {
			entries: {},
			texts: { contexte: 'Un autre texte.' }
		});
	});
	afterAll(async () => {
		served.close();
		await product.stop();
	});

	const keyFolder = () => join(product.dataDir, 'draft-keys');
	/** A copy of the database as it is now; gives what whoever holds all secrets reads in it. */
	async function copyNow(): Promise<string> {
		const copy = await product.deps.transaction((tx) => copyDrafts(tx));
		copies.push(copy);
		return read(copy);
	}
	/** What a copy tells to whoever holds, today, the folder of keys and DRAFT_KEY. */
	function read(copy: DraftCopy): string {
		const keys = findKeys(keyFolder(), [product.draftKey], [...copies, copy]);
		return decodeCopy(copy, keys).join('\n');
	}
	/** Every byte that the server keeps: tables, dump, files of the database, folder of keys, log. */
	async function everything(): Promise<readonly Trace[]> {
		const { databaseUrl, dataDir, logged } = product;
		const dump = await product.deps.transaction((tx) => dumpDatabase(tx, databaseUrl));
		const log = { where: 'log', bytes: Buffer.from(logged.join('')) };
		return [...dump, ...(await readFiles(dataDir)), log];
	}

	it('[RT-9] after finalisation a name typed then deleted is decoded from nothing: no copy of any moment opens', async () => {
		const writer = claire.write(situationId);
		await writer.synced();
		for (const letter of `${name} est venu.`) writer.type('contexte', letter);
		await writer.saved();
		expect(await copyNow(), 'it is there once typed, in structs').toContain(name);

		const text = writer.doc.getText('contexte');
		text.delete(text.toString().indexOf(name), name.length);
		await writer.saved();
		expect(await copyNow(), 'and once deleted: rows are not rewritten').toContain(name);

		writer.leave();
		let folded = await product.deps.transaction((tx) => copyDrafts(tx));
		const isFolded = ({ sealed }: DraftCopy) =>
			sealed.every(({ place }) => place.situationId !== situationId || place.kind === 's');
		while (!isFolded(folded)) {
			await new Promise((resolve) => setTimeout(resolve, 100));
			folded = await product.deps.transaction((tx) => copyDrafts(tx));
		}
		const afterFolding = await copyNow();
		expect(afterFolding, '[RT-8] folded, it is in no struct, and no row is left').not.toContain(
			name
		);
		expect(afterFolding).toContain('est venu.');

		const { keyId } = (await product.services.collabStore.findRoom(situationId)) ?? {};
		const place = { situationId, generation: 1 };
		const key = await product.services.draftKeys.read(place, keyId ?? '');
		const envelope = readFileSync(join(keyFolder(), `${keyId}.key`));
		const during = await everything();
		expect(searchBytes(key, during), '[RT-14] the key itself is nowhere').toEqual([]);
		expect(searchBytes(envelope, during), 'its envelope is in the folder of keys alone').toEqual([
			join(keyFolder(), `${keyId}.key`)
		]);

		await finalise();
		const after = await everything();
		expect(searchBytes(key, after)).toEqual([]);
		expect(searchBytes(envelope, after)).toEqual([]);
		// what was sealed does remain, in the files of the database: that is why its key had to go
		const remains = copies.flatMap(({ sealed }) =>
			sealed.filter(({ place: at }) => at.situationId === situationId)
		);
		expect(remains.some(({ bytes }) => searchBytes(bytes, after).length > 0)).toBe(true);
		for (const copy of copies) expect(read(copy)).toBe('Un autre texte.');
		expect(await copyNow()).toBe('Un autre texte.');
	});

	async function finalise(): Promise<void> {
		const writer = claire.write(situationId);
		await writer.synced();
		writer.doc.getMap('champs').set('restituteur', 'demoanimatrice');
		writer.doc.getMap('champs').set('autre-intervision', 'non');
		writer.type('restitue', 'Un rendez-vous commun.');
		await writer.saved();
		await copyNow();
		await product.watchName(animatrice, situationId, { none: true });
		const asked = await product.finaliseFiche(animatrice, situationId, {
			dismissed: [],
			maintained: []
		});
		const dismissed = asked.ok ? [] : asked.findings.map(({ id }) => id);
		const done = asked.ok
			? asked
			: await product.finaliseFiche(animatrice, situationId, { dismissed, maintained: [] });
		if (!done.ok) throw new Error(JSON.stringify(done));
	}
});

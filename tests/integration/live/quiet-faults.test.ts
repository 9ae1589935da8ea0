import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { collabUpdate } from '#drizzle/schema/collab.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { createCollabStore, type CollabStore } from '#server/db/collab-store.ts';
import type { Database } from '#server/db/database.ts';
import { openForTest } from '#tests/support/databases/fresh-database.ts';
import { DraftKeyUnavailable } from '#server/keys/draft-keys.ts';
import { createKnownNames } from '#server/known-names.ts';
import { encodeStates } from '#server/realtime/collab/awareness-state.ts';
import { encodeAwareness, encodeStep2, encodeUpdate } from '#server/realtime/collab/frames.ts';
import { startCollabServer, type CollabServer } from '#tests/support/collab/collab-server.ts';
import { openRawClient } from '#tests/support/collab/raw-client.ts';
import { openTestKeys } from '#tests/support/collab/test-keys.ts';
import { waitFor } from '#tests/support/collab/wait-for.ts';
import { openWriter, type Writer } from '#tests/support/collab/writer.ts';

/** Typed in the fiche, and quoted by everything that fails. */
const marker = 'Zbrowczak 4711';
const draftKey = randomBytes(32);
/** As database drivers make them: the statement and its values in the message and in the cause. */
const fault = (code?: string): Error =>
	Object.assign(new Error(`Failed query, params: ${marker}`, { cause: new Error(marker) }), {
		...(code && { code })
	});

let database: Database;
let store: CollabStore;
let server: CollabServer;
let writers: Writer[] = [];
let id: string;
/** Whether what is to fail fails now. */
let failing: boolean;
const said: unknown[][] = [];

beforeAll(async () => {
	database = await openForTest(null);
	store = createCollabStore(database.sql);
	for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
		vi.spyOn(console, level).mockImplementation((...words) => void said.push(words));
});
beforeEach(() => {
	failing = false;
	said.length = 0;
	id = `quiet${randomBytes(6).toString('hex')}`;
});
afterEach(async () => {
	failing = false;
	for (const writer of writers) writer.leave();
	writers = [];
	await server.close();
});
afterAll(() => database.close());

type Options = Partial<Parameters<typeof startCollabServer>[1]>;

/** Starts a server and lets somebody type the marker, all well stored. */
async function begin(options: Options): Promise<Writer> {
	server = await startCollabServer(database.sql, { draftKey, ...options });
	await server.hub.createDraft(id, currentDefinition.version, { entries: {}, texts: {} });
	const writer = come();
	await writer.synced();
	writer.type('contexte', marker);
	await writer.saved();
	return writer;
}
function come(): Writer {
	const writer = openWriter(server.url, id, 'personnea');
	writers.push(writer);
	return writer;
}
const told = () => JSON.stringify(server.logged);
function expectNothingTold(): void {
	const everything = `${told()}${said.flat().map(String).join('\n')}`;
	for (const part of marker.split(' ')) expect(everything).not.toContain(part);
}

/** The store, one of whose acts fails while `failing`. */
function faulty(act: keyof CollabStore, code?: string): CollabStore {
	return Object.assign(
		{ ...store },
		{
			[act]: (...given: unknown[]): unknown =>
				failing ? Promise.reject(fault(code)) : Reflect.apply(store[act], store, given)
		}
	);
}

const typeMore = (writer: Writer) => writer.type('contexte', ` et ${marker}`);
const comeAgain = async (writer: Writer) => {
	writer.leave();
	await waitFor(() => server.hub.presence(id).length === 0);
	await new Promise((resolve) => setTimeout(resolve, 60));
	come();
};

const faults: readonly [string, Options | (() => Options), (writer: Writer) => unknown, string][] =
	[
		['the INSERT fails', () => ({ store: faulty('appendUpdates') }), typeMore, 'can not be stored'],
		[
			'the database refuses a row',
			() => ({ store: faulty('appendUpdates', '22021') }),
			typeMore,
			'is given up'
		],
		[
			'leases can not be renewed',
			() => ({ store: faulty('renewLeases'), timing: { renew: 20 } }),
			() => null,
			'could not be renewed'
		],
		[
			'a lease can not be given back',
			() => ({ store: faulty('releaseLease'), timing: { idle: 10 } }),
			comeAgain,
			'not given back'
		],
		[
			'a draft can not be read',
			() => ({ store: faulty('readDraft'), timing: { idle: 10 } }),
			comeAgain,
			'could not be opened'
		],
		[
			'the rows can not be replaced',
			() => ({ store: faulty('replaceRows'), timing: { calm: 20 } }),
			typeMore,
			'fold failed'
		],
		[
			'the fold fails',
			{ fold: () => Promise.reject(fault()), timing: { calm: 20 } },
			typeMore,
			'fold failed'
		],
		[
			'rights can not be checked again',
			() => ({
				timing: { recheck: 20 },
				decideRight: () => (failing ? Promise.reject(fault()) : Promise.resolve({ right: 'write' }))
			}),
			() => null,
			'checked again'
		],
		[
			'rights can not be decided',
			() => ({
				decideRight: () => (failing ? Promise.reject(fault()) : Promise.resolve({ right: 'write' }))
			}),
			() => come(),
			'could not be opened'
		],
		[
			'a freeze can not be lifted',
			() => ({ store: faulty('changeState'), timing: { longestFreeze: 40 } }),
			async () => {
				failing = false;
				await server.hub.freeze(id);
				failing = true;
			},
			'stays frozen'
		],
		[
			'names can not be looked for',
			() => {
				const names = createKnownNames(Date.now);
				names.give(id, ['Zbrowczak']);
				return {
					names,
					timing: { watch: 10 },
					readWithGuard: () => (failing ? Promise.reject(fault()) : Promise.resolve([]))
				};
			},
			typeMore,
			'names were not looked for'
		]
	];

it.each(faults)(
	'[RT-17] when %s, what is logged quotes nothing',
	async (_what, options, provoke, words) => {
		const writer = await begin(typeof options === 'function' ? options() : options);
		failing = true;
		await provoke(writer);
		await waitFor(() => told().includes(words));
		expectNothingTold();
	}
);

it.each([
	['is missing', new DraftKeyUnavailable('missing')],
	['can not be read', fault()]
])('[RT-17] when a key %s, what is logged quotes nothing', async (_what, error) => {
	const keys = await openTestKeys(draftKey);
	const read: typeof keys.read = (...given) =>
		failing ? Promise.reject(error) : keys.read(...given);
	const writer = await begin({ keys: { ...keys, read }, timing: { idle: 10 } });
	failing = true;
	await comeAgain(writer);
	await waitFor(() => /key of a draft|could not be opened/.test(told()));
	expectNothingTold();
});

it('[RT-17] when a stored row is damaged, what is logged and thrown quotes nothing', async () => {
	const writer = await begin({ timing: { idle: 10 } });
	writer.leave();
	await waitFor(() => server.hub.presence(id).length === 0);
	await new Promise((resolve) => setTimeout(resolve, 60));
	await database.sql
		.insert(collabUpdate)
		.values({ situationId: id, generation: 1, seq: 900, sealed: randomBytes(60) });
	come();
	await waitFor(() => told().includes('could not be opened'));
	const thrown: unknown = await server.hub.readValues(id).catch((error: unknown) => error);
	expect(thrown).toBeInstanceOf(Error);
	expect(thrown instanceof Error && `${thrown.message}${thrown.stack}`).not.toContain('Zbrowczak');
	expectNothingTold();
	await database.sql.delete(collabUpdate).where(eq(collabUpdate.seq, 900));
});

/** What a hostile browser may send, with the marker wherever it can stand. */
const hostile: readonly [string, (doc: Y.Doc) => void][] = [
	['a root that is no field', (doc) => doc.getText(marker).insert(0, marker)],
	['a key that is no field', (doc) => void doc.getMap('champs').set(marker, marker)],
	['a value that no field takes', (doc) => void doc.getMap('champs').set('demandeurs.mg', marker)],
	[
		'a text inside an entry',
		(doc) => void doc.getMap('champs').set('restituteur', new Y.Text(marker))
	],
	['formatted text', (doc) => doc.getText('contexte').insert(0, marker, { bold: marker })],
	['an endless text', (doc) => doc.getText('contexte').insert(0, marker.repeat(5_000))]
];

it.each(hostile)('[RT-17] %s is refused without being quoted', async (_what, write) => {
	await begin({});
	const client = await openRawClient(server.url, id, 'personneb');
	await waitFor(() => client.kinds().includes('0/0'));
	const doc = new Y.Doc();
	write(doc);
	client.say(encodeStep2(Uint8Array.of(0, 0)));
	client.say(encodeUpdate(Y.encodeStateAsUpdate(doc)));
	await client.closed();
	expectNothingTold();
});

it.each([
	['bytes that are no frame', () => Buffer.from(marker)],
	['an update cut short', () => encodeUpdate(Buffer.from(`\u0001\u0001${marker}`))],
	['words instead of bytes', () => marker],
	[
		'a presence that lies',
		() => encodeAwareness(encodeStates([{ clientId: 9, clock: 1, json: `{"${marker}"` }]))
	]
])('[RT-17] %s: nothing of them is quoted', async (_what, frame) => {
	await begin({});
	const client = await openRawClient(server.url, id, 'personneb');
	await waitFor(() => client.kinds().includes('0/0'));
	client.say(frame());
	await new Promise((resolve) => setTimeout(resolve, 100));
	client.leave();
	expectNothingTold();
});

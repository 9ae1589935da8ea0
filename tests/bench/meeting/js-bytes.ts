import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** What a page weighs in JavaScript, gzipped as a proxy does it. */
export interface ScriptBytes {
	readonly metric: 'door-js' | 'room-js' | 'room-lead-js' | 'room-later-js' | 'room-guard-js';
	readonly unit: 'kB';
	readonly value: number;
	/** null: told, without a goal. */
	readonly goal: number | null;
	readonly files: number;
}

/** Loaded in every meeting besides the room's own code: the media client and the editor of the fiche. */
const inEveryMeeting = ['src/lib/meeting/livekit-client.ts', 'src/lib/fiche/editor/open-editor.ts'];

/** What whoever conducts has loaded besides: the door's keeping, the dialog that opens a situation, the finalisation. */
const onlyToLead = [
	'src/lib/meeting/KeeperPanels.svelte',
	'src/lib/meeting/RoomDialogs.svelte',
	'src/lib/fiche/FinalisePanel.svelte'
];

/**
 * Weighs the JavaScript of the last build (issue 7, « Measures »): all that the door needs before it answers, and all
 * that the browser of a participant has loaded when he is in an open situation with its fiche, media client, editor and
 * encryption worker included. Told apart: what comes with a press (dialogs, « Aller à… », the advice and the answer of a
 * finalisation, the floating window), with a task (keeping the door, finalising) or with a case (people seated in a room,
 * the patient as guest, the Charte recalled); and the guard's worker, which reads what is typed and has its lexicon in
 * it: no peer has one.
 */
export function weighScripts(root: string): readonly ScriptBytes[] {
	const client = join(root, '.svelte-kit/output/client');
	const manifest: Manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
	const weigh = (file: string) => gzipSync(readFileSync(join(client, file)), { level: 9 }).length;
	const figure = (
		metric: ScriptBytes['metric'],
		goal: number | null,
		files: readonly string[]
	): ScriptBytes => {
		const bytes = files.reduce((sum, file) => sum + weigh(file), 0);
		return { metric, unit: 'kB', value: Math.round(bytes / 100) / 10, goal, files: files.length };
	};
	const worker = (name: string) =>
		readdirSync(join(client, '_app/immutable/workers'))
			.filter((file) => file.includes(name) && file.endsWith('.js'))
			.map((file) => `_app/immutable/workers/${file}`);
	const room = [...pageKeys(root, manifest, 'salle/[id]'), ...inEveryMeeting];
	const lead = [...room, ...onlyToLead];
	const absent = lead.find((part) => !manifest[part]);
	if (absent)
		throw new Error(`no part of its own in the build, its weight would be left out: ${absent}`);
	const loaded = closure(manifest, room);
	const needed = closure(manifest, neededLater(manifest, room)).filter((f) => !loaded.includes(f));
	return [
		figure('door-js', 60, closure(manifest, pageKeys(root, manifest, 'porte/[id]'))),
		figure('room-js', 400, [...loaded, ...worker('e2ee')]),
		figure('room-lead-js', null, [...closure(manifest, lead), ...worker('e2ee')]),
		figure('room-later-js', null, needed),
		figure('room-guard-js', null, worker('guard'))
	];
}

/** What the parts of the room import when it is needed, and what these import in turn; the guard's own desk is told apart. */
function neededLater(manifest: Manifest, room: readonly string[]): readonly string[] {
	const reached = new Set(keysOf(manifest, room));
	for (const key of reached) {
		const later = manifest[key]?.dynamicImports ?? [];
		const ours = later.filter((part) => part.startsWith('src/') && !part.includes('/guard-desk'));
		for (const part of keysOf(manifest, ours)) reached.add(part);
	}
	return [...reached];
}

/** The entry, the layout, the error page and the page itself: SvelteKit loads these four at once. */
function pageKeys(root: string, manifest: Manifest, route: string): readonly string[] {
	const nodes = '.svelte-kit/generated/client-optimized/nodes';
	const page = readdirSync(join(root, nodes)).find((name) =>
		readFileSync(join(root, nodes, name), 'utf8').includes(`src/routes/${route}/+page.svelte`)
	);
	if (!page) throw new Error(`no page in the build: ${route}`);
	const keys = ['0.js', '1.js', page].map((name) => `${nodes}/${name}`);
	const entries = Object.keys(manifest).filter((key) =>
		/runtime\/client\/entry\.js$|client-optimized\/app\.js$/.test(key)
	);
	return [...entries, ...keys];
}

/** The files of these and of all that they import, not of what they may load later. */
function closure(manifest: Manifest, keys: readonly string[]): readonly string[] {
	return [...keysOf(manifest, keys)].flatMap((key) => manifest[key]?.file ?? []);
}

function keysOf(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const take = (key: string): void => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		chunk.imports?.forEach(take);
	};
	keys.forEach(take);
	return seen;
}

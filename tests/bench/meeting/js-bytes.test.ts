import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { weighScripts } from './js-bytes.ts';

const root = mkdtempSync(join(tmpdir(), 'intervisio-scripts-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

it('weighs what a page needs before it answers, each file once, and not what may come later', () => {
	const nodes = '.svelte-kit/generated/client-optimized/nodes';
	const client = '.svelte-kit/output/client';
	const chunks = {
		'node_modules/@sveltejs/kit/src/runtime/client/entry.js': {
			file: 'start.js',
			imports: ['_base']
		},
		'.svelte-kit/generated/client-optimized/app.js': { file: 'app.js', imports: ['_base'] },
		_base: { file: 'base.js' },
		[`${nodes}/0.js`]: { file: '0.js', imports: ['_base'] },
		[`${nodes}/1.js`]: { file: '1.js' },
		[`${nodes}/2.js`]: { file: '2.js', dynamicImports: ['later.ts'] },
		[`${nodes}/3.js`]: { file: '3.js', dynamicImports: ['src/lib/meeting/RoomDialogs.svelte'] },
		'later.ts': { file: 'later.js' },
		'src/lib/meeting/livekit-client.ts': { file: 'media.js' },
		'src/lib/fiche/editor/open-editor.ts': { file: 'editor.js', imports: ['_base'] },
		'src/lib/meeting/KeeperPanels.svelte': { file: 'door.js' },
		'src/lib/meeting/RoomDialogs.svelte': {
			file: 'dialogs.js',
			imports: ['_base'],
			dynamicImports: ['src/one.ts']
		},
		'src/lib/fiche/FinalisePanel.svelte': { file: 'finalise.js' },
		'src/one.ts': { file: 'one.js' }
	};
	write(`${client}/.vite/manifest.json`, JSON.stringify(chunks));
	for (const { file } of Object.values(chunks)) write(`${client}/${file}`, `// ${file}`);
	write(`${client}/_app/immutable/workers/x.e2ee.js`, '// encrypts');
	write(`${client}/_app/immutable/workers/guard-worker.js`, '// guards');
	for (const [name, route] of [
		['0.js', '+layout.svelte'],
		['1.js', '+error.svelte'],
		['2.js', 'porte/[id]/+page.svelte'],
		['3.js', 'salle/[id]/+page.svelte']
	])
		write(`${nodes}/${name}`, `export { default } from "../../../../src/routes/${route}";`);
	const files = Object.fromEntries(weighScripts(root).map((line) => [line.metric, line.files]));
	expect(files).toEqual({
		'door-js': 6,
		'room-js': 9,
		'room-lead-js': 12,
		'room-later-js': 2,
		'room-guard-js': 1
	});
});

it('weighs nothing when a part of the room is not where it was', () => {
	write('.svelte-kit/output/client/.vite/manifest.json', '{}');
	const nodes = '.svelte-kit/generated/client-optimized/nodes';
	write(`${nodes}/2.js`, 'src/routes/salle/[id]/+page.svelte');
	expect(() => weighScripts(root)).toThrow('left out');
});

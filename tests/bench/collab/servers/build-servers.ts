import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleCode } from '#server/guard/bundle-code.ts';

const entries = ['our-server', 'y-websocket-server', 'hocuspocus-server'] as const;
type Entry = (typeof entries)[number];

/**
 * Builds each server once, so that no loader is measured with it; packages stay outside, as in production.
 * Under node_modules, where packages are found and nothing else looks.
 */
export async function buildServers(root: string): Promise<(entry: Entry) => string> {
	const outDir = join(root, 'node_modules/.cache/bench-collab');
	mkdirSync(outDir, { recursive: true });
	await build({
		configFile: false,
		root,
		logLevel: 'warn',
		plugins: [bundleCode()],
		build: {
			ssr: true,
			outDir,
			emptyOutDir: true,
			target: 'node20',
			rollupOptions: {
				input: entries.map((entry) => join(root, `tests/bench/collab/servers/${entry}.ts`)),
				output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
			}
		}
	});
	return (entry) => join(outDir, `${entry}.mjs`);
}

import { build, type Plugin } from 'vite';

const asked = /^(.+\.ts)\?code$/;

/**
 * Gives `import code from './worker.ts?code'`: a file and all that it needs, as one text that a thread is started
 * from. Alike in the bundle, in development and in tests, and no file is looked for at run time.
 */
export function bundleCode(): Plugin {
	return {
		name: 'intervisio-bundle-code',
		async load(id) {
			const entry = asked.exec(id)?.[1];
			if (entry === undefined) return null;
			const { code, files } = await bundle(entry);
			for (const file of files) this.addWatchFile(file);
			return { code: `export default ${JSON.stringify(code)};`, moduleType: 'js' };
		}
	};
}

async function bundle(entry: string): Promise<{ code: string; files: readonly string[] }> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		ssr: { noExternal: true },
		build: {
			ssr: entry,
			write: false,
			target: 'node20',
			// A thread started from a text is CommonJS.
			rollupOptions: { output: { format: 'cjs', codeSplitting: false } }
		}
	});
	const outputs = Array.isArray(built) ? built : [built];
	const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
	const [chunk] = chunks;
	if (chunk?.type !== 'chunk' || chunks.length > 1)
		throw new Error('a worker is one piece of code');
	return { code: chunk.code, files: chunk.moduleIds.filter((file) => file.startsWith('/')) };
}

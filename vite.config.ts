import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { devUpgrade } from './server/dev-upgrade.ts';
import { bundleCode } from './server/guard/bundle-code.ts';

/**
 * What nearly every page shows, in one file instead of twenty: fewer requests before the door answers, and less to
 * list in the table of routes that each page loads.
 */
const everywhere =
	/src\/lib\/ui\/(?:Button|Checkbox|DateTime|Disclosure|FieldError|FormSummary|Icon|LiveRegion|Notice|PageHead|Spinner|ToastStack|announcer|described-by|french-date|key-switch|toaster)\b|@lucide\/svelte\/dist\/(?:Icon|icons\/(?:check|info|octagon-alert|triangle-alert|x)\.)/;

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit(), devUpgrade(), bundleCode()],
	build: {
		rolldownOptions: isSsrBuild
			? {}
			: { output: { codeSplitting: { groups: [{ name: 'everywhere', test: everywhere }] } } }
	},
	ssr: {
		// Native or WASM packages, and those that must exist once (yjs), stay outside the bundle.
		external: [
			'@electric-sql/pglite',
			'@libpdf/core',
			'@myriaddreamin/typst-ts-node-compiler',
			'yjs',
			'ws'
		]
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'server/**/*.test.ts', 'tests/{guard,bench}/**/*.test.ts'],
					environment: 'node',
					testTimeout: 20_000
				}
			},
			// Two projects, each one file after the other, that `npm test` runs side by side.
			integration('integration', 'tests/integration/*.test.ts'),
			integration('integration-live', 'tests/integration/live/*.test.ts')
		]
	}
}));

/** Tests on real databases, sockets and LiveKit. */
function integration(name: string, include: string) {
	return {
		extends: true as const,
		test: {
			name,
			globalSetup: ['tests/support/databases/prepare-databases.ts'],
			include: [include],
			environment: 'node',
			testTimeout: 60_000,
			hookTimeout: 120_000,
			fileParallelism: false
		}
	};
}

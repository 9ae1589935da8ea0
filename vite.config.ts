import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { devUpgrade } from './server/dev-upgrade.ts';
import { bundleCode } from './server/guard/bundle-code.ts';

export default defineConfig({
	plugins: [sveltekit(), devUpgrade(), bundleCode()],
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
			{
				extends: true,
				test: {
					name: 'integration',
					globalSetup: ['tests/support/databases/prepare-databases.ts'],
					include: ['tests/integration/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false
				}
			}
		]
	}
});

import { expect } from '@playwright/test';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { inspectFields } from '#domain/guard/inspect-values.ts';
import type { GuardContext } from '#domain/guard/guard-context.ts';
import { test } from '../support/test.ts';

const context: GuardContext = {
	profile: 'fiche',
	known: ['Debuyck', 'El Amrani'],
	invited: ['Hélène Vasseur']
};
const texts = 10_000;
const batch = 500;

const piece = fc.constantFrom(
	...'Jade|jade|MARTIN|Martin|Carlier|carlier|Mme|M.|Dr|le|la|de|d’|Van|den|El|Amrani|Debuyck|debuick|Xyzzyk|J.|M|Rose|CSAPA|fille|née|famille|06 12 34 56 78|a.b@c.fr|1 84 12 76 451 089 46|12 rue de la Paix|né le 12/03/1984|refuse|vit chez|.|,|:|\n|\u00a0|Ine\u0301s|😀|https://x.fr/a|Lille|préfet|Vasseur|Ja\u200bde|М\u0430rtin|IPP 8001234567|lundi|Subutex|Boris Vian'.split(
		'|'
	)
);
const note = fc.oneof(
	fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
	fc.string({ unit: 'binary', maxLength: 120 })
);

/** The guard as one script for a page: the very modules that the server reads. */
async function bundleGuard(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: true,
			lib: {
				entry: fileURLToPath(
					new URL('../../../src/domain/guard/inspect-values.ts', import.meta.url)
				),
				formats: ['iife'],
				name: 'guard'
			}
		}
	});
	const [first] = Array.isArray(built) ? built : [built];
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('the guard is one script');
	return chunk.code;
}

test('[GAR-18] Le navigateur et le serveur disent la même chose de dix mille textes', async ({
	page
}) => {
	const samples = fc.sample(note, { numRuns: texts, seed: 2026 });
	await page.addScriptTag({ content: await bundleGuard() });
	for (let from = 0; from < texts; from += batch) {
		const some = samples.slice(from, from + batch);
		const here = some.map((text) => JSON.stringify(inspectFields({ contexte: text }, context)));
		const there = await page.evaluate(
			([read, given]) => {
				const { guard } = globalThis as unknown as {
					guard: { inspectFields: (fields: object, context: object) => unknown };
				};
				return read.map((text) => JSON.stringify(guard.inspectFields({ contexte: text }, given)));
			},
			[some, context] as const
		);
		expect(there).toEqual(here);
	}
});

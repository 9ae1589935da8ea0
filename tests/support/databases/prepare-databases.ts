import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#server/db/database.ts';
import { createDatabase } from './create-database.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Empty databases with today's schema: a folder of the embedded one, a template of PostgreSQL. */
		readonly prepared: { readonly dataDir: string; readonly template: string | null };
	}
}

/** Migrates once per run what every test then copies: creating an embedded database alone takes seconds. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
	const dataDir = await mkdtemp(join(tmpdir(), 'intervisio-prepared-'));
	await (await openDatabase(null, dataDir)).close();
	const url = process.env['TEST_DATABASE_URL'] ?? null;
	const template = url === null ? null : await createDatabase(url);
	if (template) await (await openDatabase(template.url, null)).close();
	project.provide('prepared', { dataDir, template: template?.name ?? null });
	return async () => {
		await template?.drop();
		await rm(dataDir, { recursive: true, force: true });
	};
}

import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEnv } from '#server/env.ts';
import { demonstrationSecrets } from './secrets.js';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'intervisio-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('demonstrationSecrets', () => {
	it('are made once, for their owner only, and good for a demonstration', async () => {
		const secrets = await demonstrationSecrets(folder);
		expect(await demonstrationSecrets(folder)).toEqual(secrets);
		expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
		expect(parseEnv({ ...secrets }).draftKey).toHaveLength(32);
	});

	it('[RUN-2] are each refused by production', async () => {
		const secrets = await demonstrationSecrets(folder);
		expect(() => parseEnv({ ...secrets, INTERVISIO_MODE: 'production' })).toThrow(
			/DRAFT_KEY est un secret[^]*LIVEKIT_API_KEY est[^]*LIVEKIT_API_SECRET est[^]*MAINTENANCE_TOKEN est/
		);
	});

	it('are never replaced in silence when the file is damaged', async () => {
		await writeFile(join(folder, 'secrets.json'), '{');
		await expect(demonstrationSecrets(folder)).rejects.toThrow(/abîmé/);
	});
});

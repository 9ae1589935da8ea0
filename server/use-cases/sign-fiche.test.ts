import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/access/actor.ts';
import { sha256 } from '#server/sha256.ts';
import { buildFacts, buildSituation } from '#tests/support/live/build-facts.ts';
import { signFiche, type SignDeps } from './sign-fiche.ts';

const actor: Actor = {
	personId: 'animatrice',
	sessionId: 'session',
	method: 'passkey',
	intervisionId: null
};
const situation = buildSituation('situation1', { phase: 'finalisee' });
const facts = buildFacts({ situations: [situation] });

/** Only what is reached before the hash is compared; anything further would fail the test by being called. */
function depsWith(content: string, recorded: string): SignDeps {
	const unreachable = new Proxy(
		{},
		{
			get: (_target, name) => () => {
				throw new Error(`reached ${String(name)}`);
			}
		}
	);
	const partial = {
		fiches: { byId: async () => ({ content, sha256: recorded, situationId: 'situation1' }) },
		reader: {
			intervisionOf: async () => facts.id,
			loadFacts: async () => facts,
			loadViewer: async (personId: string) => ({ personId, mandats: [] })
		},
		transaction: unreachable,
		now: () => new Date('2026-11-23T12:00:00Z'),
		id: () => 'signature1',
		sha256,
		moment: () => 'aujourd’hui',
		render: async () => {
			throw new Error('reached the renderer');
		}
	};
	return partial as unknown as SignDeps;
}

describe('signing a fiche', () => {
	it('[SIG-1] refuses a content that is no longer the one finalised', async () => {
		const deps = depsWith('{"answers":{"detail":"changed"}}', sha256('{"answers":{}}'));
		await expect(signFiche(deps, actor, 'fiche1')).rejects.toThrow('does not match its hash');
	});

	it('[SIG-2] never says what the content is when it fails', async () => {
		const deps = depsWith('{"secret":"Jade"}', sha256('{}'));
		await expect(signFiche(deps, actor, 'fiche1')).rejects.not.toThrow(/Jade|secret/);
	});
});

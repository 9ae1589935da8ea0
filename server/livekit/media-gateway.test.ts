import { TokenVerifier } from 'livekit-server-sdk';
import { describe, expect, it } from 'vitest';
import { createMediaGateway } from './media-gateway.ts';

const settings = {
	url: 'http://127.0.0.1:9',
	apiKey: 'clef-de-test',
	apiSecret: 'secret-de-test-assez-long-pour-hs256'
};
const gateway = createMediaGateway(settings);

describe('media passes', () => {
	it('[RT-53] last two minutes, for one room, without any power over it', async () => {
		const rights = { video: true, share: false };
		const { url, token } = await gateway.pass('a1b2', 'opaque', rights);
		expect(url).toBe('ws://127.0.0.1:9');
		const claims = await new TokenVerifier(settings.apiKey, settings.apiSecret).verify(token);
		expect(claims.video).toEqual({
			room: 'a1b2',
			roomJoin: true,
			canSubscribe: true,
			canPublish: true,
			canPublishData: false,
			canPublishSources: ['microphone', 'camera'],
			canUpdateOwnMetadata: false
		});
		expect((claims.exp ?? 0) - (claims.nbf ?? 0)).toBe(120);
		expect(claims.sub).toBe('opaque');
	});

	it('[CHI-9] tell the video server no name, no role and nothing else of a person', async () => {
		const { token } = await gateway.pass('a1b2', 'opaque', { video: true, share: true });
		const claims = await new TokenVerifier(settings.apiKey, settings.apiSecret).verify(token);
		const said = Object.keys(claims).filter((key) => claims[key as keyof typeof claims]);
		expect(said.sort()).toEqual(['exp', 'iss', 'nbf', 'sub', 'video']);
	});

	it.each([
		[{ video: false, share: false }, ['microphone']],
		[{ video: true, share: true }, ['microphone', 'camera', 'screen_share', 'screen_share_audio']]
	])('[RT-53] publish what was chosen, no more: %o', async (rights, sources) => {
		const { token } = await gateway.pass('a1b2', 'opaque', rights);
		const claims = await new TokenVerifier(settings.apiKey, settings.apiSecret).verify(token);
		expect(claims.video?.canPublishSources).toEqual(sources);
	});

	it('[RT-53] identities are opaque, stable, and different in each Intervision', () => {
		const identity = gateway.identity('intervision1', 'claire');
		expect(identity).toMatch(/^[\w-]{22}$/);
		expect(identity).toBe(gateway.identity('intervision1', 'claire'));
		expect(identity).not.toBe(gateway.identity('intervision2', 'claire'));
		expect(identity).not.toContain('claire');
	});

	it('[RT-56] an unreachable server is an error for a room, and « not up »', async () => {
		await expect(gateway.createRoom('a1b2')).rejects.toThrow();
		expect(await gateway.isUp()).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { livekitConfig, livekitUrl } from './config.js';

const INPUT = {
	host: '127.0.0.1',
	appPort: 3000,
	port: 7880,
	tcpPort: 7881,
	udpPort: 7882,
	apiKey: 'demo_k',
	apiSecret: 'demo_s'
};
const read = (change = {}, lan: string | null = null) =>
	JSON.parse(livekitConfig({ ...INPUT, ...change }, lan));

describe('livekitConfig', () => {
	it('[RUN-7] creates no room by itself, takes forty people and un-mutes nobody from afar', () => {
		expect(read().room).toMatchObject({
			auto_create: false,
			max_participants: 40,
			enable_remote_unmute: false
		});
	});

	it('[RUN-8] names a STUN server of ours, so that browsers ask no other company', () => {
		expect(read().rtc.stun_servers).toEqual(['127.0.0.1:7880']);
		expect(read({ host: '0.0.0.0' }, '192.168.1.20').rtc.stun_servers).toEqual([
			'192.168.1.20:7880'
		]);
	});

	it('stays on loopback with the application, and opens with it', () => {
		expect(read()).toMatchObject({ bind_addresses: ['127.0.0.1'], rtc: { node_ip: '127.0.0.1' } });
		expect(read({ host: '0.0.0.0' }, '192.168.1.20')).toMatchObject({
			bind_addresses: ['0.0.0.0'],
			rtc: { node_ip: '192.168.1.20' },
			webhook: { urls: ['http://127.0.0.1:3000/api/livekit/webhook'] }
		});
		expect(read({ host: '10.0.0.4' }, '192.168.1.20').rtc.node_ip).toBe('10.0.0.4');
	});

	it('signs its webhooks with the key of the application', () => {
		expect(read()).toMatchObject({ keys: { demo_k: 'demo_s' }, webhook: { api_key: 'demo_k' } });
	});

	it('gives browsers the name they opened the application by', () => {
		expect(livekitUrl('127.0.0.1', 7880, 'http://127.0.0.1:3000')).toBe('ws://127.0.0.1:7880');
		expect(livekitUrl('0.0.0.0', 7885, 'http://192.168.1.20:3000')).toBe('ws://192.168.1.20:7885');
	});
});

import { expect, it } from 'vitest';
import { selectedRoute, sentMedia } from './selected-route.ts';

const host = {
	type: 'local-candidate',
	candidateType: 'host',
	protocol: 'udp',
	address: '10.0.0.2'
};
const server = {
	type: 'remote-candidate',
	candidateType: 'host',
	protocol: 'udp',
	address: '9.9.9.9'
};
const pair = { type: 'candidate-pair', localCandidateId: 'l', remoteCandidateId: 'r' };
const report = (entries: Record<string, Record<string, unknown>>) =>
	new Map(Object.entries(entries));

it('reads the pair that the transport names (Chromium)', () => {
	const route = selectedRoute(
		report({
			t: { type: 'transport', selectedCandidatePairId: 'p' },
			p: { ...pair, currentRoundTripTime: 0.012 },
			autre: { ...pair, localCandidateId: 'x' },
			l: host,
			r: server
		})
	);
	expect(route).toMatchObject({ local: 'host', remote: 'host', transport: 'udp', roundTripMs: 12 });
});

it('reads the pair that is marked (Firefox)', () => {
	const marked = { ...pair, state: 'succeeded', nominated: true, selected: true };
	const tcp = { ...host, protocol: 'tcp' };
	expect(selectedRoute(report({ p: marked, l: tcp, r: server }))?.transport).toBe('tcp');
});

it('says of a relay how it is reached', () => {
	const relay = { ...host, candidateType: 'relay', relayProtocol: 'tls' };
	const named = { type: 'transport', selectedCandidatePairId: 'p' };
	const route = selectedRoute(report({ t: named, p: pair, l: relay, r: server }));
	expect(route).toMatchObject({ local: 'relay', transport: 'tls' });
});

it('gives nothing while no pair is chosen', () => {
	expect(
		selectedRoute(report({ p: { ...pair, state: 'in-progress' }, l: host, r: server }))
	).toBeNull();
});

it('sums what leaves, by kind, and keeps the worst loss', () => {
	const sent = sentMedia(
		report({
			a: { type: 'outbound-rtp', kind: 'audio', bytesSent: 100 },
			v1: { type: 'outbound-rtp', kind: 'video', bytesSent: 200 },
			v2: { type: 'outbound-rtp', kind: 'video', bytesSent: 50 },
			l1: { type: 'remote-inbound-rtp', fractionLost: 0.01 },
			l2: { type: 'remote-inbound-rtp', fractionLost: 0.2 }
		})
	);
	expect(sent).toEqual({ audio: 100, video: 250, lost: 0.2 });
});

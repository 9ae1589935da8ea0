import type { MediaRoute } from './step.ts';

const transports = { udp: 'UDP', tcp: 'TCP', tls: 'TLS' } as const;

/** « Direct, UDP, aller-retour 12 ms ». */
export function describeRoute(route: MediaRoute): string {
	const way = route.local === 'relay' || route.remote === 'relay' ? 'Par le relais' : 'Direct';
	const time =
		route.roundTripMs === null ? '' : `, aller-retour ${Math.round(route.roundTripMs)}\u00A0ms`;
	return `${way}, ${transports[route.transport]}${time}`;
}

/**
 * Hides the half of an address that tells one machine from another: whoever reads the report sees the kind of network,
 * not the desk (PST-6).
 */
export function maskAddress(address: string): string {
	if (address.endsWith('.local')) return '(masquée par le navigateur)';
	const four = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(address);
	if (four) return `${four[1]}.${four[2]}.x.x`;
	if (/^[\da-f:]+$/i.test(address) && address.includes(':')) {
		const [first = '', second = ''] = address.split(':');
		return first === '' ? 'x:x' : `${first}:${second || '0'}:x`;
	}
	return '(masquée)';
}

/**
 * Says whether an address is reachable from this machine only.
 * @param {string} host
 */
export function isLoopback(host) {
	return (
		host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
	);
}

/**
 * Gives the form of an address that a browser can open: 127.0.0.1 for "everywhere", brackets around IPv6.
 * @param {string} host
 */
export function hostForUrl(host) {
	if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
	return host.includes(':') ? `[${host}]` : host;
}

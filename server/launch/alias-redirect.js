import { isLoopback } from './address.js';

/**
 * Gives the address to go to when a person opened another loopback name than ORIGIN (localhost, 127.0.0.1),
 * or null. Cookies and the CSRF check know one name only.
 * @param {{ method?: string | undefined, url?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} request
 * @param {string} origin
 * @returns {string | null}
 */
export function aliasRedirect(request, origin) {
	const { method, url = '', headers } = request;
	if (method !== 'GET' || !url.startsWith('/') || url.startsWith('/healthz')) return null;
	if (!isNavigation(headers) || !headers.host || !URL.canParse(`http://${headers.host}`))
		return null;
	const home = new URL(origin);
	const asked = new URL(`${home.protocol}//${headers.host}`);
	if (asked.host === home.host || asked.port !== home.port) return null;
	return isLoopback(asked.hostname) && isLoopback(home.hostname) ? home.origin + url : null;
}

/** @param {import('node:http').IncomingHttpHeaders} headers */
function isNavigation(headers) {
	const mode = headers['sec-fetch-mode'];
	return mode ? mode === 'navigate' : (headers.accept ?? '').includes('text/html');
}

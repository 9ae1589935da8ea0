// The thin process: it owns the HTTP server and its end, the SvelteKit bundle owns the app (architecture.md §2).
import { createServer } from 'node:http';
import process from 'node:process';
import { hostForUrl, isLoopback } from '#server/launch/address.js';
import { aliasRedirect } from '#server/launch/alias-redirect.js';

/**
 * @typedef {{
 *   upgrade: (request: import('node:http').IncomingMessage, socket: import('node:stream').Duplex, head: Buffer) => void | Promise<void>,
 *   close: () => Promise<void>
 * }} App
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler
 */

const CLOSE_WITHIN_MS = 20_000;
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const origin = process.env.ORIGIN || `http://${hostForUrl(host)}:${port}`;
process.env.ORIGIN = origin;
// The largest thing sent is a former base; each page has its own, smaller limit (src/domain/access/body-limit.ts).
process.env.BODY_SIZE_LIMIT ||= '52M';

/** @type {Handler | null} */
let handler = null;
let closing = false;

/** @returns {App | undefined} */
function app() {
	return Reflect.get(globalThis, Symbol.for('intervisio.app'));
}

const server = createServer((request, response) => {
	if (!handler || closing) return answerNotReady(response);
	response.setHeader('x-content-type-options', 'nosniff');
	const elsewhere = aliasRedirect(request, origin);
	if (elsewhere) {
		response.writeHead(307, { location: elsewhere, 'cache-control': 'no-store' }).end();
		return;
	}
	handler(request, response);
});
server.headersTimeout = 15_000;
server.requestTimeout = 60_000;
// Longer than the proxies' usual 60 s: the side that keeps the connection longer never cuts a request.
server.keepAliveTimeout = 65_000;
server.maxHeadersCount = 100;

server.on('upgrade', (request, socket, head) => {
	socket.on('error', () => socket.destroy());
	const target = closing ? undefined : app();
	if (!target) return socket.destroy();
	Promise.resolve()
		.then(() => target.upgrade(request, socket, head))
		.catch(() => socket.destroy());
});

server.on('error', (error) => {
	const taken = 'code' in error && error.code === 'EADDRINUSE';
	console.error(
		taken
			? `Le port ${port} est déjà utilisé.`
			: `Le serveur HTTP ne peut pas s’ouvrir : ${error.message}`
	);
	process.exit(1);
});

server.listen({ host, port }, async () => {
	try {
		const bundle = await import(new URL('../build/handler.js', import.meta.url).href);
		handler = bundle.handler;
		process.send?.({ ready: true });
	} catch (error) {
		console.error(describe(error));
		await close(1);
	}
});

/**
 * What speaks for itself in the bundle's errors; anything else needs its stack.
 * @param {unknown} error
 */
function describe(error) {
	if (!(error instanceof Error)) return error;
	if (error.name === 'EnvError') return error.message;
	if (error.name === 'DatabaseInUse') return `Intervisio ne démarre pas : ${error.message}.`;
	return error;
}

/** @param {import('node:http').ServerResponse} response */
function answerNotReady(response) {
	response.writeHead(503, {
		'content-type': 'application/json',
		'retry-after': '1',
		connection: 'close'
	});
	response.end(JSON.stringify({ status: closing ? 'closing' : 'starting' }));
}

/** @param {number} code */
async function close(code) {
	if (closing) return;
	closing = true;
	setTimeout(() => process.exit(code || 1), CLOSE_WITHIN_MS).unref();
	server.close();
	server.closeIdleConnections();
	try {
		await app()?.close();
	} catch (error) {
		console.error(
			'L’arrêt ne s’est pas bien passé :',
			error instanceof Error ? error.message : error
		);
		code ||= 1;
	}
	server.closeAllConnections();
	process.exit(code);
}

process.on('SIGTERM', () => void close(0));
process.on('SIGINT', () => void close(0));
// The launcher is gone (even killed): nobody would stop this process any more.
if (process.send) process.on('disconnect', () => void close(0));

if (!isLoopback(host) && process.env.INTERVISIO_MODE !== 'production')
	console.warn(
		'Attention : la démonstration est ouverte au réseau ; chacun peut y essayer tous les rôles.'
	);

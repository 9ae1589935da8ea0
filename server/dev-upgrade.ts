import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';

const OUR_PATHS = /^\/(collab|live|essai)\//;

interface Upgradable {
	upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): unknown;
}

/** In development, hands Vite's upgrade events for our own socket paths to the app (architecture.md §2). */
export function devUpgrade(): Plugin {
	return {
		name: 'intervisio-dev-upgrade',
		configureServer: listen,
		configurePreviewServer: listen
	};
}

function listen(server: ViteDevServer | PreviewServer): void {
	server.httpServer?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		// Vite's own socket (hot reload) lives on other paths: not ours to answer.
		if (!OUR_PATHS.test(request.url ?? '')) return;
		const app: unknown = Reflect.get(globalThis, Symbol.for('intervisio.app'));
		socket.on('error', () => socket.destroy());
		if (!isUpgradable(app)) return void socket.destroy();
		Promise.resolve(app.upgrade(request, socket, head)).catch(() => socket.destroy());
	});
}

function isUpgradable(app: unknown): app is Upgradable {
	return (
		typeof app === 'object' && app !== null && 'upgrade' in app && typeof app.upgrade === 'function'
	);
}

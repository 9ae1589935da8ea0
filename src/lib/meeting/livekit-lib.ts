import type * as livekit from './livekit-client.ts';

/** The LiveKit client, loaded when the first media room is joined. */
export type Lib = typeof livekit;

let loaded: Promise<Lib> | null = null;

export function loadLib(): Promise<Lib> {
	loaded ??= import('./livekit-client.ts').then(
		(lib) => {
			// Its words name hosts and tokens.
			lib.setLogLevel('silent');
			return lib;
		},
		(error: unknown) => {
			// The network failed for this file: the next room tries again.
			loaded = null;
			throw error;
		}
	);
	return loaded;
}

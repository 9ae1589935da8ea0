import * as encoding from 'lib0/encoding';
import { collabPath } from '#domain/realtime/ack-message.ts';
import { isOurs, type ServerName } from '../servers/server-name.ts';

/** How one server is spoken to; all that differs between them. */
export interface Dialect {
	path(room: string, person: string): string;
	/** What stands before each message, both ways. */
	prefix(room: string): Uint8Array;
	/** Said before anything else. */
	readonly hello: readonly Uint8Array[];
}

const nothing = new Uint8Array(0);

export function dialectOf(server: ServerName): Dialect {
	if (isOurs(server))
		return {
			path: (room, person) => `${collabPath}/${room}/1?qui=${person}`,
			prefix: () => nothing,
			hello: []
		};
	if (server === 'y-websocket')
		return { path: (room) => `/${room}`, prefix: () => nothing, hello: [] };
	return {
		path: () => '/',
		prefix: (room) => encoding.encode((encoder) => encoding.writeVarString(encoder, room)),
		hello: [token]
	};
}

/** Hocuspocus opens a document only once it was given a token: message 2 (Auth), 0 (Token), the token. */
const token = encoding.encode((encoder) => {
	encoding.writeVarUint(encoder, 2);
	encoding.writeVarUint(encoder, 0);
	encoding.writeVarString(encoder, 'bench');
});

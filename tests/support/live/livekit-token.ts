import { WebSocket } from 'ws';

/** What LiveKit answers to someone who comes with this token. */
export async function validateToken(url: string, token: string): Promise<number> {
	const host = url.replace(/^ws/, 'http');
	return (await fetch(`${host}/rtc/validate?access_token=${token}`)).status;
}

/** Opens LiveKit's signalling with this token: the socket, or null when it is refused. */
export function joinWithToken(url: string, token: string): Promise<WebSocket | null> {
	const socket = new WebSocket(`${url}/rtc?access_token=${token}&protocol=15`);
	return new Promise((resolve) => {
		socket.once('message', () => resolve(socket));
		socket.once('error', () => resolve(null));
		socket.once('close', () => resolve(null));
	});
}

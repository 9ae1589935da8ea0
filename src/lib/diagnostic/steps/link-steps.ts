import { testSocketPath } from '#domain/diagnostic/test-path.ts';
import type { StepResult } from '#domain/diagnostic/step.ts';
import type { RunStep, TestPass } from '#lib/diagnostic/test-context.ts';
import { within } from '#lib/diagnostic/within.ts';

const OPEN_WITHIN_MS = 8000;
const forIt = 'Remettez au service informatique la fiche imprimable, en bas de cette page.';

/** The server refused to test now: said to the person, and no verdict on her network. */
export class Refused extends Error {
	override readonly name = 'Refused';
}

async function askPass(signal: AbortSignal): Promise<TestPass | null> {
	const response = await fetch('/tester-mon-poste/passe', { method: 'POST', signal });
	if (response.ok) return response.json();
	if (response.status !== 429 && response.status !== 503) return null;
	const { message } = await response.json();
	throw new Refused(String(message));
}

/** Opens our own WebSocket, which carries the fiche, the thread and the hands, and has a word come back. */
export const checkOwnSocket: RunStep = async (context) => {
	const { signal } = context;
	context.pass = await askPass(signal).catch((error: unknown) => {
		if (error instanceof Refused || signal.aborted) throw error;
		return null;
	});
	if (context.pass === null)
		return { state: 'echec', found: 'Intervisio ne répond pas.', advice: forIt };
	const url = new URL(`${testSocketPath}/${context.pass.ticket}`, location.href);
	url.protocol = url.protocol.replace('http', 'ws');
	const begun = performance.now();
	const back = await within(echo(url, signal), OPEN_WITHIN_MS, signal);
	if (!back)
		return {
			state: 'echec',
			found: 'La page s’affiche, mais la liaison continue (WebSocket) est refusée.',
			advice: forIt
		};
	const ms = Math.round(performance.now() - begun);
	return { state: 'reussi', found: `La fiche et le fil passent (${ms}\u00A0ms).` };
};

/** Opens LiveKit's signalling with the pass, as the room will, and waits for its first word. */
export const checkSignalling: RunStep = async ({ pass, signal }): Promise<StepResult> => {
	if (pass === null || pass.why === 'sans-visio')
		return { state: 'sans-objet', found: 'La visio n’est pas installée ici.' };
	if (pass.media === null)
		return {
			state: 'sans-objet',
			found: 'Le serveur de visio ne répond pas à Intervisio\u00A0: votre poste n’y est pour rien.'
		};
	const { url, token } = pass.media;
	const path = new URL('/rtc', url);
	path.search = new URLSearchParams({ access_token: token, protocol: '15', sdk: 'js' }).toString();
	const answered = await within(firstWord(path, signal), OPEN_WITHIN_MS, signal);
	return answered
		? { state: 'reussi', found: 'Le serveur de visio répond.' }
		: {
				state: 'echec',
				found: 'Le serveur de visio ne peut pas être joint depuis ce réseau.',
				advice: forIt
			};
};

function echo(url: URL, signal: AbortSignal): Promise<boolean> {
	return talk(url, signal, (socket, done) => {
		socket.onopen = () => socket.send('essai');
		socket.onmessage = ({ data }) => done(data === 'essai');
	});
}

function firstWord(url: URL, signal: AbortSignal): Promise<boolean> {
	return talk(url, signal, (socket, done) => {
		socket.onmessage = () => done(true);
	});
}

function talk(
	url: URL,
	signal: AbortSignal,
	listen: (socket: WebSocket, done: (worked: boolean) => void) => void
): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = new WebSocket(url);
		const done = (worked: boolean) => {
			signal.removeEventListener('abort', stop);
			clearTimeout(timer);
			socket.close();
			resolve(worked);
		};
		const stop = () => done(false);
		const timer = setTimeout(stop, OPEN_WITHIN_MS);
		socket.onerror = stop;
		socket.onclose = stop;
		signal.addEventListener('abort', stop);
		listen(socket, done);
	});
}

import { browserModes, type BrowserMode } from '#domain/intervision/presence-mode.ts';

/** How someone comes in: chosen at the door, read by the room. */
export interface JoinChoice {
	readonly mode: BrowserMode;
	/** Browser device ids; wishes, never demands: a device may be gone at the next meeting. */
	readonly cameraId: string | null;
	readonly microphoneId: string | null;
}

const KEY = 'intervisio:choix';
const firstChoice: JoinChoice = {
	mode: 'visio',
	cameraId: null,
	microphoneId: null
};

/** Reads a stored choice; the first choice (visio) when there is none or when it is not ours. */
export function parseJoinChoice(text: string | null): JoinChoice {
	if (text === null) return firstChoice;
	try {
		// Read by hand: the schema library would weigh more than all the rest of the door.
		const given: unknown = JSON.parse(text);
		const field = (name: string): unknown =>
			typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
		const mode = browserModes.find((known) => known === field('mode'));
		if (!mode) return firstChoice;
		const device = (name: string) => {
			const id = field(name);
			return typeof id === 'string' && id !== '' ? id : null;
		};
		return {
			mode,
			cameraId: device('cameraId'),
			microphoneId: device('microphoneId')
		};
	} catch {
		// Not JSON: someone else's value under our key.
		return firstChoice;
	}
}

/** The choice of this visit, else that of the last one. */
export function readJoinChoice(): JoinChoice {
	try {
		return parseJoinChoice(sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY));
	} catch {
		// Storage closed by the browser's settings: everyone can still join.
		return firstChoice;
	}
}

export function writeJoinChoice(choice: JoinChoice): void {
	const text = JSON.stringify(choice);
	try {
		sessionStorage.setItem(KEY, text);
		localStorage.setItem(KEY, text);
	} catch {
		// Storage closed: the choice is asked again next time.
	}
}

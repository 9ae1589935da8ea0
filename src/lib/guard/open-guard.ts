import type { GuardAnswer, GuardMessage } from './guard-message.ts';

/** A guard at work, on a thread of its own or in the page. */
export interface OpenGuard {
	readonly tell: (message: GuardMessage) => void;
	/** Ends it, with all that it was told. */
	readonly end: () => void;
}

export interface GuardListener {
	readonly answered: (answer: GuardAnswer) => void;
	/** It works no more; `loaded` tells whether it ever worked. */
	readonly broke: (loaded: boolean) => void;
}

export type GuardPlace = 'worker' | 'page';

/** Starts the guard in a worker; in the page where there is none, or where it could not be loaded ([GAR-50]). */
export function openGuard(place: GuardPlace, listener: GuardListener): OpenGuard {
	if (place === 'page' || typeof Worker === 'undefined') return openInPage(listener);
	try {
		return openWorker(listener);
	} catch {
		// Workers exist, and this browser refuses them.
		return openInPage(listener);
	}
}

function openWorker({ answered, broke }: GuardListener): OpenGuard {
	const worker = new Worker(new URL('./guard-worker.ts', import.meta.url), { type: 'module' });
	let loaded = false;
	worker.onmessage = ({ data }: MessageEvent<GuardAnswer>) => {
		loaded = true;
		answered(data);
	};
	worker.onerror = () => broke(loaded);
	return {
		tell: (message) => worker.postMessage(message),
		end: () => worker.terminate()
	};
}

function openInPage({ answered, broke }: GuardListener): OpenGuard {
	let ended = false;
	const desk = import('./guard-desk.ts').then(({ GuardDesk }) => new GuardDesk());
	return {
		tell: (message) => {
			desk
				.then((made) => (ended ? null : made.hear(message)))
				.then((answer) => {
					if (answer && !ended) answered(answer);
				})
				.catch(() => ended || broke(false));
		},
		end: () => void (ended = true)
	};
}

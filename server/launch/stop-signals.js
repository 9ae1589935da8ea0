import process from 'node:process';
import { killEveryChild } from './child.js';

/** npm forwards the Ctrl-C that the terminal already sent: the same one, twice. */
const SAME_PRESS_MS = 1500;

/**
 * Calls `stop` once at the first Ctrl-C (or end of terminal, or SIGTERM); a later one does not wait any more.
 * @param {() => Promise<void>} stop
 */
export function onStopSignal(stop) {
	let first = 0;
	const handle = () => {
		if (first === 0) {
			first = Date.now();
			console.log('\nArrêt en cours…');
			void stop();
		} else if (Date.now() - first > SAME_PRESS_MS) {
			killEveryChild();
			process.exit(130);
		}
	};
	for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, handle);
	if (process.env.npm_lifecycle_event) watchNpm(() => first === 0 && handle());
}

/**
 * A SIGTERM sent to npm ends npm and its shell, and never reaches us: we notice that our parent is gone.
 * @param {() => void} stop
 */
function watchNpm(stop) {
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) stop();
	}, 500).unref();
}

import { stdout } from 'node:process';

/**
 * @typedef {{ write: (text: string) => unknown, isTTY?: boolean, columns?: number }} Output
 * @typedef {{
 *   step: <T>(label: string, work: (detail: (text: string) => void) => Promise<T>) => Promise<T>,
 *   say: (text: string) => void
 * }} Progress
 */

const PLAIN_EVERY_S = 15;

/**
 * Shows long steps with their elapsed time: one line updated in place on a terminal, plain lines elsewhere.
 * Steps may run side by side.
 * @param {Output} output
 * @param {() => number} now milliseconds
 * @returns {Progress}
 */
export function createProgress(output = stdout, now = Date.now) {
	/** @type {Map<string, { begun: number, detail: string }>} */
	const active = new Map();
	/** @param {number} begun */
	const seconds = (begun) => Math.round((now() - begun) / 1000);
	const clear = () => (output.isTTY ? output.write('\r\x1b[2K') : undefined);
	const draw = () => {
		if (!output.isTTY || active.size === 0) return;
		const line = [...active].map(([label, step]) => describe(label, step)).join('  |  ');
		output.write(`\r\x1b[2K${line.slice(0, (output.columns || 80) - 1)}`);
	};
	/** @param {string} label @param {{ begun: number, detail: string }} step */
	const describe = (label, { begun, detail }) =>
		`… ${label} ${seconds(begun)} s${detail ? ` (${detail})` : ''}`;
	/** @param {string} text */
	const say = (text) => {
		clear();
		output.write(`${text}\n`);
		draw();
	};
	/** @type {Progress['step']} */
	const step = async (label, work) => {
		const state = { begun: now(), detail: '' };
		active.set(label, state);
		if (output.isTTY) draw();
		else output.write(`… ${label}\n`);
		const tick = () => {
			if (output.isTTY) draw();
			else if (seconds(state.begun) % PLAIN_EVERY_S === 0)
				output.write(`${describe(label, state)}\n`);
		};
		const timer = setInterval(tick, 1000);
		const end = /** @param {string} mark */ (mark) => {
			clearInterval(timer);
			active.delete(label);
			say(`${mark} ${label} (${seconds(state.begun)} s)`);
		};
		try {
			const result = await work((text) => {
				state.detail = text;
			});
			end('✓');
			return result;
		} catch (error) {
			end('✗');
			throw error;
		}
	};
	return { step, say };
}

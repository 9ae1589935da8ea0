import { parseArgs } from 'node:util';
import { adversarialRows } from './bench/adversarial.ts';
import { keystrokes, prose, wholeFiche } from './bench/texts.ts';
import { comparedRow, repeat, timed, timeRow } from './bench/timing.ts';
import type { Row } from './measure/row.ts';
import { createTypist, ourGuard, readWholeFiche } from './readers/our-guard.ts';
import { peers } from './readers/peers.ts';
import type { Ask } from './readers/reader.ts';
import { printRows } from './report/print.ts';

const FIELD = 2_000;
const TYPING_RUNS = 5;
const COLD_RUNS = 60;
const FICHE_RUNS = 20;
const PEER_RUNS = 20;
const ADVERSARIAL_RUNS = 3;
const KNOWN = ['Debuyck'];
const ask: Ask = { profile: 'fiche', known: KNOWN };

/** The same 400 keystrokes several times, each time with a new reader; the first runs let the engine compile. */
async function typing(): Promise<readonly (readonly number[])[]> {
	const strokes = keystrokes();
	const runs: number[][] = [];
	for (let run = 0; run < TYPING_RUNS; run += 1) {
		const type = createTypist(KNOWN);
		type('champ', strokes[0]?.text ?? '');
		const times: number[] = [];
		for (const { text } of strokes) times.push(await timed(() => type('champ', text)));
		runs.push(times);
	}
	return runs;
}

/** The best of its runs for each keystroke: what the guard costs when nothing else takes the processor. */
function quietest(runs: readonly (readonly number[])[]): readonly number[] {
	return (runs[0] ?? []).map((_, stroke) =>
		Math.min(...runs.map((run) => run[stroke] ?? Infinity))
	);
}

/** Every pass reads another text: no cache of any kind may help it. */
async function coldPass(read: (text: string) => unknown, runs: number): Promise<readonly number[]> {
	const texts = Array.from({ length: runs + 3 }, (_, index) => prose(FIELD, `cold ${index}`));
	let next = 0;
	return repeat(() => read(texts[next++ % texts.length] ?? ''), runs);
}

async function guardRows(
	cold: readonly number[],
	whole: readonly number[]
): Promise<readonly Row[]> {
	const typed = await typing();
	return [
		timeRow('keystroke', ourGuard.name, `in ${FIELD} characters`, typed.at(-1) ?? []),
		timeRow('keystroke', ourGuard.name, `the same, best of ${TYPING_RUNS} runs`, quietest(typed)),
		timeRow('cold-pass', ourGuard.name, `${FIELD} characters`, cold),
		timeRow('finalisation', ourGuard.name, 'whole fiche', whole)
	];
}

const { values } = parseArgs({
	options: {
		table: { type: 'boolean', default: false },
		'no-peers': { type: 'boolean', default: false }
	}
});
const fiche = wholeFiche();
const characters = Object.values(fiche).reduce((sum, text) => sum + text.length, 0);
const cold = await coldPass((text) => ourGuard.read(text, ask), COLD_RUNS);
const whole = await repeat(() => readWholeFiche(fiche, KNOWN), FICHE_RUNS);
const rows: Row[] = [
	{
		kind: 'about',
		note: 'milliseconds on this machine, while it may do other things; compare the ratios, not the days',
		node: process.version,
		ficheCharacters: characters
	},
	...(await guardRows(cold, whole))
];
for (const peer of values['no-peers'] ? [] : peers) {
	const pass = await coldPass((text) => peer.read(text, ask), PEER_RUNS);
	const all = await repeat(async () => {
		for (const text of Object.values(fiche)) await peer.read(text, ask);
	}, 5);
	rows.push(
		comparedRow(timeRow('cold-pass', peer.name, `${FIELD} characters`, pass), cold, pass),
		comparedRow(timeRow('finalisation', peer.name, 'whole fiche', all), whole, all)
	);
}
rows.push(...(await adversarialRows(ourGuard, ADVERSARIAL_RUNS)));
printRows(rows, values.table || process.stdout.isTTY === true);

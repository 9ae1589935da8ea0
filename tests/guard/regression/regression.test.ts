import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectText } from '#domain/guard/inspect-text.ts';

interface Case {
	readonly text: string;
	readonly known?: readonly string[];
	readonly expected: readonly { passage: string; label: string; severity: string }[];
}

const folder = new URL('./', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const list = 'known-failures.json';
/** Class, then text, then why it is not read as it should be. */
const knownFailures = readJson(list) as Record<string, Record<string, string>>;
const classes = readdirSync(folder)
	.filter((name) => name.endsWith('.json') && name !== list)
	.map((name) => ({ name: name.replace('.json', ''), cases: readJson(name) as readonly Case[] }));

function read({ text, known = [] }: Case): Case['expected'] {
	return inspectText(text, { profile: 'fiche', known, invited: [] }).map(
		({ start, end, label, severity }) => ({ passage: text.slice(start, end), label, severity })
	);
}

const isRead = (one: Case) => JSON.stringify(read(one)) === JSON.stringify(one.expected);

describe.each(classes)('regression: $name', ({ name, cases }) => {
	const excused = knownFailures[name] ?? {};

	it.each(
		cases.filter(({ text }) => excused[text] === undefined).map((one) => [one.text, one] as const)
	)('« %s »', (_text, one) => {
		expect(read(one)).toEqual(one.expected);
	});

	// A failure that is mended must leave the list, as a new one must not enter it unseen.
	it('fails on the known failures, and on nothing else', () => {
		const failing = cases.filter((one) => !isRead(one)).map(({ text }) => text);
		expect(failing.sort()).toEqual(Object.keys(excused).sort());
	});
});

it('every known failure says why, and belongs to a case', () => {
	const texts = new Set(
		classes.flatMap(({ name, cases }) => cases.map(({ text }) => `${name} ${text}`))
	);
	for (const [name, failures] of Object.entries(knownFailures)) {
		for (const [text, why] of Object.entries(failures)) {
			expect(texts.has(`${name} ${text}`), text).toBe(true);
			expect(why, text).not.toBe('');
		}
	}
});

it('no text stands twice', () => {
	const keys = classes.flatMap(({ cases }) =>
		cases.map(({ text, known = [] }) => known.join() + text)
	);
	expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

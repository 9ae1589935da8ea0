import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyFix } from '#domain/guard/apply-fix.ts';
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

/** The text once the first fix of each finding is accepted. */
function mend({ text, known = [] }: Case): string {
	return inspectText(text, { profile: 'fiche', known, invited: [] }).reduceRight(
		(left, finding) => (finding.fixes[0] ? applyFix(left, finding, finding.fixes[0]) : left),
		text
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

const onceMended = 'une fois corrigé';

it('[GAR-15] every text is clean once mended, but the known failures', () => {
	const unclean = classes
		.flatMap(({ cases }) => cases)
		.filter((one) => read({ ...one, text: mend(one) }).length > 0)
		.map(({ text }) => text);
	expect(unclean.sort()).toEqual(Object.keys(knownFailures[onceMended] ?? {}).sort());
});

it('every known failure says why, and belongs to a case', () => {
	const texts = new Set(
		classes.flatMap(({ name, cases }) =>
			cases.flatMap(({ text }) => [`${name} ${text}`, `${onceMended} ${text}`])
		)
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
